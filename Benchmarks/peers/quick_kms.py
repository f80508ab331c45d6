"""KMS answering at once: GetPublicKey and Sign on loopback, what was signed once answered from memory."""

import base64
import json
import socketserver

from eth_keys import keys

KEY = keys.PrivateKey(bytes(31) + b"\x2a")
ARN = "arn:aws:kms:us-east-1:123456789012:key/1234abcd"
HEADER = bytes.fromhex("3056301006072a8648ce3d020106052b8104000a03420004")
answers = {}


def integer(value):
    content = value.to_bytes(value.bit_length() // 8 + 1)
    return bytes([2, len(content)]) + content


def answer(target, body):
    if target == b"TrentService.GetPublicKey":
        usage = {"KeySpec": "ECC_SECG_P256K1", "KeyUsage": "SIGN_VERIFY"}
        point = HEADER + KEY.public_key.to_bytes()
        return usage | {
            "KeyId": ARN,
            "PublicKey": base64.b64encode(point).decode(),
            "SigningAlgorithms": ["ECDSA_SHA_256"],
        }
    signature = KEY.sign_msg_hash(base64.b64decode(json.loads(body)["Message"]))
    content = integer(signature.r) + integer(signature.s)
    der = bytes([0x30, len(content)]) + content
    return {
        "KeyId": ARN,
        "Signature": base64.b64encode(der).decode(),
        "SigningAlgorithm": "ECDSA_SHA_256",
    }


class Handler(socketserver.StreamRequestHandler):
    disable_nagle_algorithm = True

    def handle(self):
        while self.rfile.readline():
            length, target = 0, b""
            while (line := self.rfile.readline().strip()) != b"":
                name, _, value = line.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
                elif name.lower() == b"x-amz-target":
                    target = value.strip()
            body = self.rfile.read(length)
            if (target, body) not in answers:
                text = json.dumps(answer(target, body)).encode()
                head = b"HTTP/1.1 200 OK\r\nContent-Type: application/x-amz-json-1.1\r\n"
                answers[target, body] = head + b"Content-Length: %d\r\n\r\n" % len(text) + text
            self.wfile.write(answers[target, body])


class Server(socketserver.ThreadingTCPServer):
    daemon_threads = True


with Server(("127.0.0.1", 0), Handler) as server:
    print(server.server_address[1], flush=True)
    server.serve_forever()
