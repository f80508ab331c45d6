#!/usr/bin/env python3
"""What Ethereum's own software makes of signed transactions.

    ethereum_oracle.py read RAW...         the fields of each, and who signed it, by eth-account
    ethereum_oracle.py mine CHAIN RAW...   mines them in order on a fresh chain of py-evm's, where the
                                           sender of the first has 100 ether
    ethereum_oracle.py address SENTENCE    the address of the key that is the Keccak-256 of a sentence

One line of JSON on stdout; RAW is hexadecimal with 0x. What py-evm does not check and nodes do is checked
here: the chain id, a low s (EIP-2), and that the encoding is the canonical one.
"""
import json
import sys
import warnings

import rlp
from eth_account import Account
from eth_account.typed_transactions import TypedTransaction
from eth_utils import keccak, to_checksum_address
from hexbytes import HexBytes

N = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141
LEGACY = ["nonce", "gasPrice", "gas", "to", "value", "data", "v", "r", "s"]


def read(raw):
    raw = HexBytes(raw)
    fields = read_legacy(raw) if raw[0] >= 0xC0 else read_typed(raw)
    to = fields["to"] and to_checksum_address(fields["to"])
    fields = {name: str(value) for name, value in fields.items() if isinstance(value, int)}
    return {
        **fields,
        "to": to,
        "from": Account.recover_transaction(raw),
        "hash": "0x" + keccak(raw).hex(),
        "lowS": int(fields["s"]) <= N // 2,
    }


def read_legacy(raw):
    items = rlp.decode(bytes(raw), strict=True)
    if rlp.encode(items) != bytes(raw) or len(items) != len(LEGACY):
        raise ValueError("not the canonical encoding")
    fields = {
        name: item if name in ("to", "data") else int.from_bytes(item, "big")
        for name, item in zip(LEGACY, items)
    }
    fields["type"] = 0
    if fields["v"] >= 35:
        fields["chainId"] = (fields["v"] - 35) // 2
    fields["data"] = "0x" + fields["data"].hex()
    return fields


def read_typed(raw):
    transaction = TypedTransaction.from_bytes(raw)
    if transaction.encode() != bytes(raw):
        raise ValueError("not the canonical encoding")
    return transaction.as_dict()


def mine(chain_id, raws):
    from eth_tester import EthereumTester, PyEVMBackend

    warnings.simplefilter("ignore")
    backend = PyEVMBackend()
    type(backend.chain).chain_id = chain_id
    chain = EthereumTester(backend, auto_mine_transactions=True)
    chain.send_transaction(
        {
            "from": chain.get_accounts()[0],
            "to": read(raws[0])["from"],
            "value": 100 * 10**18,
            "gas": 21_000,
        }
    )
    return [mine_one(chain, chain_id, raw) for raw in raws]


def mine_one(chain, chain_id, raw):
    transaction = read(raw)
    if transaction.get("chainId") != str(chain_id):
        raise ValueError(f"chain {transaction.get('chainId')} is not {chain_id}")
    if not transaction["lowS"]:
        raise ValueError("s is high")
    before = chain.get_balance(transaction["to"])
    receipt = chain.get_transaction_receipt(chain.send_raw_transaction(raw))
    return {
        "hash": receipt["transaction_hash"],
        "from": to_checksum_address(receipt["from"]),
        "status": str(receipt["status"]),
        "type": receipt["type"],
        "blobGas": str(receipt.get("blob_gas_used", 0)),
        "received": str(chain.get_balance(transaction["to"]) - before),
    }


def address(sentence):
    return Account.from_key(keccak(sentence.encode())).address


def main(command, *arguments):
    answers = {
        "read": lambda: [read(raw) for raw in arguments],
        "mine": lambda: mine(int(arguments[0]), arguments[1:]),
        "address": lambda: address(arguments[0]),
    }
    print(json.dumps(answers[command]()))


if __name__ == "__main__":
    main(*sys.argv[1:])
