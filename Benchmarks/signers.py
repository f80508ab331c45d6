"""Times the signer beside the work of AWS's Python sample: `./chimney bench --signer`.

Both, and a bootstrap that does nothing but answer, run under AWS's Runtime Interface Emulator, each
start of one after a start of the others, with the same stand-in for KMS, which answers at once. The
signer is the one that `synth` ships. Init is what the emulator reports of it, memory the most that the
function's process held, and warm requests are timed by who asks for them. All are medians.
"""

import http.client
import json
import os
import pathlib
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import venv
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from run import HERE, OUTPUT, PEERS, ROOT, WORK, clean

STARTS = 7
STATUS = {"operation": "status"}
SIGN = {
    "operation": "sign",
    "amount": 0.01,
    "dst_address": "0xa5D3241A1591061F2a4bB69CA0215F66520E67cf",
    "nonce": 0,
}
BATCH = {"operation": "batch", "items": [SIGN] * 10}
PATH = "/2015-03-31/functions/function/invocations"


@dataclass
class Contender:
    """A function to measure: its name, what starts it, which events it is asked, and how often."""

    name: str
    command: list[str]
    events: list[dict]
    count: int


@dataclass
class Start:
    """What one start of a function has shown; times in ms, those of the events in their order."""

    init: float
    megabytes: float
    warm: list[float]


# --- What is compared ----------------------------------------------------------------------------


def run(*command: str | pathlib.Path) -> None:
    subprocess.run([str(word) for word in command], check=True, stdout=subprocess.DEVNULL)


def shipped_archive() -> pathlib.Path:
    clean(OUTPUT)
    run(ROOT / ".build/release/chimney", "synth", "--quiet", "--output", OUTPUT)
    return next(OUTPUT.glob("asset.*.zip"))


def unpacked(archive: pathlib.Path) -> pathlib.Path:
    with zipfile.ZipFile(archive) as file:
        signer = pathlib.Path(file.extract("bootstrap", WORK))
    signer.chmod(0o755)
    return signer


def nothing() -> pathlib.Path:
    program = WORK / "nothing"
    run("clang", "-O2", "-static", "-o", program, PEERS / "nothing.c")
    return program


def python_with_web3() -> pathlib.Path:
    """A Python of its own with what the sample's work needs."""
    folder, wanted = WORK / "python", HERE / "requirements.txt"
    python, stamp = folder / "bin" / "python", folder / "requirements.txt"
    if not stamp.exists() or stamp.read_text() != wanted.read_text():
        venv.create(folder, clear=True, with_pip=True)
        run(python, "-m", "pip", "install", "--disable-pip-version-check", "-r", wanted)
        stamp.write_text(wanted.read_text())
    return python


def emulator() -> pathlib.Path:
    import samcli

    machine = {"aarch64": "arm64"}.get(os.uname().machine, os.uname().machine)
    return pathlib.Path(samcli.__file__).parent / f"local/rapid/aws-lambda-rie-{machine}"


# --- One start -----------------------------------------------------------------------------------


def free_port() -> int:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


def connect(port: int) -> http.client.HTTPConnection:
    for _ in range(200):
        try:
            connection = http.client.HTTPConnection("127.0.0.1", port)
            connection.connect()
            connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            return connection
        except OSError:
            time.sleep(0.02)
    sys.exit("the emulator does not answer")


def invoke(connection: http.client.HTTPConnection, event: dict) -> float:
    start = time.perf_counter()
    connection.request("POST", PATH, json.dumps(event))
    text = connection.getresponse().read()
    seconds = time.perf_counter() - start
    answer = json.loads(text or '{"errorType": "no answer"}')
    if "errorType" in answer or "errors" in answer:
        sys.exit(f"failed: {answer}")
    return seconds * 1000


def megabytes(emulator: int) -> float:
    """The most that the emulator's child, the function, has held."""
    children = pathlib.Path(f"/proc/{emulator}/task").glob("*/children")
    child = " ".join(path.read_text() for path in children).split()[0]
    status = pathlib.Path(f"/proc/{child}/status").read_text()
    return int(re.search(r"VmHWM:\s+(\d+)", status)[1]) / 1024


def measure(emulator: pathlib.Path, contender: Contender, kms: int) -> Start:
    port = free_port()
    variables = os.environ | {
        "AWS_ENDPOINT_URL_KMS": f"http://127.0.0.1:{kms}",
        "KMS_KEY_ID": "1234abcd",
        "AWS_REGION": "us-east-1",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
        "AWS_SECRET_ACCESS_KEY": "secret",
    }
    # Without these addresses the emulator listens on every interface.
    doors = [
        f"--runtime-interface-emulator-address=127.0.0.1:{port}",
        f"--runtime-api-address=127.0.0.1:{free_port()}",
        "--log-level=info",
    ]
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(
            [emulator, *doors, *contender.command], env=variables, stdout=log, stderr=log
        )
        try:
            connection = connect(port)
            invoke(connection, SIGN)
            warm = [
                statistics.median(invoke(connection, event) for _ in range(contender.count))
                for event in contender.events
            ]
            memory = megabytes(process.pid)
        finally:
            process.terminate()
            process.wait()
        log.seek(0)
        report = log.read().decode(errors="replace")
    init = re.search(r"INIT REPORT\(durationMs: ([\d.]+)\)", report)
    if init is None:
        sys.exit(f"the emulator reports no init:\n{report[:2000]}")
    return Start(float(init[1]), memory, warm)


# --- KMS -----------------------------------------------------------------------------------------


@contextmanager
def quick_kms(python: pathlib.Path) -> Iterator[int]:
    command = [python, PEERS / "quick_kms.py"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            yield int(server.stdout.readline())
        finally:
            server.terminate()


def time_of_kms(port: int) -> float:
    """What the stand-in itself takes to sign, asked as barely as can be: the median in ms."""
    body = json.dumps({"Message": "A" * 43 + "="}).encode()
    head = b"POST / HTTP/1.1\r\nX-Amz-Target: TrentService.Sign\r\nContent-Length: %d\r\n\r\n"
    times = []
    with socket.create_connection(("127.0.0.1", port)) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for _ in range(1000):
            start = time.perf_counter()
            connection.sendall(head % len(body) + body)
            connection.recv(1 << 16)
            times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000


# --- The table -----------------------------------------------------------------------------------


def show(name: str, starts: list[Start]) -> None:
    init = statistics.median(start.init for start in starts)
    memory = statistics.median(start.megabytes for start in starts)
    warm = [statistics.median(times) for times in zip(*(start.warm for start in starts))]
    figures = [f"{init:,.2f}", f"{memory:.1f}", *(f"{time:.2f}" for time in warm)]
    print(f"| {' | '.join([name, *figures, *[''] * (3 - len(warm))])} |")


def main() -> None:
    archive, python = shipped_archive(), python_with_web3()
    signer = unpacked(archive)
    contenders = [
        Contender("Nothing but an answer", [str(nothing())], [STATUS, SIGN, BATCH], 300),
        Contender("Swift", [str(signer)], [STATUS, SIGN, BATCH], 300),
        Contender("Python", [str(python), str(PEERS / "signer_python.py")], [STATUS, SIGN], 50),
    ]
    starts: dict[str, list[Start]] = {contender.name: [] for contender in contenders}
    with quick_kms(python) as kms:
        for _ in range(STARTS):
            for contender in contenders:
                starts[contender.name].append(measure(emulator(), contender, kms))
        kms_time = time_of_kms(kms)
    print("| | init, ms | memory, MB | `status`, ms | `sign`, ms | a batch of 10, ms |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    for name, own in starts.items():
        show(name, own)
    size = archive.stat().st_size
    print(f"\nKMS takes {kms_time:.2f} ms of each signature. The zip has {size:,} bytes.")
