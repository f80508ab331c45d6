#!/usr/bin/env python3
"""Random requests of every kind, and what Ethereum's own software makes of the answers.

    random_requests.py make SEED COUNT            the requests, one a line
    random_requests.py check SEED COUNT ADDRESS FILE
                                                  reads the answers to the same requests, one a line, and
                                                  writes {"checked": {KIND: N, …}, "wrong": [REASON, …]}

eth-account decodes every transaction and recovers its sender; what it says of each field must be what was
asked. Messages and typed data are encoded by eth-account on its own, authorizations by rlp, and their signers
recovered.
"""
import collections
import json
import random
import sys

import rlp
from eth_account import Account
from eth_account.messages import encode_defunct, encode_typed_data
from eth_keys import keys
from eth_utils import keccak, to_checksum_address
from hexbytes import HexBytes

import ethereum_oracle

CHAINS = [1, 10, 137, 11155111, 560048, 2**31 - 1, 2**53, 2**63 + 1]
KINDS = ["legacy", "access_list", "dynamic_fee", "blob", "set_code"] + [
    "message",
    "typed_data",
    "authorization",
    "digest",
]


class Requests:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def number(self, bits):
        """Small numbers, those around powers of two, and any."""
        bits = self.random.randint(0, bits)
        return max(0, min(self.random.getrandbits(bits) if bits else 0, 2**256 - 1))

    def bytes(self, count):
        return self.random.randbytes(count)

    def text(self, count):
        return "".join(chr(self.random.choice([0x61, 0xE9, 0x4E2D, 0x1F525])) for _ in range(count))

    def address(self):
        raw = self.bytes(20)
        return self.random.choice(["0x" + raw.hex(), to_checksum_address(raw)])

    def integer(self, value):
        """One of the ways to write it."""
        return self.random.choice([value if value < 2**53 else str(value), str(value), hex(value)])

    def access_list(self):
        return [
            {
                "address": self.address(),
                "storageKeys": ["0x" + self.bytes(32).hex() for _ in range(self.random.randint(0, 3))],
            }
            for _ in range(self.random.randint(0, 3))
        ]

    def authorization(self):
        digest = keccak(self.bytes(8))
        signature = keys.PrivateKey(keccak(b"an authority")).sign_msg_hash(digest)
        return {
            "chainId": hex(self.random.choice([0] + CHAINS)),
            "address": self.address(),
            "nonce": hex(self.number(63)),
            "yParity": hex(signature.v),
            "r": hex(signature.r),
            "s": hex(signature.s),
        }

    def transaction(self, kind):
        chain = self.random.choice(CHAINS)
        gas = 1 << 24 if chain in (1, 11155111, 560048) else 2**64 - 1
        request = {
            "operation": "sign",
            "type": KINDS.index(kind),
            "chainid": self.integer(chain),
            "nonce": self.integer(self.number(63)),
            "gas": self.integer(self.random.randint(21_000, gas)),
        }
        if self.random.random() < 0.5:
            request["value_wei"] = self.integer(self.number(256))
        else:
            wei = self.number(90)
            request["amount"] = f"{wei // 10**18}.{wei % 10**18:018d}"
        if kind in ("blob", "set_code") or self.random.random() < 0.9:
            request["dst_address"] = self.address()
        if "dst_address" not in request or self.random.random() < 0.7:
            request["data"] = "0x" + self.bytes(self.random.choice([1, 4, 31, 55, 56, 100, 300])).hex()
        if kind in ("legacy", "access_list"):
            request["gas_price"] = self.integer(self.number(100))
        else:
            priority, base = self.number(60), self.number(60)
            request["max_priority_fee_per_gas"] = self.integer(priority)
            request["max_fee_per_gas"] = self.integer(priority + base)
        if kind != "legacy":
            request["access_list"] = self.access_list()
        if kind == "blob":
            request["max_fee_per_blob_gas"] = self.integer(self.number(60))
            count = self.random.randint(1, 6)
            request["blob_versioned_hashes"] = ["0x01" + self.bytes(31).hex() for _ in range(count)]
        if kind == "set_code":
            count = self.random.randint(1, 3)
            request["authorization_list"] = [self.authorization() for _ in range(count)]
        return request

    def typed_data(self):
        fields = [("owner", "address"), ("amount", "uint256"), ("delta", "int64"), ("tag", "bytes4")]
        fields += [("note", "string"), ("blob", "bytes"), ("ok", "bool"), ("list", "uint8[]")]
        fields = self.random.sample(fields, self.random.randint(1, len(fields)))
        values = {
            "owner": "0x" + self.bytes(20).hex(),
            "amount": str(self.number(256)),
            "delta": self.random.randint(-(2**63), 2**63 - 1),
            "tag": "0x" + self.bytes(4).hex(),
            "note": self.text(self.random.randint(0, 40)),
            "blob": "0x" + self.bytes(self.random.randint(0, 70)).hex(),
            "ok": self.random.random() < 0.5,
            "list": [self.random.randint(0, 255) for _ in range(self.random.randint(0, 5))],
        }
        message = {name: values[name] for name, _ in fields}
        types = {
            "EIP712Domain": [
                {"name": "name", "type": "string"},
                {"name": "chainId", "type": "uint256"},
            ],
            "Inner": [{"name": name, "type": kind} for name, kind in fields],
        }
        # eth-account takes no type that the primary one does not need.
        primary_type = self.random.choice(["Inner", "Outer"])
        if primary_type == "Outer":
            types["Outer"] = [{"name": "one", "type": "Inner"}, {"name": "more", "type": "Inner[]"}]
            message = {"one": message, "more": [message] * self.random.randint(0, 3)}
        return {
            "types": types,
            "primaryType": primary_type,
            "domain": {"name": self.text(5), "chainId": self.random.choice(CHAINS[:5])},
            "message": message,
        }

    def request(self):
        kind = self.random.choice(KINDS)
        if kind == "message":
            if self.random.random() < 0.5:
                return kind, {"operation": "sign_message", "message": self.text(self.number(9))}
            return kind, {"operation": "sign_message", "message_hex": "0x" + self.bytes(self.number(9)).hex()}
        if kind == "typed_data":
            return kind, {"operation": "sign_typed_data", "typed_data": self.typed_data()}
        if kind == "authorization":
            return kind, {
                "operation": "sign_authorization",
                "chainid": self.integer(self.random.choice([0] + CHAINS)),
                "address": self.address(),
                "nonce": self.integer(self.number(63)),
            }
        if kind == "digest":
            return kind, {"operation": "sign_digest", "digest": "0x" + self.bytes(32).hex()}
        return kind, self.transaction(kind)


def number(value):
    return value if isinstance(value, int) else int(value, 0)


def wei(request):
    if "value_wei" in request:
        return number(request["value_wei"])
    whole, fraction = request["amount"].split(".")
    return int(whole) * 10**18 + int(fraction)


def check_transaction(request, answer, address):
    raw = answer.get("signed_tx") or answer["signed_tx_payload"]
    fields = ethereum_oracle.read(raw)
    expected = {
        "from": address,
        "type": None if request["type"] == 0 else str(request["type"]),
        "chainId": str(number(request["chainid"])),
        "nonce": str(number(request["nonce"])),
        "gas": str(number(request["gas"])),
        "value": str(wei(request)),
        "to": request.get("dst_address") and to_checksum_address(request["dst_address"]),
        "hash": answer["signed_tx_hash"],
        "lowS": True,
    }
    for ours, theirs in [
        ("gas_price", "gasPrice"),
        ("max_fee_per_gas", "maxFeePerGas"),
        ("max_priority_fee_per_gas", "maxPriorityFeePerGas"),
        ("max_fee_per_blob_gas", "maxFeePerBlobGas"),
    ]:
        if ours in request:
            expected[theirs] = str(number(request[ours]))
    for name, value in expected.items():
        if value is not None and fields[name] != value:
            raise ValueError(f"{name} is {fields[name]}, not {value}")
    check_lists(request, HexBytes(raw))


def check_lists(request, raw):
    """What the oracle's fields leave out: the data and the lists, by their places in the payload."""
    items = rlp.decode(bytes(raw if raw[0] >= 0xC0 else raw[1:]))
    place = {0: 5, 1: 6, 2: 7, 3: 7, 4: 7}[request["type"]]
    expected = {place: HexBytes(request.get("data", "0x"))}
    if request["type"] > 0:
        expected[place + 1] = [
            [HexBytes(entry["address"]), [HexBytes(key) for key in entry["storageKeys"]]]
            for entry in request["access_list"]
        ]
    if request["type"] == 3:
        expected[place + 3] = [HexBytes(hash) for hash in request["blob_versioned_hashes"]]
    if request["type"] == 4:
        names = ["chainId", "address", "nonce", "yParity", "r", "s"]
        expected[place + 2] = [
            [
                HexBytes(entry[name]) if name == "address" else big_endian(int(entry[name], 16))
                for name in names
            ]
            for entry in request["authorization_list"]
        ]
    for index, value in expected.items():
        if plain(items[index]) != plain(value):
            raise ValueError(f"item {index} is not what was asked")


def big_endian(value):
    return value.to_bytes((value.bit_length() + 7) // 8, "big")


def plain(value):
    return [plain(item) for item in value] if isinstance(value, list) else bytes(value)


def check_signature(digest, answer, address):
    if HexBytes(answer["digest"]) != digest:
        raise ValueError("another digest")
    signature = HexBytes(answer["signature"])
    if signature[64] not in (27, 28) or int.from_bytes(signature[32:64], "big") > ethereum_oracle.N // 2:
        raise ValueError("not Ethereum's form")
    recover(digest, signature[64] - 27, signature[:32], signature[32:64], address)


def recover(digest, parity, r, s, address):
    signature = keys.Signature(vrs=(parity, int.from_bytes(r, "big"), int.from_bytes(s, "big")))
    signer = signature.recover_public_key_from_msg_hash(digest).to_checksum_address()
    if signer != address:
        raise ValueError(f"signed by {signer}")


def check(kind, request, answer, address):
    if "error" in answer:
        raise ValueError(answer["error"])
    if kind == "message":
        text, bare = request.get("message"), request.get("message_hex")
        signable = encode_defunct(text=text) if bare is None else encode_defunct(hexstr=bare)
        body = b"\x19" + signable.version + signable.header + signable.body
        check_signature(keccak(body), answer, address)
    elif kind == "typed_data":
        signable = encode_typed_data(full_message=request["typed_data"])
        body = b"\x19" + signable.version + signable.header + signable.body
        check_signature(keccak(body), answer, address)
    elif kind == "digest":
        check_signature(HexBytes(request["digest"]), answer, address)
    elif kind == "authorization":
        chain, nonce = number(request["chainid"]), number(request["nonce"])
        items = [big_endian(chain), HexBytes(request["address"]), big_endian(nonce)]
        entry = answer["authorization"]
        if [int(entry["chainId"], 16), HexBytes(entry["address"]), int(entry["nonce"], 16)] != [
            chain,
            items[1],
            nonce,
        ]:
            raise ValueError("another authorization")
        parts = [int(entry[name], 16).to_bytes(32, "big") for name in ("r", "s")]
        recover(keccak(b"\x05" + rlp.encode(items)), int(entry["yParity"], 16), *parts, address)
    else:
        check_transaction(request, answer, address)


def main(command, seed, count, *rest):
    requests = Requests(int(seed))
    if command == "make":
        for _ in range(int(count)):
            print(json.dumps(requests.request()[1]))
        return
    address, path = rest
    checked, wrong = collections.Counter(), []
    with open(path) as answers:
        for line, _ in zip(answers, range(int(count)), strict=True):
            kind, request = requests.request()
            try:
                check(kind, request, json.loads(line), address)
                checked[kind] += 1
            except Exception as error:
                wrong.append(f"{kind}: {error!r}: {json.dumps(request)}: {line.strip()}"[:2000])
    print(json.dumps({"checked": checked, "wrong": wrong[:5]}))


if __name__ == "__main__":
    main(*sys.argv[1:])
