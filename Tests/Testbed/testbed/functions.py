"""AWS::Lambda::Function: its code must be in S3 when the function is made or changed."""

from moto.awslambda import models
from moto.s3.models import s3_backends
from moto.utilities.utils import get_partition

from .replacing import replaces
from .settings import Fault

create = models.LambdaFunction.create_from_cloudformation_json.__func__
update = models.LambdaFunction.update_from_cloudformation_json.__func__


def check_code(cloudformation_json, account_id, region_name):
    code = cloudformation_json["Properties"].get("Code", {})
    if "S3Key" not in code:
        return
    buckets = s3_backends[account_id][get_partition(region_name)]
    if code["S3Bucket"] not in buckets.buckets:
        raise missing("NoSuchBucket", "The specified bucket does not exist")
    if buckets.get_object(code["S3Bucket"], code["S3Key"]) is None:
        raise missing("NoSuchKey", "The specified key does not exist.")


def missing(code, message):
    return Fault(
        'Resource handler returned message: "Error occurred while GetObject. S3 Error Code:'
        f' {code}. S3 Error Message: {message} (Service: Lambda, Status Code: 400)"'
        " (HandlerErrorCode: InvalidRequest)"
    )


@replaces(models.LambdaFunction)
@classmethod
def create_from_cloudformation_json(
    cls, resource_name, cloudformation_json, account_id, region_name, **kwargs
):
    check_code(cloudformation_json, account_id, region_name)
    return create(cls, resource_name, cloudformation_json, account_id, region_name, **kwargs)


@replaces(models.LambdaFunction)
@classmethod
def update_from_cloudformation_json(
    cls, original_resource, new_resource_name, cloudformation_json, account_id, region_name
):
    check_code(cloudformation_json, account_id, region_name)
    return update(
        cls, original_resource, new_resource_name, cloudformation_json, account_id, region_name
    )
