"""What is deleted, what stays, and what is refused."""

from bed import KEY, QUEUE, Bed, template


class Deletions(Bed):
    def test_what_is_retained_stays(self):
        body = template(Key={**KEY, "DeletionPolicy": "Retain"}, Queue=QUEUE)
        self.deploy(body, "CREATE")
        stack_id = self.stack()["StackId"]
        self.cloudformation.delete_stack(StackName="stack")
        self.assertEqual(self.settled(stack_id), "DELETE_COMPLETE")
        self.assertIn(("Key", "DELETE_SKIPPED"), self.events(stack_id))
        self.assertEqual(self.kms.list_keys()["Keys"].__len__(), 1)
        self.refused("does not exist", self.stack)
        self.cloudformation.delete_stack(StackName="stack")

    def test_protection_is_respected(self):
        self.deploy(template(Queue=QUEUE), "CREATE")
        self.cloudformation.update_termination_protection(
            StackName="stack", EnableTerminationProtection=True
        )
        self.refused("TerminationProtection", self.cloudformation.delete_stack, StackName="stack")

    def test_a_deletion_that_fails_can_leave_the_resource(self):
        self.deploy(template(A=QUEUE, B={**QUEUE, "DependsOn": "A"}), "CREATE")
        delete, stack_id = self.cloudformation.delete_stack, self.stack()["StackId"]
        self.refused("DELETE_FAILED state", delete, StackName="stack", RetainResources=["B"])
        self.tell(delay=0, faults={"B": {"on": "DELETE", "reason": "in use"}})
        delete(StackName="stack")
        self.assertEqual(self.settled(), "DELETE_FAILED")
        self.assertNotIn(("A", "DELETE_IN_PROGRESS"), self.events())
        delete(StackName="stack", RetainResources=["B"])
        self.assertEqual(self.settled(stack_id), "DELETE_COMPLETE")
        self.assertEqual(len(self.client("sqs").list_queues()["QueueUrls"]), 1)

    def test_a_bucket_with_objects_is_not_deleted(self):
        self.deploy(template(Bucket={"Type": "AWS::S3::Bucket"}), "CREATE")
        s3 = self.client("s3")
        bucket = s3.list_buckets()["Buckets"][0]["Name"]
        s3.put_object(Bucket=bucket, Key="k", Body=b"")
        self.cloudformation.delete_stack(StackName="stack")
        self.assertEqual(self.settled(), "DELETE_FAILED")
