#!/usr/bin/env python3
"""Stands in for kms:GetPublicKey and kms:Sign on loopback, with one secp256k1 key of its own.

Each request's signature is checked with botocore's implementation of Signature Version 4, against the
credentials below. A key id says how the key behaves, by a word in it:

    denied, disabled, missing, deleted   AWS's error of that kind
    throttled, internal                  that error to two of three requests to sign
    overloaded                           status 503 without AWS's words, to every request to sign
    wrongkey                             signs with another key
    highs, lows                          an s of that half; without either, as it comes
    p256, encrypting                     a key of another kind
    elsewhere                            answers for another key
    rotated                              answers for another key from the second answer on
    garbled                              an answer that is no JSON
    namespaced                           denied, with the error's name in a namespace
    dropping                             closes the connection before its first answer
    hanging                              never answers a request to sign
    distant                              takes 20 ms to answer

The first line on stdout is {"endpoint": …, "address": …}; then one for each request, as
{"connection": 1, "operation": "Sign", "error": null}.
"""
import argparse
import base64
import http.server
import itertools
import json
import socket
import threading
import time

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from coincurve import PrivateKey
from eth_keys import keys
from eth_utils import keccak

import private_authority

CREDENTIALS = Credentials("AKIDEXAMPLE", "a/secret+key", "a/session+token==")
REGION = "us-east-1"
ARN = f"arn:aws:kms:{REGION}:111122223333:key/"
N = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141

#: The DER that stands before a point in a SubjectPublicKeyInfo: secp256k1, and P-256.
SECP256K1 = bytes.fromhex("3056301006072a8648ce3d020106052b8104000a034200")
P256 = bytes.fromhex("3059301306072a8648ce3d020106082a8648ce3d030107034200")

KEY = keccak(b"a key of the KMS stand-in")
OTHER_KEY = keccak(b"another key of the KMS stand-in")


class Refusal(Exception):
    def __init__(self, code, message, status=400):
        super().__init__(message)
        self.code, self.message, self.status = code, message, status


def is_signed(
    method, headers, body, service="kms", fields=("x-amz-security-token", "x-amz-target")
):
    """Whether botocore would have signed this request the same way, these fields among others."""
    try:
        scheme, _, values = headers["Authorization"].partition(" ")
        parts = dict(part.strip().split("=", 1) for part in values.split(","))
        names = parts["SignedHeaders"].split(";")
        scope = tuple(parts["Credential"].split("/")[1:4])
    except (KeyError, ValueError, TypeError):
        return False
    if not {"host", "x-amz-date", *fields} <= set(names):
        return False
    request = AWSRequest(
        method, f"http://{headers['Host']}/", {name: headers[name] for name in names}, body
    )
    request.context["timestamp"] = headers["X-Amz-Date"]
    signer = SigV4Auth(CREDENTIALS, service, REGION)
    text = signer.string_to_sign(request, signer.canonical_request(request))
    return (
        scheme == "AWS4-HMAC-SHA256"
        and scope == (headers["X-Amz-Date"][:8], REGION, service)
        and parts["Credential"].startswith(CREDENTIALS.access_key + "/")
        and headers["X-Amz-Security-Token"] == CREDENTIALS.token
        and parts["Signature"] == signer.signature(text, request)
    )


def integer(value):
    """An ASN.1 INTEGER."""
    content = value.to_bytes(value.bit_length() // 8 + 1, "big")
    return bytes([2, len(content)]) + content


def sign(key, digest, want_high):
    """The DER of an ECDSA signature; s in the half that is wanted, or either."""
    signature = PrivateKey(key).sign_recoverable(digest, hasher=None)
    r, s = (int.from_bytes(part, "big") for part in (signature[:32], signature[32:64]))
    want_high = digest[0] & 1 == 1 if want_high is None else want_high
    body = integer(r) + integer(N - s if want_high else s)
    return bytes([0x30, len(body)]) + body


class Key:
    """What one key id does."""

    def __init__(self, identifier):
        self.identifier = identifier
        self.answers = itertools.count(1)

    def answer(self, operation, query):
        self.refuse(operation)
        number = next(self.answers)
        if operation == "GetPublicKey":
            content = self.public_key()
        elif operation == "Sign":
            content = self.sign(query)
        else:
            raise Refusal("UnknownOperationException", operation)
        moved = self.does("elsewhere") or self.does("rotated") and number > 1
        name = self.identifier.rpartition("/")[2]
        return {"KeyId": ARN + ("another" if moved else name), **content}

    def does(self, word):
        return word in self.identifier

    def refuse(self, operation):
        for word, code, message in [
            ("denied", "AccessDeniedException", f"not authorized to perform: kms:{operation}"),
            ("disabled", "DisabledException", "the key is disabled."),
            ("missing", "NotFoundException", "the key does not exist"),
            ("deleted", "KMSInvalidStateException", "the key is pending deletion."),
            ("namespaced", "com.amazonaws.kms#AccessDeniedException", "not authorized"),
        ]:
            if self.does(word):
                raise Refusal(code, message)
        if operation == "Sign":
            if self.does("throttled") and next(self.answers) % 3:
                raise Refusal("ThrottlingException", "Rate exceeded")
            if self.does("internal") and next(self.answers) % 3:
                raise Refusal("KMSInternalException", "Internal failure", 500)
            if self.does("overloaded"):
                raise Refusal(None, None, 503)

    def public_key(self):
        p256 = self.does("p256")
        point = b"\x04" + keys.PrivateKey(KEY).public_key.to_bytes()
        return {
            "PublicKey": base64.b64encode((P256 if p256 else SECP256K1) + point).decode(),
            "KeySpec": "ECC_NIST_P256" if p256 else "ECC_SECG_P256K1",
            "KeyUsage": "ENCRYPT_DECRYPT" if self.does("encrypting") else "SIGN_VERIFY",
            "SigningAlgorithms": ["ECDSA_SHA_256"],
        }

    def sign(self, query):
        if (query.get("MessageType"), query.get("SigningAlgorithm")) != ("DIGEST", "ECDSA_SHA_256"):
            raise Refusal("ValidationException", "only DIGEST with ECDSA_SHA_256 is signed here")
        digest = base64.b64decode(query["Message"], validate=True)
        if len(digest) != 32:
            raise Refusal("ValidationException", "Digest is invalid length for algorithm")
        if self.does("distant"):
            time.sleep(0.02)
        if self.does("hanging"):
            time.sleep(600)
        want_high = True if self.does("highs") else False if self.does("lows") else None
        signature = sign(OTHER_KEY if self.does("wrongkey") else KEY, digest, want_high)
        return {
            "Signature": base64.b64encode(signature).decode(),
            "SigningAlgorithm": "ECDSA_SHA_256",
        }


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = 65536
    is_quiet = False
    numbers = itertools.count(1)
    known = {}
    lock = threading.Lock()

    def setup(self):
        super().setup()
        self.number = next(self.numbers)

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        operation = self.headers.get("X-Amz-Target", "").removeprefix("TrentService.")
        try:
            status, answer, error = 200, self.answer(operation, body), None
        except Refusal as refusal:
            status, error = refusal.status, refusal.code
            answer = json.dumps({"__type": error, "message": refusal.message}).encode()
        fact = {"connection": self.number, "operation": operation, "error": error}
        if not self.is_quiet:
            print(json.dumps(fact), flush=True)
        self.reply(status, answer)

    def answer(self, operation, body):
        query = json.loads(body)
        identifier = str(query.get("KeyId"))
        with self.lock:
            is_new = identifier not in self.known
            key = self.known.setdefault(identifier, Key(identifier))
        if key.does("dropping") and is_new:
            self.connection.shutdown(socket.SHUT_RDWR)
            self.close_connection = True
        if not is_signed(self.command, self.headers, body):
            raise Refusal("InvalidSignatureException", "The signature does not match")
        answer = json.dumps(key.answer(operation, query)).encode()
        return answer[:-1] if key.does("garbled") else answer

    def reply(self, status, body):
        self.send_response(status)
        self.send_header("Content-Type", "application/x-amz-json-1.1")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()

    def log_message(self, *_):
        pass


def main():
    parser = argparse.ArgumentParser(parents=[private_authority.OPTIONS])
    parser.add_argument("--https", action="store_true")
    parser.add_argument("--quiet", action="store_true", help="no line for each request")
    options = parser.parse_args()
    Handler.is_quiet = options.quiet
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.handle_error = lambda *_: None
    places = private_authority.serve_tls(server, options) if options.https else {}
    scheme = "https" if options.https else "http"
    endpoint = f"{scheme}://localhost:{server.server_address[1]}"
    address = keys.PrivateKey(KEY).public_key.to_checksum_address()
    print(json.dumps({"endpoint": endpoint, "address": address, **places}), flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
