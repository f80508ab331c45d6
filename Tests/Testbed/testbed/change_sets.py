"""CloudFormation's change sets: what asking for one checks, and what executing one starts.

The CloudFormation API reference, "CreateChangeSet", "DescribeChangeSet" and "ExecuteChangeSet".
"""

import time

from moto.cloudformation import models
from moto.cloudformation.exceptions import AlreadyExistsException

from . import settings
from .differences import changes
from .lookup import check_updatable, find_stack, is_repeated
from .operations import Creation, Update
from .records import physical, tell
from .templates import check, invalid, parse, refused
from .versions import Version
from .work import in_background

NO_CHANGES = (
    "The submitted information didn't contain changes. Submit different information to create a"
    " change set."
)


class Request:
    """What CreateChangeSet, CreateStack and UpdateStack have in common."""

    def __init__(self, template, parameters, capabilities, tags=None, role_arn=None, topics=None):
        self.template = template
        self.parameters = parameters
        self.capabilities = capabilities
        self.tags = tags
        self.role_arn = role_arn
        self.topics = topics


def new_stack(backend, name, request, status):
    stack_id = models.generate_stack_id(name, backend.region_name, backend.account_id)
    stack = models.Stack(
        stack_id=stack_id, name=name, template={}, parameters=request.parameters,
        account_id=backend.account_id, region_name=backend.region_name, tags=request.tags,
        role_arn=request.role_arn, notification_arns=request.topics,
    )
    backend.stacks[stack_id] = stack
    if status:
        tell(stack, status, "User Initiated")
    return stack


def new_change_set(backend, stack, kind, name, request, description=None):
    """A change set, with the changes that DescribeChangeSet will tell."""
    change = models.ChangeSet(
        change_set_type=kind, change_set_name=name, stack=stack, template=request.template,
        change_set_id=models.generate_changeset_id(name, backend.region_name, backend.account_id),
        parameters=request.parameters, description=description, tags=request.tags or None,
        notification_arns=request.topics, role_arn=request.role_arn,
    )
    change.capabilities = list(request.capabilities)
    old, old_parameters = {}, {}
    if kind == "UPDATE":
        old, old_parameters = stack.resource_map._template, stack.resource_map.input_parameters
    check_types(old, change.template_dict)
    before = Version(backend, stack, old, old_parameters)
    after = Version(backend, stack, change.template_dict, request.parameters)
    change.resource_changes = changes(before, after)
    change.is_empty = (
        kind == "UPDATE" and not change.resource_changes and before.text() == after.text()
        and request.tags in (None, {}, stack.tags) and not stack.status.endswith("_FAILED")
    )
    return change


def check_types(old, new):
    moved = [
        name for name, resource in new["Resources"].items()
        if name in old.get("Resources", {}) and old["Resources"][name]["Type"] != resource["Type"]
    ]
    if moved:
        raise invalid(
            "Update of resource type is not permitted. The new template modifies resource type of"
            f" the following resources: [{', '.join(moved)}]"
        )


def described_changes(change):
    stack = change.stack
    return [
        {
            "Type": "Resource",
            "ResourceChange": resource.description(physical(stack, resource.logical_id)),
        }
        for resource in change.resource_changes
    ]


def create_change_set(backend, stack_name, name, kind, request, description=None, token=None):
    models.validate_create_change_set(name)
    template = parse(request.template)
    stack = find_stack(backend, stack_name)
    for change in backend.change_sets.values():
        if token and getattr(change, "token", None) == token and change.stack is stack:
            return change
    if kind == "CREATE" and stack and stack.status != "REVIEW_IN_PROGRESS":
        raise invalid(
            f"Stack [{stack_name}] already exists and cannot be created again with the changeSet"
            f" [{name}]."
        )
    if kind == "UPDATE":
        if not stack or stack.status == "REVIEW_IN_PROGRESS":
            raise invalid(f"Stack [{stack_name}] does not exist")
        check_updatable(stack)
    check(backend, template, request.parameters, request.capabilities)
    if stack and any(
        c.change_set_name == name and c.stack_id == stack.stack_id
        for c in backend.change_sets.values()
    ):
        raise AlreadyExistsException(f"ChangeSet [{name}] already exists")
    stack = stack or new_stack(backend, stack_name, request, "REVIEW_IN_PROGRESS")
    change = new_change_set(backend, stack, kind, name, request, description)
    change.token = token
    change.status, change.execution_status = "CREATE_PENDING", "UNAVAILABLE"
    backend.change_sets[change.change_set_id] = change
    in_background(complete_change_set, change)
    return change


def complete_change_set(change):
    """"CreateChangeSet": the change set is made after the answer, and may still fail."""
    change.status = "CREATE_IN_PROGRESS"
    time.sleep(settings.delay())
    if change.is_empty:
        change.status, change.status_reason = "FAILED", NO_CHANGES
    else:
        change.status, change.execution_status = "CREATE_COMPLETE", "AVAILABLE"


def execute_change_set(backend, change, token, may_roll_back):
    if is_repeated(change.stack, token):
        return
    if change.execution_status != "AVAILABLE":
        status = change.status if change.status == "FAILED" else change.execution_status
        raise refused(
            "InvalidChangeSetStatus",
            f"ChangeSet [{change.change_set_id}] cannot be executed in its current status of"
            f" [{status}]",
        )
    stack = change.stack
    if change.change_set_type == "UPDATE":
        check_updatable(stack)
    change.execution_status = "EXECUTE_IN_PROGRESS"
    for arn, other in list(backend.change_sets.items()):
        if other is not change and other.stack_id == stack.stack_id:
            del backend.change_sets[arn]
    start(backend, stack, change, token, may_roll_back)


def start(backend, stack, change, token, may_roll_back):
    stack.token = token
    if change.change_set_type == "CREATE":
        tell(stack, "CREATE_IN_PROGRESS", "User Initiated")
        operation = Creation(backend, stack, change, may_roll_back)
    else:
        tell(stack, "UPDATE_IN_PROGRESS", "User Initiated")
        stack.last_updated_time = models.utcnow()
        operation = Update(backend, stack, change, may_roll_back)
    in_background(operation.run)
