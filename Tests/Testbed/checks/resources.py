"""What single services do."""

import io
import json
import zipfile

import boto3
from bed import KEY, QUEUE, ROLE, TRUST, Bed, template


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


class Buckets(Bed):
    def test_a_bucket_is_what_was_said_of_it(self):
        statement = {
            "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*",
            "Condition": {"Bool": {"aws:SecureTransport": "false"}},
        }
        body = template(
            Bucket={"Type": "AWS::S3::Bucket", "Properties": {
                "BucketName": "bucket", "VersioningConfiguration": {"Status": "Enabled"},
                "PublicAccessBlockConfiguration": {"BlockPublicAcls": True},
            }},
            Policy={"Type": "AWS::S3::BucketPolicy", "Properties": {
                "Bucket": {"Ref": "Bucket"},
                "PolicyDocument": {"Version": "2012-10-17", "Statement": [statement]},
            }},
        )
        self.assertEqual(self.deploy(body, "CREATE"), "CREATE_COMPLETE", self.reasons())
        s3 = self.client("s3")
        self.assertEqual(s3.get_bucket_versioning(Bucket="bucket")["Status"], "Enabled")
        blocks = s3.get_public_access_block(Bucket="bucket")["PublicAccessBlockConfiguration"]
        self.assertEqual((blocks["BlockPublicAcls"], blocks["IgnorePublicAcls"]), (True, False))
        self.assertEqual(
            json.loads(s3.get_bucket_policy(Bucket="bucket")["Policy"])["Statement"], [statement]
        )
        s3.put_object(Bucket="bucket", Key="k", Body=b"")
        del body["Resources"]["Policy"]
        self.deploy(body)
        self.refused("NoSuchBucketPolicy", s3.get_bucket_policy, Bucket="bucket")


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
