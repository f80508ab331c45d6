"""AWS::IAM::Role: its managed policies, and the names that CloudFormation gives."""

import json

from moto.iam import models
from moto.utilities.utils import get_partition

from .replacing import replaces

# "IAM and AWS STS quotas": the length of a role's name.
ROLE_NAME_LIMIT = 64

create = models.Role.create_from_cloudformation_json.__func__
delete = models.Role.delete_from_cloudformation_json.__func__


read_policies = models.IAMBackend._init_aws_policies
aws_policies = []


@replaces(models.IAMBackend)
def _init_aws_policies(self):
    """The policies that AWS manages, read once: a reset would read all of them again, twice."""
    if not aws_policies:
        aws_policies.extend(read_policies(self))
    for policy in aws_policies:
        policy.attachment_count = 0
    return aws_policies


def backend(account_id, region_name):
    return models.iam_backends[account_id][get_partition(region_name)]


def attach(role, wanted, roles):
    for arn in list(role.managed_policies):
        if arn not in wanted:
            roles.detach_role_policy(arn, role.name)
    for arn in wanted:
        if arn not in role.managed_policies:
            roles.attach_role_policy(arn, role.name)
    return role


def shortened(name):
    """A generated name, its front cut so that its random end stays."""
    front, _, end = name.rpartition("-")
    if len(name) <= ROLE_NAME_LIMIT:
        return name
    return f"{front[: ROLE_NAME_LIMIT - len(end) - 1]}-{end}"


@replaces(models.Role)
@classmethod
def create_from_cloudformation_json(
    cls, resource_name, cloudformation_json, account_id, region_name, **kwargs
):
    name = shortened(resource_name)
    role = create(cls, name, cloudformation_json, account_id, region_name, **kwargs)
    wanted = cloudformation_json["Properties"].get("ManagedPolicyArns", [])
    return attach(role, wanted, backend(account_id, region_name))


@replaces(models.Role)
@classmethod
def update_from_cloudformation_json(
    cls, original_resource, new_resource_name, cloudformation_json, account_id, region_name
):
    role, properties = original_resource, cloudformation_json["Properties"]
    role.description = properties.get("Description", "")
    role.assume_role_policy_document = json.dumps(properties["AssumeRolePolicyDocument"])
    wanted = properties.get("ManagedPolicyArns", [])
    return attach(role, wanted, backend(account_id, region_name))


@replaces(models.Role)
@classmethod
def delete_from_cloudformation_json(
    cls, resource_name, cloudformation_json, account_id, region_name
):
    roles = backend(account_id, region_name)
    attach(roles.get_role(resource_name), [], roles)
    delete(cls, resource_name, cloudformation_json, account_id, region_name)
