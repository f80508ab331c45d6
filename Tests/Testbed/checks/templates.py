"""What is refused before anything is made."""

from bed import QUEUE, ROLE, Bed, template


class Templates(Bed):
    def test_what_is_no_template_is_refused(self):
        for text, body in [
            ("JSON not well-formed", "{"),
            ("At least one Resources member", "{}"),
            ("Unresolved resource dependencies [Gone]",
             template(Queue={**QUEUE, "Properties": {"QueueName": {"Ref": "Gone"}}})),
            ("Circular dependency",
             template(A={**QUEUE, "DependsOn": "B"}, B={**QUEUE, "DependsOn": "A"})),
            ("must have values",
             {**template(Queue=QUEUE), "Parameters": {"P": {"Type": "String"}}}),
            ("maximum allowed, 500", template(**{f"Q{i}": QUEUE for i in range(501)})),
            ("less than or equal to 51200",
             template(Queue={**QUEUE, "Metadata": {"a": "x" * 51200}})),
        ]:
            with self.subTest(text):
                self.refused(text, self.change, body, "CREATE")

    def test_iam_needs_a_capability_and_a_named_role_another(self):
        named = {**ROLE, "Properties": {**ROLE["Properties"], "RoleName": "r"}}
        self.refused("InsufficientCapabilities", self.change, template(Role=ROLE), "CREATE")
        self.refused(
            "CAPABILITY_NAMED_IAM", self.change, template(Role=named), "CREATE",
            Capabilities=["CAPABILITY_IAM"],
        )
        status = self.deploy(template(Role=ROLE), "CREATE", Capabilities=["CAPABILITY_IAM"])
        self.assertEqual(status, "CREATE_COMPLETE")

    def test_a_rule_about_the_bootstrap_version_is_enforced(self):
        body = {
            **template(Queue=QUEUE),
            "Parameters": {"V": {"Type": "AWS::SSM::Parameter::Value<String>", "Default": "/v"}},
            "Rules": {"R": {"Assertions": [{
                "Assert": {"Fn::Not": [{"Fn::Contains": [["1", "2"], {"Ref": "V"}]}]},
                "AssertDescription": "too old",
            }]}},
        }
        self.refused("Unable to fetch parameters [/v]", self.change, body, "CREATE")
        ssm = self.client("ssm")
        ssm.put_parameter(Name="/v", Value="2", Type="String")
        self.refused("too old", self.change, body, "CREATE")
        ssm.put_parameter(Name="/v", Value="6", Type="String", Overwrite=True)
        self.assertEqual(self.deploy(body, "CREATE"), "CREATE_COMPLETE")
