#!/usr/bin/env python3
"""DynamoDB on loopback, by moto, with the table `nonces` that the signer's stack would make.

    nonce_table.py [ACCOUNT TRANSACTION]    with an item that nobody holds and this transaction in it

The first line on stdout is {"endpoint": …}.
"""
import contextlib
import json
import logging
import sys
import time

import boto3
from moto.server import ThreadedMotoServer


def main(account=None, transaction=None):
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0)
    with contextlib.redirect_stdout(sys.stderr):
        server.start()
    host, port = server.get_host_and_port()
    endpoint = f"http://{host}:{port}"
    client = boto3.client(
        "dynamodb",
        endpoint_url=endpoint,
        region_name="us-east-1",
        aws_access_key_id="AKIDEXAMPLE",
        aws_secret_access_key="a/secret+key",
    )
    client.create_table(
        TableName="nonces",
        BillingMode="PAY_PER_REQUEST",
        KeySchema=[{"AttributeName": "account", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "account", "AttributeType": "S"}],
    )
    if account:
        item = {
            "account": {"S": account},
            "holder": {"S": "somebody"},
            "expires": {"N": "0"},
            "transactions": {"L": [{"B": bytes.fromhex(transaction[2:])}]},
        }
        client.put_item(TableName="nonces", Item=item)
    print(json.dumps({"endpoint": endpoint}), flush=True)
    while True:
        time.sleep(3600)


if __name__ == "__main__":
    main(*sys.argv[1:])
