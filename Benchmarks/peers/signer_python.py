"""The work of AWS's sample of 2021 as a Lambda runtime of its own: boto3 and web3, one legacy transaction."""

import json
import os
import urllib.request

import boto3
from eth_account._utils.legacy_transactions import (
    encode_transaction,
    serializable_unsigned_transaction_from_dict,
)
from eth_keys import keys
from web3 import Web3

ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141
API = f"http://{os.environ['AWS_LAMBDA_RUNTIME_API']}/2018-06-01/runtime"
kms = boto3.client("kms", endpoint_url=os.environ["AWS_ENDPOINT_URL_KMS"])


def integers(der):
    length = der[3]
    return int.from_bytes(der[4 : 4 + length]), int.from_bytes(der[6 + length :])


def handler(event):
    key = os.environ["KMS_KEY_ID"]
    public = keys.PublicKey(kms.get_public_key(KeyId=key)["PublicKey"][-64:])
    if event["operation"] == "status":
        return {"eth_checksum_address": public.to_checksum_address()}
    transaction = serializable_unsigned_transaction_from_dict(
        {
            "nonce": event["nonce"],
            "to": Web3.to_checksum_address(event["dst_address"]),
            "value": Web3.to_wei(event["amount"], "ether"),
            "data": "0x",
            "gas": 160000,
            "gasPrice": 39061553152,
            "chainId": 11155111,
        }
    )
    digest = transaction.hash()
    answer = kms.sign(
        KeyId=key, Message=digest, MessageType="DIGEST", SigningAlgorithm="ECDSA_SHA_256"
    )
    r, s = integers(answer["Signature"])
    s = min(s, ORDER - s)
    parity = next(
        parity
        for parity in (0, 1)
        if keys.Signature(vrs=(parity, r, s)).recover_public_key_from_msg_hash(digest) == public
    )
    raw = encode_transaction(transaction, vrs=(35 + 2 * 11155111 + parity, r, s))
    return {"signed_tx": Web3.to_hex(raw), "signed_tx_hash": Web3.to_hex(Web3.keccak(raw))}


def main():
    while True:
        with urllib.request.urlopen(f"{API}/invocation/next") as invocation:
            number = invocation.headers["Lambda-Runtime-Aws-Request-Id"]
            event = json.load(invocation)
        body = json.dumps(handler(event)).encode()
        urllib.request.urlopen(f"{API}/invocation/{number}/response", body).read()


main()
