#!/usr/bin/env python3
"""Lambda's Runtime API (2018-06-01) on loopback, for what the emulator cannot be made to do.

    runtime_api.py [--timeout SECONDS] [--repeat N] EVENT...

hands out the events, each to be answered within 60 SECONDS or those that are given, and then answers 500,
after which a runtime has to end. An event that is one of these words makes the API misbehave once:

    @status/N     hands out an event and refuses the answer to it with status N
    @drop         closes the connection in place of handing out an event
    @no-id        hands out an event without its id
    @no-deadline  hands out an event without a deadline
    @gone         closes its port at once

With --repeat each event is handed out N times, and in place of a line for each call there is one at the end,
{"answers": N}.

The first line on stdout is {"endpoint": "HOST:PORT"}; then one for each call, as {"call": "…/response",
"errorType": null, "body": "…"}.
"""
import argparse
import collections
import http.server
import json
import os
import socket
import time


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    events = []
    invocation_timeout = 60
    refusal = None
    answers = None

    def do_GET(self):
        self.say("")
        if not self.events:
            if self.answers is not None:
                print(json.dumps({"answers": self.answers}), flush=True)
            return self.reply(500, b"container error")
        number, event = self.events.popleft()
        if event == "@gone":
            os._exit(0)
        if event == "@drop":
            self.close_connection = True
            return self.connection.shutdown(socket.SHUT_RDWR)
        if event.startswith("@status/"):
            Handler.refusal = int(event.removeprefix("@status/"))
        fields = {
            "Lambda-Runtime-Aws-Request-Id": f"request-{number}",
            "Lambda-Runtime-Deadline-Ms": str(int((time.time() + self.invocation_timeout) * 1000)),
        }
        if event == "@no-id":
            del fields["Lambda-Runtime-Aws-Request-Id"]
        if event == "@no-deadline":
            del fields["Lambda-Runtime-Deadline-Ms"]
        return self.reply(200, event.encode(), fields)

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.answers is not None and self.path.endswith("/response"):
            Handler.answers += 1
        self.say(body[:8000].decode())
        status, Handler.refusal = Handler.refusal or 202, None
        self.reply(status, b"{}")

    def say(self, body):
        if self.answers is not None:
            return
        call = self.path.removeprefix("/2018-06-01/runtime/")
        kind = self.headers.get("Lambda-Runtime-Function-Error-Type")
        print(json.dumps({"call": call, "errorType": kind, "body": body}), flush=True)

    def reply(self, status, body, fields={}):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        for name, value in fields.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--timeout", type=int, default=60)
    parser.add_argument("--repeat", type=int, default=0)
    parser.add_argument("events", nargs="*")
    options = parser.parse_args()
    Handler.events = collections.deque(enumerate(options.events * max(1, options.repeat)))
    Handler.answers = 0 if options.repeat else None
    Handler.invocation_timeout = options.timeout
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.handle_error = lambda *_: None
    print(json.dumps({"endpoint": f"127.0.0.1:{server.server_address[1]}"}), flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
