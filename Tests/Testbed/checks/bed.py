"""A server to check, and words to check it with."""

import itertools
import json
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request
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
            [sys.executable, str(Path(__file__).parents[1] / "server.py"), "--folder", folder],
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
