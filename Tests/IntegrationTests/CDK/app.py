"""What the CDK writes for the stacks that the tests beside this folder describe in Swift.

Usage: app.py OUTPUT ASSET, a folder to write and a folder to publish as the function's code.
"""

import inspect
import sys

from aws_cdk import (
    App,
    CfnOutput,
    CliCredentialsStackSynthesizer,
    Duration,
    RemovalPolicy,
    Stack,
    aws_iam as iam,
    aws_kms as kms,
    aws_lambda as lambda_,
)
from constructs import Construct

import functions
import identities
import keys
import stacks

output, asset = sys.argv[1:]


def ethereum(app: App) -> None:
    """The stack of AWS's sample, with the runtime, the settings and the names of this project."""
    stack = Stack(app, "aws-kms-lambda-ethereum", synthesizer=CliCredentialsStackSynthesizer())
    key = kms.Key(
        stack,
        "eth-cmk-identity",
        key_spec=kms.KeySpec.ECC_SECG_P256K1,
        key_usage=kms.KeyUsage.SIGN_VERIFY,
        removal_policy=RemovalPolicy.DESTROY,
    )
    function = lambda_.Function(
        Construct(stack, "eth-kms-client"),
        "Function",
        runtime=lambda_.Runtime.PROVIDED_AL2023,
        handler="bootstrap",
        code=lambda_.Code.from_asset(asset),
        memory_size=256,
        timeout=Duration.minutes(2),
        environment={"LOG_LEVEL": "INFO", "KMS_KEY_ID": key.key_id, "ETH_NETWORK": "sepolia"},
    )
    key.grant(function, "kms:GetPublicKey")
    key.grant(function, "kms:Sign")
    CfnOutput(
        stack, "KeyID", value=key.key_id, description="The id of the account's key in AWS KMS"
    )


def constructs(app: App) -> None:
    """The other ways to make what this project has constructs for."""
    stack = Stack(app, "stack", synthesizer=CliCredentialsStackSynthesizer())
    key = kms.Key(
        stack,
        "Secrets",
        alias="alias/secrets",
        description="What the operator reads",
        pending_window=Duration.days(7),
    )
    operator = iam.Role(
        stack,
        "Operator_1",
        assumed_by=iam.ServicePrincipal("lambda.amazonaws.com"),
        description="Reads secrets",
        managed_policies=[iam.ManagedPolicy.from_aws_managed_policy_name("ReadOnlyAccess")],
    )
    key.grant(operator, "kms:Decrypt")
    key.grant(operator, "kms:GenerateDataKey")
    key.grant(operator, "kms:Decrypt")
    kms.Key(
        Construct(stack, "Default"),
        "Box",
        key_spec=kms.KeySpec.RSA_4096,
        key_usage=kms.KeyUsage.ENCRYPT_DECRYPT,
        removal_policy=RemovalPolicy.DESTROY,
    )
    lambda_.Function(
        Construct(stack, "Operator_1Operator"),
        "Hello",
        architecture=lambda_.Architecture.X86_64,
        runtime=lambda_.Runtime.PYTHON_3_13,
        handler="index.handler",
        code=lambda_.Code.from_inline("def handler(event, context): return event\n"),
        description="Says what it was told",
        role=operator,
        memory_size=128,
        timeout=Duration.seconds(3),
    )


def each(module) -> None:
    """A stack of each of a module's functions that describe one, named after it."""
    for name, describe in list(vars(module).items()):
        if inspect.isfunction(describe) and list(inspect.signature(describe).parameters) == ["stack"]:
            if describe.__module__ == module.__name__ and name != "role":
                describe(stacks.make(app, name.replace("_", "-")))


app = App(outdir=output, context={"aws:cdk:enable-path-metadata": True})
ethereum(app)
constructs(app)
for module in (keys, identities, functions):
    each(module)
stacks.environment(app, asset)
stacks.across(app)
stacks.tags(app)
stacks.sections(app)
app.synth()
