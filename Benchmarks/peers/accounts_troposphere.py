"""The accounts as one writes them with troposphere: accounts_troposphere.py COUNT OUTPUT STACKS.

The template only: troposphere knows no assets, and ids are the program's own.
"""

import pathlib
import sys

from troposphere import GetAtt, Join, Ref, Sub, Template
from troposphere.awslambda import Code, Environment, Function
from troposphere.iam import PolicyType, Role
from troposphere.kms import Key

count, output, stacks = sys.argv[1:]
ROOT = Join("", ["arn:", Ref("AWS::Partition"), ":iam::", Ref("AWS::AccountId"), ":root"])
BASIC = ":iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"


def document(*statements: dict) -> dict:
    return {"Statement": list(statements), "Version": "2012-10-17"}


def account(template: Template, name: str) -> None:
    everything = {"Action": "kms:*", "Effect": "Allow", "Principal": {"AWS": ROOT}, "Resource": "*"}
    key = template.add_resource(
        Key(
            f"{name}Key",
            KeyPolicy=document(everything),
            KeySpec="ECC_SECG_P256K1",
            KeyUsage="SIGN_VERIFY",
            DeletionPolicy="Retain",
            UpdateReplacePolicy="Retain",
        )
    )
    service = {"Service": "lambda.amazonaws.com"}
    role = template.add_resource(
        Role(
            f"{name}Role",
            AssumeRolePolicyDocument=document(
                {"Action": "sts:AssumeRole", "Effect": "Allow", "Principal": service}
            ),
            ManagedPolicyArns=[Join("", ["arn:", Ref("AWS::Partition"), BASIC])],
        )
    )
    arn = GetAtt(key, "Arn")
    policy = template.add_resource(
        PolicyType(
            f"{name}Policy",
            PolicyName=f"{name}Policy",
            PolicyDocument=document(
                {"Action": "kms:GetPublicKey", "Effect": "Allow", "Resource": arn},
                {"Action": "kms:Sign", "Effect": "Allow", "Resource": arn},
            ),
            Roles=[Ref(role)],
        )
    )
    template.add_resource(
        Function(
            f"{name}Function",
            Architectures=["x86_64"],
            Code=Code(
                S3Bucket=Sub("cdk-hnb659fds-assets-${AWS::AccountId}-${AWS::Region}"),
                S3Key="asset.zip",
            ),
            Environment=Environment(
                Variables={"LOG_LEVEL": "INFO", "KMS_KEY_ID": Ref(key), "ETH_NETWORK": "sepolia"}
            ),
            Handler="bootstrap",
            MemorySize=256,
            Role=GetAtt(role, "Arn"),
            Runtime="provided.al2023",
            Timeout=120,
            DependsOn=[policy.title],
        )
    )


folder = pathlib.Path(output)
folder.mkdir(parents=True, exist_ok=True)
for stack in range(1, int(stacks) + 1):
    template = Template()
    for number in range(1, int(count) + 1):
        account(template, f"Account{number}")
    (folder / f"accounts-{stack}.template.json").write_text(template.to_json(), encoding="utf-8")
