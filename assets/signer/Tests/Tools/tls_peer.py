#!/usr/bin/env python3
"""An HTTPS peer on loopback with a certificate of a private authority; it answers "ok" to anything.

    tls_peer.py [--name NAME] [--expired] [--wrong-usage] [--tls VERSION] [--cut]

NAME (localhost) is the name or the address in its certificate, --expired lets it have ended, --wrong-usage
makes it a client's, VERSION (1.2 or 1.3) is the only one that it speaks, and --cut closes connections without
TLS's farewell. The first line on stdout is {"endpoint": …, "authority": …, "stranger": …, "namesake": …}:
files with the certificate of the authority, of another one, and of another one by the same name. Each later
line is the server name that a client asked for.
"""
import argparse
import datetime
import http.server
import ipaddress
import json
import os
import signal
import ssl
import tempfile

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

NOW = datetime.datetime.now(datetime.timezone.utc)
DAY = datetime.timedelta(days=1)


def name(text):
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def authority(called="Private authority"):
    key = ec.generate_private_key(ec.SECP256R1())
    builder = (
        x509.CertificateBuilder()
        .subject_name(name(called))
        .issuer_name(name(called))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - 10 * DAY)
        .not_valid_after(NOW + 10 * DAY)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    )
    return key, builder.sign(key, hashes.SHA256())


def certificate(issuer_key, issuer, options):
    key = ec.generate_private_key(ec.SECP256R1())
    try:
        subject = x509.IPAddress(ipaddress.ip_address(options.name))
    except ValueError:
        subject = x509.DNSName(options.name)
    usage = ExtendedKeyUsageOID.CLIENT_AUTH if options.wrong_usage else ExtendedKeyUsageOID.SERVER_AUTH
    builder = (
        x509.CertificateBuilder()
        .subject_name(name("peer"))
        .issuer_name(issuer.subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - 5 * DAY)
        .not_valid_after(NOW - DAY if options.expired else NOW + 5 * DAY)
        .add_extension(x509.SubjectAlternativeName([subject]), critical=False)
        .add_extension(x509.ExtendedKeyUsage([usage]), critical=False)
    )
    return key, builder.sign(issuer_key, hashes.SHA256())


def pem(item):
    if isinstance(item, x509.Certificate):
        return item.public_bytes(serialization.Encoding.PEM)
    return item.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )


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
    parser = argparse.ArgumentParser()
    parser.add_argument("--name", default="localhost")
    parser.add_argument("--expired", action="store_true")
    parser.add_argument("--wrong-usage", action="store_true")
    parser.add_argument("--tls")
    parser.add_argument("--cut", action="store_true")
    options = parser.parse_args()

    issuer_key, issuer = authority()
    key, own = certificate(issuer_key, issuer, options)
    temporary = tempfile.TemporaryDirectory()
    folder = temporary.name
    signal.signal(signal.SIGTERM, lambda *_: (temporary.cleanup(), os._exit(0)))
    files = {
        "authority": pem(issuer),
        "stranger": pem(authority("Stranger")[1]),
        "namesake": pem(authority()[1]),
        "chain": pem(own) + pem(key),
    }
    for file, content in files.items():
        with open(os.path.join(folder, file), "wb") as output:
            output.write(content)

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(os.path.join(folder, "chain"))
    if options.tls:
        version = {"1.1": "TLSv1_1", "1.2": "TLSv1_2", "1.3": "TLSv1_3"}[options.tls]
        if options.tls == "1.1":
            context.set_ciphers("ALL:@SECLEVEL=0")
        context.minimum_version = context.maximum_version = ssl.TLSVersion[version]
    context.sni_callback = lambda _, asked, __: print(asked, flush=True)
    Handler.cut = options.cut

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.handle_error = lambda *_: None
    server.socket = context.wrap_socket(
        server.socket, server_side=True, do_handshake_on_connect=False
    )
    places = {file: os.path.join(folder, file) for file in files if file != "chain"}
    print(
        json.dumps({"endpoint": f"https://localhost:{server.server_address[1]}", **places}),
        flush=True,
    )
    server.serve_forever()


if __name__ == "__main__":
    main()
