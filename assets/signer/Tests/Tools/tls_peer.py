#!/usr/bin/env python3
"""An HTTPS peer on loopback with a certificate of a private authority; it answers "ok" to anything.

Its first line on stdout is {"endpoint": …} with the places of certificates; each later line is the
server name that a client asked for. --cut closes connections without TLS's farewell.
"""
import argparse
import http.server
import json

import private_authority


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    cut = False

    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"ok")
        self.close_connection = self.cut

    def log_message(self, *_):
        pass


def main():
    parser = argparse.ArgumentParser(parents=[private_authority.OPTIONS])
    parser.add_argument("--cut", action="store_true")
    options = parser.parse_args()
    Handler.cut = options.cut
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.handle_error = lambda *_: None
    places = private_authority.serve_tls(server, options)
    endpoint = f"https://localhost:{server.server_address[1]}"
    print(json.dumps({"endpoint": endpoint, **places}), flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
