"""AWS::S3::Bucket with what is said of it, and AWS::S3::BucketPolicy."""

import json

from moto.core.common_models import CloudFormationModel
from moto.s3 import models
from moto.utilities.utils import get_partition

from .replacing import replaces

# "PublicAccessBlockConfiguration": what is not said is false.
BLOCKS = ("BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets")

create = models.FakeBucket.create_from_cloudformation_json.__func__
update = models.FakeBucket.update_from_cloudformation_json.__func__


def backend(account_id, region_name):
    return models.s3_backends[account_id][get_partition(region_name)]


def configure(bucket, properties):
    bucket.versioning_status = properties.get("VersioningConfiguration", {}).get("Status")
    blocks = properties.get("PublicAccessBlockConfiguration")
    bucket.public_access_block = blocks and models.PublicAccessBlock(
        block_public_acls=blocks.get(BLOCKS[0]), ignore_public_acls=blocks.get(BLOCKS[1]),
        block_public_policy=blocks.get(BLOCKS[2]), restrict_public_buckets=blocks.get(BLOCKS[3]),
    )
    return bucket


@replaces(models.FakeBucket)
@classmethod
def create_from_cloudformation_json(
    cls, resource_name, cloudformation_json, account_id, region_name, **kwargs
):
    bucket = create(cls, resource_name, cloudformation_json, account_id, region_name, **kwargs)
    return configure(bucket, cloudformation_json.get("Properties", {}))


@replaces(models.FakeBucket)
@classmethod
def update_from_cloudformation_json(
    cls, original_resource, new_resource_name, cloudformation_json, account_id, region_name
):
    bucket = update(
        cls, original_resource, new_resource_name, cloudformation_json, account_id, region_name
    )
    return configure(bucket or original_resource, cloudformation_json["Properties"])


@replaces(models.FakeBucket)
def get_permission(self, action, resource):
    """What a bucket's policy says of everybody; moto knows no conditions, so those are left out."""
    from moto.iam.access_control import IAMPolicy, PermissionResult

    statements = json.loads(self.policy)["Statement"] if self.policy else []
    plain = [statement for statement in statements if "Condition" not in statement]
    if not plain:
        return PermissionResult.NEUTRAL
    policy = IAMPolicy(json.dumps({"Version": "2012-10-17", "Statement": plain}))
    return policy.is_action_permitted(action, resource)


class BucketPolicy(CloudFormationModel):
    """AWS::S3::BucketPolicy"""

    def __init__(self, bucket):
        self.bucket = bucket

    @property
    def physical_resource_id(self):
        return self.bucket

    @staticmethod
    def cloudformation_name_type():
        return ""

    @staticmethod
    def cloudformation_type():
        return "AWS::S3::BucketPolicy"

    @classmethod
    def create_from_cloudformation_json(
        cls, resource_name, cloudformation_json, account_id, region_name, **kwargs
    ):
        properties = cloudformation_json["Properties"]
        policy = json.dumps(properties["PolicyDocument"]).encode()
        backend(account_id, region_name).put_bucket_policy(properties["Bucket"], policy)
        return cls(properties["Bucket"])

    @classmethod
    def update_from_cloudformation_json(
        cls, original_resource, new_resource_name, cloudformation_json, account_id, region_name
    ):
        return cls.create_from_cloudformation_json(
            new_resource_name, cloudformation_json, account_id, region_name
        )

    def delete(self, account_id, region_name):
        backend(account_id, region_name).delete_bucket_policy(self.bucket)
