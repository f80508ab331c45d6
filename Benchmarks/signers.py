"""Times the signer beside the work of AWS's Python sample, under AWS's Runtime Interface Emulator.

    python signer.py EMULATOR BOOTSTRAP PYTHON    PYTHON is a Python with boto3 and web3

Both talk to the same stand-in for KMS (peers/quick_kms.py), which answers at once. Init is what the
emulator reports of it, memory the most that the function's process held, and warm requests are timed by
who asks for them. All are medians; starts alternate between the contenders.
"""

import http.client
import io
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
import zipfile

PEERS = pathlib.Path(__file__).resolve().parent / "peers"
STATUS = {"operation": "status"}
SIGN = {
    "operation": "sign",
    "amount": 0.01,
    "dst_address": "0xa5D3241A1591061F2a4bB69CA0215F66520E67cf",
    "nonce": 0,
}
BATCH = {"operation": "batch", "items": [SIGN] * 10}
PATH = "/2015-03-31/functions/function/invocations"


def free_port():
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


def megabytes(emulator):
    """The most that the emulator's child, the function, has held."""
    children = pathlib.Path(f"/proc/{emulator}/task").glob("*/children")
    child = " ".join(path.read_text() for path in children).split()[0]
    status = pathlib.Path(f"/proc/{child}/status").read_text()
    return int(re.search(r"VmHWM:\s+(\d+)", status)[1]) / 1024


def invoke(connection, event):
    start = time.perf_counter()
    connection.request("POST", PATH, json.dumps(event))
    answer = json.loads(connection.getresponse().read())
    seconds = time.perf_counter() - start
    if "errorType" in answer or "errors" in answer:
        sys.exit(f"failed: {answer}")
    return seconds * 1000


def connect(port):
    for _ in range(200):
        try:
            connection = http.client.HTTPConnection("127.0.0.1", port)
            connection.connect()
            connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            return connection
        except OSError:
            time.sleep(0.02)
    sys.exit("the emulator does not answer")


def measure(emulator, command, kms, events, count):
    """Init in ms, memory in MB, and the median in ms of each event, of one start."""
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
            [emulator, *doors, *command], env=variables, stdout=log, stderr=log
        )
        try:
            connection = connect(port)
            invoke(connection, SIGN)
            times = [
                statistics.median(invoke(connection, event) for _ in range(count))
                for event in events
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
    return float(init[1]), memory, times


def main(emulator, bootstrap, python):
    server = subprocess.Popen(
        [python, PEERS / "quick_kms.py"], stdout=subprocess.PIPE, text=True
    )
    kms = int(server.stdout.readline())
    events = {"Swift": [STATUS, SIGN, BATCH], "Python": [STATUS, SIGN]}
    commands = {
        "Swift": [bootstrap, "handler"],
        "Python": [python, str(PEERS / "signer_python.py")],
    }
    runs = {name: [] for name in commands}
    try:
        for _ in range(7):
            for name, command in commands.items():
                count = 300 if name == "Swift" else 50
                runs[name].append(measure(emulator, command, kms, events[name], count))
    finally:
        server.terminate()
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        package.write(bootstrap, "bootstrap")
    print(f"zip {len(archive.getvalue()):,} bytes")
    for name, results in runs.items():
        init, memory = (statistics.median(run[i] for run in results) for i in (0, 1))
        warm = [statistics.median(run) for run in zip(*(run[2] for run in results))]
        shown = ", ".join(f"{value:.2f}" for value in warm)
        print(f"{name}: init {init:.2f} ms, memory {memory:.1f} MB, warm {shown} ms")


if __name__ == "__main__":
    main(*sys.argv[1:])
