#!/usr/bin/env python3
"""A stand-in for AWS on loopback: moto's server with what this project states of AWS over it.

    python Tests/Testbed/server.py [--port PORT] [--folder DIR]

prints `READY http://127.0.0.1:PORT` once it listens and ends when its standard input does. A line
there is a command of moto's own interface, `reset` or `reset-auth 0`, and is answered by `DONE` and
the command. Clients say `localhost` for 127.0.0.1. The folder is the server's own and goes with it;
what a test puts there is told in `testbed/settings.py`. Where this Python has the AWS CLI, `warm.py`
listens there too, on the socket `aws`.
"""

import argparse
import logging
import os
import shutil
import subprocess
import sys
import threading
import urllib.request
from importlib.util import find_spec
from pathlib import Path

os.environ.setdefault("MOTO_IAM_LOAD_MANAGED_POLICIES", "true")

from moto.cloudformation import parsing
from moto.core.config import default_user_config
from moto.server import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import make_server

import testbed
from testbed import settings


def obey_standard_input(endpoint):
    """Does what is asked, and ends this process with the one that could ask."""
    for line in sys.stdin:
        path, _, body = line.strip().partition(" ")
        request = urllib.request.Request(
            f"{endpoint}/moto-api/{path}", body.encode(), {"Content-Type": "text/plain"}
        )
        urllib.request.urlopen(request).close()
        print(f"DONE {line.strip()}", flush=True)
    if settings.folder:
        shutil.rmtree(settings.folder, ignore_errors=True)
    os._exit(0)


def warm_aws(folder):
    """The AWS CLI, started once; it ends with this process."""
    if folder is None or find_spec("awscli") is None:
        return None
    script = Path(__file__).with_name("warm.py")
    return subprocess.Popen(
        [sys.executable, str(script), f"{folder}/aws"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=os.environ | {"LC_ALL": "C.UTF-8"},
    )


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--port", type=int, default=0)
    arguments.add_argument("--folder")
    told = arguments.parse_args()
    settings.folder = told.folder
    warm = warm_aws(told.folder)
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    default_user_config["lambda"] = {"use_docker": False}
    testbed.install()
    parsing.get_model_list.cache_clear()
    app = DomainDispatcherApplication(create_backend_app)
    server = make_server("127.0.0.1", told.port, app, threaded=True)
    os.environ["MOTO_PORT"] = str(server.server_port)
    endpoint = f"http://127.0.0.1:{server.server_port}"
    if warm:
        warm.stdout.readline()
    print(f"READY {endpoint}", flush=True)
    threading.Thread(target=obey_standard_input, args=[endpoint], daemon=True).start()
    server.serve_forever()


if __name__ == "__main__":
    main()
