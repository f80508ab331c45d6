"""Is `aws` where `warm.py` listens: `python -IS warm_aws.py SOCKET ARGUMENTS…`."""

import array
import json
import os
import socket
import sys


def main():
    files = sorted(int(name) for name in os.listdir("/dev/fd"))
    files = [file for file in files if is_open(file)]
    server = socket.socket(socket.AF_UNIX)
    server.connect(sys.argv[1])
    call = {
        "arguments": sys.argv[2:],
        "environment": dict(os.environ),
        "folder": os.getcwd(),
        "files": files,
    }
    body = json.dumps(call).encode()
    rights = (socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", files))
    server.sendmsg([len(body).to_bytes(4, "big")], [rights])
    server.sendall(body)
    status = server.recv(1)
    # One that was killed says nothing.
    os._exit(status[0] if status else 137)


def is_open(file):
    try:
        os.fstat(file)
        return True
    except OSError:
        return False


main()
