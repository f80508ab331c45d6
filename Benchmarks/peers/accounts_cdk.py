"""The accounts as the CDK makes them: accounts_cdk.py COUNT STACKS ASSET [OUTPUT]."""

import sys

from aws_cdk import App, CliCredentialsStackSynthesizer, Duration, Stack
from aws_cdk import aws_kms as kms
from aws_cdk import aws_lambda as lambda_
from constructs import Construct

count, stacks, asset, *output = sys.argv[1:]
NETWORK = "sepolia"


def account(scope: Construct) -> None:
    key = kms.Key(
        scope,
        "eth-cmk-identity",
        key_spec=kms.KeySpec.ECC_SECG_P256K1,
        key_usage=kms.KeyUsage.SIGN_VERIFY,
    )
    function = lambda_.Function(
        Construct(scope, "eth-kms-client"),
        "Function",
        runtime=lambda_.Runtime.PROVIDED_AL2023,
        handler="bootstrap",
        code=lambda_.Code.from_asset(asset),
        memory_size=256,
        timeout=Duration.minutes(2),
        environment={"LOG_LEVEL": "INFO", "KMS_KEY_ID": key.key_id, "ETH_NETWORK": NETWORK},
    )
    key.grant(function, "kms:GetPublicKey")
    key.grant(function, "kms:Sign")


app = App(outdir=output[0] if output else None)
for place in range(1, int(stacks) + 1):
    stack = Stack(app, f"accounts-{place}", synthesizer=CliCredentialsStackSynthesizer())
    for number in range(1, int(count) + 1):
        account(Construct(stack, f"account-{number}"))
app.synth()
