"""Writes two versions of an app with a nested stack and a stage, as the CDK writes them.

Usage: nested.py OUTPUT WIDTH, a folder to write and `narrow` or `wide`.
"""

import sys

from aws_cdk import App, NestedStack, RemovalPolicy, Stack, Stage, aws_iam as iam, aws_kms as kms

output, width = sys.argv[1:]


def fill(scope, removal: RemovalPolicy) -> None:
    key = kms.Key(scope, "Key", removal_policy=removal)
    role = iam.Role(scope, "Role", assumed_by=iam.ServicePrincipal("lambda.amazonaws.com"))
    key.grant(role, "kms:Sign" if width == "narrow" else "kms:*")


app = App(outdir=output)
outer = Stack(app, "Outer")
fill(NestedStack(outer, "Inner"), RemovalPolicy.RETAIN)
inner_most = NestedStack(NestedStack(outer, "Middle"), "Core")
if width == "narrow":
    kms.Key(inner_most, "Account", removal_policy=RemovalPolicy.DESTROY)
else:
    kms.Key(inner_most, "Renamed", removal_policy=RemovalPolicy.DESTROY)
fill(Stack(Stage(app, "Prod"), "Main"), RemovalPolicy.RETAIN)
app.synth()
