"""What fails, and how it is taken back."""

from bed import FOREVER, QUEUE, Bed, template


class Failures(Bed):
    def test_a_failed_creation_is_rolled_back_in_order(self):
        self.tell(delay=0, faults={"B": {"on": "CREATE", "reason": "no room"}})
        body = template(A=QUEUE, B={**QUEUE, "DependsOn": "A"}, C={**QUEUE, "DependsOn": "B"})
        self.assertEqual(self.deploy(body, "CREATE"), "ROLLBACK_COMPLETE")
        self.assertEqual(self.events(), [
            ("stack", "REVIEW_IN_PROGRESS"), ("stack", "CREATE_IN_PROGRESS"),
            ("A", "CREATE_IN_PROGRESS"), ("A", "CREATE_COMPLETE"),
            ("B", "CREATE_IN_PROGRESS"), ("B", "CREATE_FAILED"),
            ("stack", "ROLLBACK_IN_PROGRESS"),
            ("A", "DELETE_IN_PROGRESS"), ("A", "DELETE_COMPLETE"), ("stack", "ROLLBACK_COMPLETE"),
        ])
        self.refused("can not be updated", self.change, template(A=QUEUE))
        self.refused("already exists and cannot", self.change, template(A=QUEUE), "CREATE")

    def test_a_creation_that_cannot_be_rolled_back_says_so(self):
        self.tell(delay=0, faults={"B": {"on": "CREATE"}, "A": {"on": "DELETE"}})
        body = template(A=QUEUE, B={**QUEUE, "DependsOn": "A"})
        self.assertEqual(self.deploy(body, "CREATE"), "ROLLBACK_FAILED")

    def test_a_failed_update_puts_back_what_was(self):
        self.deploy(template(A=QUEUE), "CREATE")
        self.tell(delay=0, faults={"B": {"on": "CREATE"}})
        changed = {**QUEUE, "Properties": {"DelaySeconds": 9}}
        body = template(A=changed, B={**QUEUE, "DependsOn": "A"})
        self.assertEqual(self.deploy(body), "UPDATE_ROLLBACK_COMPLETE")
        url = self.client("sqs").list_queues()["QueueUrls"]
        self.assertEqual(len(url), 1)
        delay = self.client("sqs").get_queue_attributes(QueueUrl=url[0], AttributeNames=["All"])
        self.assertEqual(delay["Attributes"]["DelaySeconds"], "1")
        kept = self.cloudformation.get_template(StackName="stack")["TemplateBody"]
        self.assertEqual(kept, template(A=QUEUE))

    def test_a_rollback_that_fails_is_continued_or_skips(self):
        self.deploy(template(A=QUEUE), "CREATE")
        changed = {**QUEUE, "Properties": {"DelaySeconds": 9}}
        body = template(A=changed, B={**QUEUE, "DependsOn": "A"})
        self.tell(delay=0, faults={"B": {"on": "CREATE"}, "A": {"on": "ROLLBACK"}})
        self.assertEqual(self.deploy(body), "UPDATE_ROLLBACK_FAILED")
        self.refused("can not be updated", self.change, body)
        go_on = self.cloudformation.continue_update_rollback
        go_on(StackName="stack")
        self.assertEqual(self.settled(), "UPDATE_ROLLBACK_FAILED")
        self.refused("ResourcesToSkip", go_on, StackName="stack", ResourcesToSkip=["B"])
        go_on(StackName="stack", ResourcesToSkip=["A"])
        self.assertEqual(self.settled(), "UPDATE_ROLLBACK_COMPLETE")
        self.refused("can not continue rollback", go_on, StackName="stack")

    def test_without_rollback_a_stack_waits_for_one(self):
        self.tell(delay=0, faults={"B": {"on": "CREATE"}})
        body = template(A=QUEUE, B={**QUEUE, "DependsOn": "A"})
        self.assertEqual(self.deploy(body, "CREATE", disable_rollback=True), "CREATE_FAILED")
        self.cloudformation.rollback_stack(StackName="stack")
        self.assertEqual(self.settled(), "ROLLBACK_COMPLETE")
        self.refused(
            "can not be rolled back", self.cloudformation.rollback_stack, StackName="stack"
        )

    def test_an_update_without_rollback_goes_on_where_it_stopped(self):
        self.deploy(template(A=QUEUE), "CREATE")
        self.tell(delay=0, faults={"B": {"on": "CREATE"}})
        body = template(A=QUEUE, B=QUEUE)
        self.assertEqual(self.deploy(body, disable_rollback=True), "UPDATE_FAILED")
        self.tell(delay=0)
        self.assertEqual(self.deploy(body), "UPDATE_COMPLETE")

    def test_an_operation_in_progress_is_not_disturbed(self):
        self.deploy(template(A=QUEUE), "CREATE")
        change = self.change(template(A={**QUEUE, "Properties": {"DelaySeconds": 9}}))
        self.tell(delay=FOREVER)
        self.cloudformation.execute_change_set(ChangeSetName=change)
        self.refused("UPDATE_IN_PROGRESS state", self.change, template(A=QUEUE, B=QUEUE))
        self.refused("while in status", self.cloudformation.delete_stack, StackName="stack")
