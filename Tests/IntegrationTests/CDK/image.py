"""Writes an assembly with a container image: `python image.py OUTPUT FOLDER`."""

import sys

import aws_cdk as cdk
from aws_cdk import aws_ecr_assets as assets
from aws_cdk import aws_sns as sns

app = cdk.App(outdir=sys.argv[1])
stack = cdk.Stack(app, "images")
image = assets.DockerImageAsset(stack, "Image", directory=sys.argv[2])
sns.Topic(stack, "Topic", display_name=image.image_uri)
app.synth()
