"""The requests of CloudFormation's API, and their answers."""

import json

from moto.cloudformation import models, responses
from moto.core.responses import ActionResult, EmptyResult

from . import change_sets, stacks
from .lookup import find_change_set, find_stack, get_stack
from .records import records
from .replacing import replaces
from .templates import invalid

# "CloudFormation quotas": the size of a template that is part of the request.
TEMPLATE_BODY_LIMIT = 51_200
# "DescribeStackEvents" and "DescribeChangeSet" answer in pages.
PAGE = 100

Responses = responses.CloudFormationResponse


def request_of(self, stack=None):
    """The parts that requests with a template share."""
    body, url = self._get_param("TemplateBody"), self._get_param("TemplateURL")
    if body and len(body.encode()) > TEMPLATE_BODY_LIMIT:
        raise invalid(
            "1 validation error detected: Value at 'templateBody' failed to satisfy constraint:"
            " Member must have length less than or equal to 51200"
        )
    if url:
        body = self._get_stack_from_s3_url(url)
    if stack is not None and self._get_bool_param("UsePreviousTemplate", False):
        body = stack.template
    if not body:
        raise invalid("Either Template URL or Template Body must be specified.")
    tags = self._get_param("Tags")
    return change_sets.Request(
        body, parameters_of(self, stack), self._get_param("Capabilities", []) or [],
        {tag["Key"]: tag["Value"] for tag in tags} if tags else None,
        self._get_param("RoleARN"), self._get_param("NotificationARNs", []),
    )


def parameters_of(self, stack):
    values = {}
    for parameter in self._get_param("Parameters", []):
        name = parameter["ParameterKey"]
        if parameter.get("UsePreviousValue"):
            if stack is None or name not in stack.resource_map.resolved_parameters:
                raise invalid(f"Invalid input for parameter key {name}. There is no previous value")
            previous = stack.resource_map.input_parameters.get(name)
            default = stack.template_dict["Parameters"][name].get("Default")
            values[name] = previous if previous is not None else default
        else:
            values[name] = parameter.get("ParameterValue", "")
    return values


def named_stack(self):
    return self.cloudformation_backend.get_stack(self._get_param("StackName"))


def page(self, items, member):
    """Items from where the token says, and the token of the next page."""
    start = int(self._get_param("NextToken") or 0)
    answer = {member: items[start:start + PAGE]}
    return {**answer, "NextToken": str(start + PAGE)} if len(items) > start + PAGE else answer


@replaces(Responses)
def create_change_set(self):
    backend, name = self.cloudformation_backend, self._get_param("StackName")
    kind = self._get_param("ChangeSetType") or "UPDATE"
    stack = find_stack(backend, name)
    if kind == "UPDATE" and stack is None:
        raise invalid(f"Stack [{name}] does not exist")
    request = request_of(self, stack if kind == "UPDATE" else None)
    change = change_sets.create_change_set(
        backend, name, self._get_param("ChangeSetName"), kind, request,
        self._get_param("Description"), self._get_param("ClientToken"),
    )
    change.failure = self._get_param("OnStackFailure")
    return ActionResult({"Id": change.change_set_id, "StackId": change.stack_id})


@replaces(Responses)
def describe_change_set(self):
    change = asked_change_set(self)
    paged = page(self, change_sets.described_changes(change), "Changes")
    tags = change.tags if change.tags is not None else change.stack.tags
    return ActionResult({
        "ChangeSetName": change.change_set_name,
        "ChangeSetId": change.change_set_id,
        "StackId": change.stack_id,
        "StackName": change.stack_name,
        "Description": change.description,
        "CreationTime": change.creation_time,
        "Status": change.status,
        "StatusReason": change.status_reason,
        "ExecutionStatus": change.execution_status,
        "Parameters": change.parameters,
        "Capabilities": change.capabilities,
        "NotificationARNs": change.notification_arns,
        "Tags": [{"Key": key, "Value": value} for key, value in (tags or {}).items()],
        **paged,
    })


Responses.RESPONSE_KEY_PATH_TO_TRANSFORMER = {
    path: transform
    for path, transform in Responses.RESPONSE_KEY_PATH_TO_TRANSFORMER.items()
    if path != "DescribeChangeSetOutput.Changes"
}


def asked_change_set(self):
    return find_change_set(
        self.cloudformation_backend, self._get_param("StackName"), self._get_param("ChangeSetName")
    )


@replaces(Responses)
def delete_change_set(self):
    """"DeleteChangeSet": one that is not there is deleted already."""
    backend, name = self.cloudformation_backend, self._get_param("ChangeSetName")
    if not name.startswith("arn:"):
        get_stack(backend, self._get_param("StackName"))
    for arn, change in list(backend.change_sets.items()):
        is_named = name == change.change_set_name and self._get_param("StackName") in (
            change.stack_name, change.stack_id,
        )
        if arn == name or is_named:
            del backend.change_sets[arn]
    return EmptyResult()


@replaces(Responses)
def execute_change_set(self):
    change = asked_change_set(self)
    keeps = self._get_bool_param("DisableRollback", False) or change.failure == "DO_NOTHING"
    change_sets.execute_change_set(
        self.cloudformation_backend, change, self._get_param("ClientRequestToken"), not keeps
    )
    return EmptyResult()


@replaces(Responses)
def list_change_sets(self):
    name = self._get_param("StackName")
    get_stack(self.cloudformation_backend, name)
    all_of_them = self.cloudformation_backend.change_sets.values()
    found = [change for change in all_of_them if name in (change.stack_name, change.stack_id)]
    return ActionResult({"Summaries": found})


@replaces(Responses)
def create_stack(self):
    keeps = self._get_bool_param("DisableRollback", False)
    stack = stacks.create_stack(
        self.cloudformation_backend, self._get_param("StackName"), request_of(self),
        self._get_param("ClientRequestToken"),
        not keeps and self._get_param("OnFailure") != "DO_NOTHING",
    )
    stack.enable_termination_protection = self._get_bool_param("EnableTerminationProtection", False)
    return ActionResult({"StackId": stack.stack_id})


@replaces(Responses)
def update_stack(self):
    backend, name = self.cloudformation_backend, self._get_param("StackName")
    stack = stacks.update_stack(
        backend, name, request_of(self, get_stack(backend, name)),
        self._get_param("ClientRequestToken"), not self._get_bool_param("DisableRollback", False),
    )
    return ActionResult({"StackId": stack.stack_id})


@replaces(Responses)
def delete_stack(self):
    stacks.delete_stack(
        self.cloudformation_backend, self._get_param("StackName"),
        self._get_param("ClientRequestToken"), self._get_param("RetainResources", []) or [],
    )
    return EmptyResult()


@replaces(Responses)
def rollback_stack(self):
    stack = stacks.rollback_stack(
        self.cloudformation_backend, self._get_param("StackName"),
        self._get_param("ClientRequestToken"),
    )
    return ActionResult({"StackId": stack.stack_id})


@replaces(Responses)
def continue_update_rollback(self):
    stacks.continue_update_rollback(
        self.cloudformation_backend, self._get_param("StackName"),
        self._get_param("ClientRequestToken"), self._get_param("ResourcesToSkip", []) or [],
    )
    return EmptyResult()


@replaces(Responses)
def update_termination_protection(self):
    stack = named_stack(self)
    wanted = self._get_bool_param("EnableTerminationProtection", False)
    stack.enable_termination_protection = wanted
    return ActionResult({"StackId": stack.stack_id})


@replaces(Responses)
def describe_stack_resources(self):
    return ActionResult({"StackResources": resources_of(self, "Timestamp")})


@replaces(Responses)
def list_stack_resources(self):
    return ActionResult({"StackResourceSummaries": resources_of(self, "LastUpdatedTimestamp")})


def resources_of(self, time):
    stack, only = named_stack(self), self._get_param("LogicalResourceId")
    return [
        {
            "StackId": stack.stack_id,
            "StackName": stack.name,
            "LogicalResourceId": record.logical_id,
            "PhysicalResourceId": record.physical_id.strip() or None,
            "ResourceType": record.type,
            "ResourceStatus": record.status,
            "ResourceStatusReason": record.reason,
            time: record.time,
        }
        for record in records(stack).values()
        if only in (None, record.logical_id)
        and (record.status != "DELETE_COMPLETE" or "DELETE" in stack.status)
    ]


@replaces(Responses)
def describe_stack_events(self):
    """Newest first."""
    return ActionResult(page(self, named_stack(self).events[::-1], "StackEvents"))


summary = responses.get_template_summary_response_from_template


@replaces(responses)
def get_template_summary_response_from_template(template_body):
    """AWSTemplateFormatVersion is optional ("Template sections"); moto wants it."""
    template = models.Stack.parse_template(template_body)
    template.setdefault("AWSTemplateFormatVersion", "2010-09-09")
    return summary(json.dumps(template, default=str))
