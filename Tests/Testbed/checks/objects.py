"""What S3 checks of uploads."""

import base64
import hashlib

from bed import Bed

MINE, OTHERS = "123456789012", "210987654321"


def digest(body):
    return base64.b64encode(hashlib.sha256(body).digest()).decode()


class Objects(Bed):
    def setUp(self):
        super().setUp()
        self.s3 = self.client("s3")
        self.s3.create_bucket(Bucket="bucket")
        self.place = {"Bucket": "bucket", "Key": "key", "ExpectedBucketOwner": MINE}

    def test_a_bucket_of_another_account_takes_and_tells_nothing(self):
        place = {**self.place, "ExpectedBucketOwner": OTHERS}
        self.refused("AccessDenied", self.s3.put_object, Body=b"body", **place)
        self.refused("AccessDenied", self.s3.create_multipart_upload, **place)
        self.refused("403", self.s3.head_bucket, Bucket="bucket", ExpectedBucketOwner=OTHERS)
        self.s3.put_object(Body=b"body", **self.place)
        self.refused("403", self.s3.head_object, **place)
        self.s3.head_object(**self.place)

    def test_a_body_that_is_not_what_was_said_is_refused(self):
        self.refused(
            "BadDigest", self.s3.put_object, Body=b"body", ChecksumSHA256=digest(b"other"),
            **self.place,
        )
        self.refused("404", self.s3.head_object, **self.place)
        self.s3.put_object(Body=b"body", ChecksumSHA256=digest(b"body"), **self.place)

    def test_a_part_that_is_not_what_was_said_is_refused(self):
        upload = self.s3.create_multipart_upload(ChecksumAlgorithm="SHA256", **self.place)
        part = {**self.place, "UploadId": upload["UploadId"], "PartNumber": 1, "Body": b"body"}
        self.refused("BadDigest", self.s3.upload_part, ChecksumSHA256=digest(b"other"), **part)
        self.s3.upload_part(ChecksumSHA256=digest(b"body"), **part)
