"""How change sets are made, and what they tell."""

from bed import FOREVER, KEY, QUEUE, ROLE, Bed, template


class ChangeSets(Bed):
    def test_one_is_made_after_the_answer(self):
        self.tell(delay=FOREVER)
        change = self.change(template(Queue=QUEUE), "CREATE", waits=False)
        self.assertIn(self.described(change)["Status"], ("CREATE_PENDING", "CREATE_IN_PROGRESS"))
        self.assertEqual(self.stack()["StackStatus"], "REVIEW_IN_PROGRESS")
        self.refused(
            "InvalidChangeSetStatus", self.cloudformation.execute_change_set, ChangeSetName=change
        )

    def test_one_without_changes_fails(self):
        self.deploy(template(Queue=QUEUE), "CREATE")
        described = self.described(self.change(template(Queue=QUEUE)))
        self.assertEqual(described["Status"], "FAILED")
        self.assertIn("didn't contain changes", described["StatusReason"])
        self.refused(
            "InvalidChangeSetStatus", self.cloudformation.execute_change_set,
            ChangeSetName=described["ChangeSetId"],
        )

    def test_a_name_is_given_once_a_stack(self):
        self.deploy(template(Queue=QUEUE), "CREATE")
        self.deploy(template(Queue=QUEUE), "CREATE", name="other")
        body = template(Queue=QUEUE, More=QUEUE)
        self.change(body, ChangeSetName="c")
        self.refused("already exists", self.change, body, ChangeSetName="c")
        self.change(body, name="other", ChangeSetName="c")

    def test_the_details_say_what_is_replaced_and_what_follows(self):
        role = {**ROLE, "Properties": {**ROLE["Properties"], "Path": "/"}}
        policy = {"Type": "AWS::IAM::Policy", "Properties": {
            "PolicyName": "p", "Roles": [{"Ref": "Role"}],
            "PolicyDocument": {"Version": "2012-10-17", "Statement": [
                {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"},
            ]},
        }}
        able = {"Capabilities": ["CAPABILITY_IAM"]}
        body = template(Role=role, Policy=policy, Key={**KEY, "DeletionPolicy": "Retain"})
        self.assertEqual(self.deploy(body, "CREATE", **able), "CREATE_COMPLETE", self.reasons())
        moved = {**role, "Properties": {**role["Properties"], "Path": "/x/"}}
        change = self.described(self.change(template(Role=moved, Policy=policy, New=QUEUE), **able))
        told = {
            c["ResourceChange"]["LogicalResourceId"]: c["ResourceChange"] for c in change["Changes"]
        }
        summary = {
            name: (c["Action"], c.get("Replacement"), c.get("PolicyAction"))
            for name, c in told.items()
        }
        self.assertEqual(summary, {
            "New": ("Add", None, None),
            "Role": ("Modify", "True", "ReplaceAndDelete"),
            "Policy": ("Modify", "False", None),
            "Key": ("Remove", None, "Retain"),
        })
        self.assertEqual(told["Policy"]["Details"], [{
            "Target": {"Attribute": "Properties", "Name": "Roles", "RequiresRecreation": "Never"},
            "Evaluation": "Dynamic", "ChangeSource": "ResourceReference", "CausingEntity": "Role",
        }])

    def test_what_resolves_to_the_same_is_no_change_of_a_resource(self):
        def named(name):
            return template(Queue={**QUEUE, "Properties": {"QueueName": name}})

        self.deploy(named({"Fn::Sub": "q-${AWS::AccountId}"}), "CREATE")
        body = {
            **named({"Fn::If": ["C", {"Ref": "P"}, {"Ref": "AWS::NoValue"}]}),
            "Parameters": {"P": {"Type": "String"}},
            "Conditions": {"C": {"Fn::Equals": [{"Ref": "P"}, "q-123456789012"]}},
        }
        for value, changes in (("q-123456789012", []), ("q", ["True"])):
            parameters = [{"ParameterKey": "P", "ParameterValue": value}]
            told = self.described(self.change(body, Parameters=parameters))
            found = [c["ResourceChange"]["Replacement"] for c in told["Changes"]]
            self.assertEqual((told["Status"], found), ("CREATE_COMPLETE", changes))

    def test_tags_alone_are_a_change_and_a_moved_type_is_refused(self):
        self.deploy(template(Queue=QUEUE), "CREATE")
        tags = [{"Key": "a", "Value": "b"}]
        self.assertEqual(self.deploy(template(Queue=QUEUE), Tags=tags), "UPDATE_COMPLETE")
        self.assertEqual(self.stack()["Tags"], tags)
        self.refused("Update of resource type is not permitted", self.change, template(Queue=KEY))


    def test_a_repeated_request_is_the_same_one(self):
        body = template(Queue=QUEUE)
        ask = {"ChangeSetName": "c", "ClientToken": "t"}
        change = self.change(body, "CREATE", **ask)
        self.assertEqual(self.change(body, "CREATE", **ask), change)
        execute = self.cloudformation.execute_change_set
        for _ in range(2):
            execute(ChangeSetName=change, ClientRequestToken="e")
        self.assertEqual(self.settled(), "CREATE_COMPLETE")
        self.refused("InvalidChangeSetStatus", execute, ChangeSetName=change)
