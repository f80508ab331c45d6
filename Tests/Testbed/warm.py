#!/usr/bin/env python3
"""The AWS CLI, started once: each call is a fork of it, so that a test waits some hundredths of a
second for a call in place of half a second.

    python Tests/Testbed/warm.py SOCKET

listens on a Unix socket, says READY, and ends with its standard input. `warm_aws.py` is the program
that takes the place of `aws`: it hands its arguments, variables, folder and open files over, and
whoever ends it ends the call. What runs is all the AWS CLI of this Python, with the models of the
services that were read before kept in memory.
"""

import array
import fcntl
import functools
import gc
import json
import os
import signal
import socket
import sys
import threading

from awscli import clidriver
from botocore.loaders import JSONFileLoader

SERVICES = {
    "sts": "get-caller-identity",
    "cloudformation": "describe-stacks",
    "s3api": "head-object",
    "kms": "list-keys",
}
HIGH = 512


def warm():
    """Reads what every call reads, by calls that send nothing."""
    JSONFileLoader.load_file = functools.cache(JSONFileLoader.load_file)
    JSONFileLoader.exists = functools.cache(JSONFileLoader.exists)
    out, nothing = os.dup(1), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    for service, operation in SERVICES.items():
        with_endpoint = ["--endpoint-url", "http://localhost:1", "--region", "us-east-1"]
        run([service, operation, "--generate-cli-skeleton", *with_endpoint])
        sys.stdout.flush()
    os.dup2(out, 1)
    gc.freeze()


def run(arguments):
    try:
        return clidriver.create_clidriver().main(arguments)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 1


def receive(connection):
    """The call, and its open files by their numbers there."""
    integers = array.array("i")
    size = 64 * integers.itemsize
    head, ancillary, _, _ = connection.recvmsg(4, socket.CMSG_SPACE(size))
    for _, _, data in ancillary:
        integers.frombytes(data[: len(data) - len(data) % integers.itemsize])
    length, body = int.from_bytes(head, "big"), b""
    while len(body) < length:
        part = connection.recv(length - len(body))
        if not part:
            os._exit(1)
        body += part
    return json.loads(body), list(integers)


def end_with(connection):
    connection.recv(1)
    os._exit(137)


def answer(connection):
    """Is the call from here on."""
    os.setsid()
    call, received = receive(connection)
    connection = socket.socket(fileno=fcntl.fcntl(connection.detach(), fcntl.F_DUPFD, HIGH))
    raised = [fcntl.fcntl(file, fcntl.F_DUPFD, HIGH) for file in received]
    for file in received:
        os.close(file)
    for file, number in zip(raised, call["files"], strict=True):
        os.dup2(file, number)
        os.close(file)
    # awscli says in its own environment where its models lie.
    models = os.environ["AWS_DATA_PATH"]
    os.environ.clear()
    os.environ.update({"AWS_DATA_PATH": models} | call["environment"])
    os.chdir(call["folder"])
    threading.Thread(target=end_with, args=[connection], daemon=True).start()
    status = run(call["arguments"])
    sys.stdout.flush()
    sys.stderr.flush()
    connection.send(bytes([(status or 0) & 255]))
    os._exit(0)


def end_with_input():
    while sys.stdin.buffer.read(1):
        pass
    os._exit(0)


def main():
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(sys.argv[1])
    listener.listen(64)
    warm()
    print("READY", flush=True)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    threading.Thread(target=end_with_input, daemon=True).start()
    while True:
        connection, _ = listener.accept()
        if os.fork() == 0:
            listener.close()
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            answer(connection)
        connection.close()


if __name__ == "__main__":
    main()
