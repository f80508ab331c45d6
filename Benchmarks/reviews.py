"""Pairs of templates to review: the project's own stack with a grant more, and a large one."""

import copy
import json
import pathlib


def opened(template: dict) -> dict:
    """The same stack whose role may decrypt with every key."""
    wider = copy.deepcopy(template)
    for resource in wider["Resources"].values():
        if resource["Type"] == "AWS::IAM::Policy":
            document = resource["Properties"]["PolicyDocument"]
            document["Statement"].append(
                {"Action": "kms:Decrypt", "Effect": "Allow", "Resource": "*"}
            )
    return wider


def large(width: str) -> dict:
    """500 resources with 2,000 statements."""
    resources = {}
    for number in range(250):
        resources[f"Role{number}"] = {
            "Type": "AWS::IAM::Role",
            "Properties": {
                "AssumeRolePolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                        {
                            "Action": "sts:AssumeRole",
                            "Effect": "Allow",
                            "Principal": {"Service": "lambda.amazonaws.com"},
                        }
                    ],
                }
            },
        }
        statements = [
            {
                "Action": [f"dynamodb:{verb}Item", f"dynamodb:Batch{verb}Item"],
                "Effect": "Allow",
                "Resource": {"Fn::Sub": f"arn:${{AWS::Partition}}:dynamodb:*:*:table/t{number}-{verb}"},
            }
            for verb in ["Get", "Put", "Update", "Delete", "Write", "Read"]
        ]
        resource = "*" if width == "wide" and number % 50 == 0 else f"arn:aws:s3:::b{number}/*"
        statements.append({"Action": "s3:GetObject", "Effect": "Allow", "Resource": resource})
        resources[f"Policy{number}"] = {
            "Type": "AWS::IAM::Policy",
            "Properties": {
                "PolicyDocument": {"Version": "2012-10-17", "Statement": statements},
                "PolicyName": f"p{number}",
                "Roles": [{"Ref": f"Role{number}"}],
            },
        }
    return {"Resources": resources}


def write_pairs(folder: pathlib.Path, template: dict) -> dict[str, tuple[pathlib.Path, pathlib.Path]]:
    """Writes the pairs; the second of each stands in an assembly, as the CDK's diff wants it."""
    pairs = {
        "This project's stack": (template, opened(template)),
        "500 resources with 2,000 statements": (large("narrow"), large("wide")),
    }
    written = {}
    for number, (title, (before, after)) in enumerate(pairs.items()):
        assembly = folder / f"review{number}"
        assembly.mkdir(parents=True, exist_ok=True)
        old = folder / f"before{number}.json"
        old.write_text(json.dumps(before))
        (assembly / "S.template.json").write_text(json.dumps(after))
        stack = {
            "type": "aws:cloudformation:stack",
            "environment": "aws://unknown-account/unknown-region",
            "properties": {"templateFile": "S.template.json"},
        }
        manifest = {"version": "36.0.0", "artifacts": {"S": stack}}
        (assembly / "manifest.json").write_text(json.dumps(manifest))
        written[title] = (old, assembly)
    return written
