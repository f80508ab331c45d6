#!/usr/bin/env python3
"""An Ethereum node on loopback: eth-tester's py-evm behind the JSON-RPC that a sender needs.

    ethereum_node.py CHAIN ADDRESS [BEHAVIOUR...]    ADDRESS has 100 ether

py-evm mines each transaction as it comes. What nodes check and py-evm does not is checked here: the chain id,
a low s, a hash that is known already. Transactions whose nonce is ahead wait in a pool, as they do in nodes.

    lost       closes the connection in place of its first answer to eth_sendRawTransaction
    silent     no answer to eth_sendRawTransaction ever comes, and nothing is taken
    broken     every answer is the HTML page of a gateway with status 502
    forgetful  drops the second transaction that it takes, though it says that it has it
    slow       mines a transaction only a second after it came
    greedy     names fees of 10^15 wei for a unit of gas
    endless    counts 2^128 transactions more than there are
    other      names another hash than that of what it takes
    signed     refuses what does not carry a signature for managedblockchain, as botocore makes it

The first line on stdout is {"endpoint": …}; then one for each call: {"method": …, "error": null}.
"""
import http.server
import json
import socket
import sys
import threading
import time
import warnings

from eth_tester import EthereumTester, PyEVMBackend
from eth_tester.exceptions import TransactionFailed, TransactionNotFound
from eth_utils import to_checksum_address

import ethereum_oracle
import kms_stand_in

warnings.simplefilter("ignore")


class Refusal(Exception):
    def __init__(self, code, message):
        super().__init__(message)
        self.code, self.message = code, message


def quantity(number):
    return hex(number)


class Node:
    def __init__(self, chain_id, address, behaviours):
        self.chain_id, self.behaviours = chain_id, behaviours
        backend = PyEVMBackend()
        type(backend.chain).chain_id = chain_id
        self.chain = EthereumTester(backend, auto_mine_transactions=True)
        account = self.chain.get_accounts()[0]
        value = {"from": account, "to": address, "value": 100 * 10**18, "gas": 21_000}
        self.chain.send_transaction(value)
        self.waiting, self.known, self.taken = {}, set(), 0

    def eth_chainId(self):
        return quantity(self.chain_id)

    def eth_gasPrice(self):
        return quantity(self.base_fee() + self.tip())

    def eth_maxPriorityFeePerGas(self):
        return quantity(self.tip())

    def tip(self):
        return 10**15 if "greedy" in self.behaviours else 10**9

    def eth_feeHistory(self, count, block, percentiles):
        fee = quantity(self.base_fee())
        return {"oldestBlock": "0x0", "baseFeePerGas": [fee, fee], "gasUsedRatio": [0.5]}

    def base_fee(self):
        return self.chain.get_block_by_number("latest")["base_fee_per_gas"]

    def eth_getTransactionCount(self, address, block):
        self.mine_what_can_be()
        count = self.chain.get_nonce(address)
        while block == "pending" and (address, count) in self.waiting:
            count += 1
        return quantity(count + (2**128 if "endless" in self.behaviours else 0))

    def eth_estimateGas(self, call):
        names = {"from": "from", "to": "to", "value": "value", "data": "data"}
        call = {names[name]: value for name, value in call.items() if name in names}
        call["value"] = int(call["value"], 16)
        try:
            return quantity(self.chain.estimate_gas(call))
        except TransactionFailed as error:
            raise Refusal(3, f"execution reverted: {error}")

    def eth_sendRawTransaction(self, raw):
        fields = ethereum_oracle.read(raw)
        sender, nonce = fields["from"], int(fields["nonce"])
        if fields["hash"] in self.known:
            raise Refusal(-32000, "already known")
        if fields.get("chainId") != str(self.chain_id):
            raise Refusal(-32000, f"invalid chain id for signer: have {fields.get('chainId')}")
        if not fields["lowS"]:
            raise Refusal(-32000, "invalid transaction v, r, s values")
        if nonce < self.chain.get_nonce(sender):
            raise Refusal(-32000, f"nonce too low: next nonce {self.chain.get_nonce(sender)}")
        price = int(fields.get("gasPrice") or fields.get("maxFeePerGas"))
        cost = price * int(fields["gas"]) + int(fields["value"])
        if cost > self.chain.get_balance(sender):
            raise Refusal(-32000, "insufficient funds for gas * price + value")
        if (sender, nonce) in self.waiting:
            raise Refusal(-32000, "replacement transaction underpriced")
        self.taken += 1
        if "forgetful" in self.behaviours and self.taken == 2:
            return fields["hash"]
        self.known.add(fields["hash"])
        self.waiting[sender, nonce] = (raw, time.monotonic())
        self.mine_what_can_be()
        return "0x" + 64 * "0" if "other" in self.behaviours else fields["hash"]

    def mine_what_can_be(self):
        patience = 1 if "slow" in self.behaviours else 0
        for (sender, nonce), (raw, since) in sorted(self.waiting.items()):
            if nonce == self.chain.get_nonce(sender) and time.monotonic() - since >= patience:
                del self.waiting[sender, nonce]
                self.chain.send_raw_transaction(raw)

    def eth_getTransactionByHash(self, hash):
        return {"hash": hash} if hash in self.known else None

    def eth_getTransactionReceipt(self, hash):
        self.mine_what_can_be()
        try:
            receipt = self.chain.get_transaction_receipt(hash)
        except TransactionNotFound:
            return None
        return {
            "transactionHash": receipt["transaction_hash"],
            "status": quantity(receipt["status"]),
            "from": to_checksum_address(receipt["from"]),
            "to": to_checksum_address(receipt["to"]) if receipt["to"] else None,
            "type": quantity(int(receipt["type"], 16)),
            "gasUsed": quantity(receipt["gas_used"]),
            "blockNumber": quantity(receipt["block_number"]),
        }


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    node = None
    lock = threading.Lock()

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if "broken" in self.node.behaviours:
            return self.reply(502, b"<html><h1>Bad Gateway</h1></html>")
        if "signed" in self.node.behaviours and not kms_stand_in.is_signed(
            "POST", self.headers, body, "managedblockchain", {"host", "x-amz-date"}
        ):
            return self.reply(403, b'{"message":"Missing Authentication Token"}')
        call = json.loads(body)
        answer = {"jsonrpc": "2.0", "id": call["id"]}
        try:
            answer["result"] = self.answer(call)
        except Refusal as refusal:
            answer["error"] = {"code": refusal.code, "message": refusal.message}
        error = answer.get("error", {}).get("message")
        print(json.dumps({"method": call["method"], "error": error}), flush=True)
        self.reply(200, json.dumps(answer).encode())

    def answer(self, call):
        method = getattr(self.node, call["method"], None)
        if method is None or not call["method"].startswith("eth_"):
            raise Refusal(-32601, f"the method {call['method']} does not exist/is not available")
        is_sending = call["method"] == "eth_sendRawTransaction"
        if is_sending and "silent" in self.node.behaviours:
            print(json.dumps({"method": call["method"], "error": "silent"}), flush=True)
            time.sleep(600)
        with self.lock:
            result = method(*call["params"])
            is_first = self.node.taken == 1
        if is_sending and is_first and "lost" in self.node.behaviours:
            self.connection.shutdown(socket.SHUT_RDWR)
        return result

    def reply(self, status, body):
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def main(chain_id, address, *behaviours):
    Handler.node = Node(int(chain_id), address, set(behaviours))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.handle_error = lambda *_: None
    print(json.dumps({"endpoint": f"http://127.0.0.1:{server.server_address[1]}"}), flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main(*sys.argv[1:])
