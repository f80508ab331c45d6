#!/usr/bin/env python3
"""A function that fails in the way that BEHAVIOUR says. It writes its process id first.

    crash              ends at once
    crash-with-event   ends when it has an event
    init-error         says that it cannot begin
    error              answers the event with an error
    silent             never asks for an event, and ignores SIGTERM
    silent-with-event  never answers the event
"""
import os
import signal
import sys
import time
import urllib.request

API = f"http://{os.environ['AWS_LAMBDA_RUNTIME_API']}/2018-06-01/runtime"


def post(path, body):
    urllib.request.urlopen(f"{API}/{path}", data=body.encode())


def main(behaviour):
    print(f"process {os.getpid()}.", file=sys.stderr, flush=True)
    if behaviour == "crash":
        sys.exit(7)
    if behaviour == "init-error":
        post("init/error", '{"errorMessage":"cannot begin"}')
        sys.exit(1)
    if behaviour == "silent":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        time.sleep(600)
    event = urllib.request.urlopen(f"{API}/invocation/next")
    if behaviour == "crash-with-event":
        os.kill(os.getpid(), signal.SIGSEGV)
    if behaviour == "silent-with-event":
        time.sleep(600)
    post(f"invocation/{event.headers['Lambda-Runtime-Aws-Request-Id']}/error", '{"errorMessage":"no"}')


if __name__ == "__main__":
    main(os.environ["BEHAVIOUR"])
