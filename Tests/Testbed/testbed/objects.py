"""What S3 checks of a request that says what it expects: whose the bucket is (AWS page "Verifying
bucket ownership with bucket owner condition"), and what the body's SHA-256 is (AWS page "Checking
object integrity in Amazon S3")."""

import base64
import hashlib

from moto.s3 import responses
from moto.s3.exceptions import S3AccessDeniedError, S3ClientError

from .replacing import replaces

bucket_response = responses.S3Response._bucket_response
key_response = responses.S3Response._key_response


def is_of(owner, backend, name):
    """Whether a bucket may be this account's; of one that is not there S3 says that instead."""
    try:
        return backend.get_bucket(name).account_id == owner
    except S3ClientError:
        return True


def check(response, request, full_url):
    owner = response.headers.get("x-amz-expected-bucket-owner")
    name = response.parse_bucket_name_from_url(request, full_url)
    if owner and not is_of(owner, response.backend, name):
        raise S3AccessDeniedError
    body = response.body if isinstance(response.body, bytes) else response.body.encode()
    told = response.headers.get("x-amz-checksum-sha256")
    if told and request.method == "PUT":
        digest = hashlib.sha256(body).digest()
        if base64.b64encode(digest).decode() != told:
            raise S3ClientError(
                "BadDigest", "The SHA256 you specified did not match the calculated checksum."
            )


@replaces(responses.S3Response)
def _bucket_response(self, request, full_url):
    check(self, request, full_url)
    return bucket_response(self, request, full_url)


@replaces(responses.S3Response)
def _key_response(self, request, full_url):
    check(self, request, full_url)
    return key_response(self, request, full_url)
