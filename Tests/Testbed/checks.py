#!/usr/bin/env python3
"""What the test-bed must do and refuse, asked with boto3: `python Tests/Testbed/checks.py`.

A test-bed that accepts what AWS refuses would let a wrong program pass, so each statement of
`testbed/` that a test leans on is seen to bite here.
"""

import io
import itertools
import json
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request
import zipfile
from pathlib import Path

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

TRUST = {
    "Version": "2012-10-17",
    "Statement": [{
        "Effect": "Allow", "Action": "sts:AssumeRole",
        "Principal": {"Service": "lambda.amazonaws.com"},
    }],
}
KEY = {
    "Type": "AWS::KMS::Key",
    "Properties": {
        "KeySpec": "ECC_SECG_P256K1", "KeyUsage": "SIGN_VERIFY", "PendingWindowInDays": 7,
        "KeyPolicy": {"Version": "2012-10-17", "Statement": []},
    },
}
ROLE = {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": TRUST}}
QUEUE = {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": 1}}
# Longer than any check: the work is in progress until the server ends.
FOREVER = 3600
ENDS = ("_COMPLETE", "_FAILED")


def template(**resources):
    return {"Resources": resources}


class Bed(unittest.TestCase):
    """One server for all checks, reset before each."""

    server = None

    @classmethod
    def setUpClass(cls):
        if Bed.server is None:
            Bed.start()

    @classmethod
    def start(cls):
        folder = tempfile.mkdtemp()
        cls.settings = Path(folder) / "settings.json"
        cls.server = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("server.py")), "--folder", folder],
            text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )
        cls.endpoint = cls.server.stdout.readline().split()[1].replace("127.0.0.1", "localhost")
        cls.session = boto3.Session("testing", "testing", region_name="us-east-1")
        cls.cloudformation = cls.client("cloudformation")
        cls.kms = cls.client("kms")

    @classmethod
    def client(cls, service, session=None):
        return (session or cls.session).client(
            service, endpoint_url=cls.endpoint, config=Config(retries={"max_attempts": 0})
        )

    @classmethod
    def end(cls):
        cls.server.stdin.close()
        cls.server.wait(10)
        cls.server.stdout.close()

    def setUp(self):
        self.numbers = itertools.count()
        self.post("reset")
        self.tell(delay=0.01)

    def post(self, path, body=b""):
        request = urllib.request.Request(
            f"{self.endpoint}/moto-api/{path}", body, {"Content-Type": "text/plain"}
        )
        urllib.request.urlopen(request).close()

    def tell(self, **settings):
        self.settings.write_text(json.dumps(settings))

    def change(self, body, kind="UPDATE", name="stack", waits=True, **options):
        options.setdefault("ChangeSetName", f"change-{next(self.numbers)}")
        made = self.cloudformation.create_change_set(
            StackName=name, ChangeSetType=kind,
            TemplateBody=body if isinstance(body, str) else json.dumps(body), **options,
        )
        while waits and self.described(made["Id"])["Status"] not in ("CREATE_COMPLETE", "FAILED"):
            time.sleep(0.01)
        return made["Id"]

    def described(self, change):
        return self.cloudformation.describe_change_set(ChangeSetName=change)

    def deploy(self, body, kind="UPDATE", name="stack", disable_rollback=False, **options):
        change = self.change(body, kind, name, **options)
        self.cloudformation.execute_change_set(
            ChangeSetName=change, DisableRollback=disable_rollback
        )
        return self.settled(name)

    def settled(self, name="stack"):
        while True:
            status = self.stack(name)["StackStatus"]
            if status.endswith(ENDS):
                return status
            time.sleep(0.01)

    def stack(self, name="stack"):
        return self.cloudformation.describe_stacks(StackName=name)["Stacks"][0]

    def events(self, name="stack"):
        """(logical id, status), oldest first."""
        told = self.cloudformation.describe_stack_events(StackName=name)["StackEvents"]
        return [(e["LogicalResourceId"], e["ResourceStatus"]) for e in reversed(told)]

    def reasons(self, name="stack"):
        told = self.cloudformation.describe_stack_events(StackName=name)["StackEvents"]
        return [e["ResourceStatusReason"] for e in told if "ResourceStatusReason" in e]

    def refused(self, text, call, *arguments, **options):
        with self.assertRaises(ClientError) as caught:
            call(*arguments, **options)
        self.assertIn(text, str(caught.exception))


def tearDownModule():
    Bed.end()


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


class Keys(Bed):
    def test_the_spec_of_a_key_cannot_be_changed(self):
        self.deploy(template(Key=KEY), "CREATE")
        other = {**KEY, "Properties": {**KEY["Properties"], "KeySpec": "ECC_NIST_P256"}}
        self.assertEqual(self.deploy(template(Key=other)), "UPDATE_ROLLBACK_COMPLETE")

    def test_a_deleted_key_has_a_date_and_refuses_to_sign(self):
        self.deploy(template(Key=KEY, Queue=QUEUE), "CREATE")
        key = self.cloudformation.describe_stack_resource(
            StackName="stack", LogicalResourceId="Key"
        )["StackResourceDetail"]["PhysicalResourceId"]
        sign = {
            "KeyId": key, "MessageType": "DIGEST", "SigningAlgorithm": "ECDSA_SHA_256",
        }
        self.kms.sign(Message=b"\0" * 32, **sign)
        self.refused("Digest is invalid length", self.kms.sign, Message=b"\0" * 31, **sign)
        self.assertEqual(self.deploy(template(Queue=QUEUE)), "UPDATE_COMPLETE")
        described = self.kms.describe_key(KeyId=key)["KeyMetadata"]
        self.assertEqual(described["KeyState"], "PendingDeletion")
        days = (described["DeletionDate"] - described["CreationDate"]).total_seconds() / 86400
        self.assertEqual(round(days), 7)
        self.refused("pending deletion", self.kms.sign, Message=b"\0" * 32, **sign)
        self.kms.cancel_key_deletion(KeyId=key)
        self.refused("is disabled", self.kms.sign, Message=b"\0" * 32, **sign)
        self.kms.enable_key(KeyId=key)
        self.kms.sign(Message=b"\0" * 32, **sign)

    def test_a_role_may_do_what_its_policy_says_on_its_key_and_nothing_else(self):
        policy = {"Type": "AWS::IAM::Policy", "Properties": {
            "PolicyName": "p", "Roles": [{"Ref": "Role"}],
            "PolicyDocument": {"Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Action": "kms:Sign",
                "Resource": {"Fn::GetAtt": ["Key", "Arn"]},
            }]},
        }}
        body = template(Role=ROLE, Policy=policy, Key=KEY, Other=KEY)
        self.deploy(body, "CREATE", Capabilities=["CAPABILITY_IAM"])
        ids = {r["LogicalResourceId"]: r["PhysicalResourceId"] for r in
               self.cloudformation.describe_stack_resources(StackName="stack")["StackResources"]}
        assumed = self.client("sts").assume_role(
            RoleArn=f"arn:aws:iam::123456789012:role/{ids['Role']}", RoleSessionName="check"
        )["Credentials"]
        session = boto3.Session(
            assumed["AccessKeyId"], assumed["SecretAccessKey"], assumed["SessionToken"], "us-east-1"
        )
        kms = self.client("kms", session)
        sign = {"Message": b"\0" * 32, "MessageType": "DIGEST", "SigningAlgorithm": "ECDSA_SHA_256"}
        self.post("reset-auth", b"0")
        try:
            kms.sign(KeyId=ids["Key"], **sign)
            self.refused("AccessDenied", kms.sign, KeyId=ids["Other"], **sign)
            self.refused("AccessDenied", kms.get_public_key, KeyId=ids["Key"])
        finally:
            self.post("reset-auth", b"inf")


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


class Code(Bed):
    def test_a_function_needs_its_code_in_the_bucket(self):
        function = {"Type": "AWS::Lambda::Function", "Properties": {
            "Code": {"S3Bucket": "code", "S3Key": "k.zip"}, "Handler": "bootstrap",
            "Runtime": "provided.al2023", "Role": "arn:aws:iam::123456789012:role/r",
        }}
        self.client("iam").create_role(RoleName="r", AssumeRolePolicyDocument=json.dumps(TRUST))
        self.assertEqual(self.deploy(template(F=function), "CREATE"), "ROLLBACK_COMPLETE")
        s3, archive = self.client("s3"), io.BytesIO()
        with zipfile.ZipFile(archive, "w") as file:
            file.writestr("bootstrap", "#!/bin/sh\n")
        s3.create_bucket(Bucket="code")
        self.assertEqual(self.deploy(template(F=function), "CREATE", "second"), "ROLLBACK_COMPLETE")
        s3.put_object(Bucket="code", Key="k.zip", Body=archive.getvalue())
        self.assertEqual(self.deploy(template(F=function), "CREATE", "third"), "CREATE_COMPLETE")


if __name__ == "__main__":
    unittest.main()
