"""What CloudFormation does with stacks without a change set.

The CloudFormation API reference, at the action of each function's name.
"""

from moto.cloudformation import models
from moto.cloudformation.exceptions import AlreadyExistsException

from .change_sets import new_change_set, new_stack, start
from .lookup import check_updatable, find_stack, get_stack, is_repeated
from .operations import Deletion
from .records import tell
from .replacing import replaces
from .templates import check, invalid, parse
from .work import in_background


def create_stack(backend, name, request, token, may_roll_back):
    template = parse(request.template)
    there = find_stack(backend, name)
    if is_repeated(there, token):
        return there
    if there:
        raise AlreadyExistsException(f"Stack [{name}] already exists")
    check(backend, template, request.parameters, request.capabilities)
    stack = new_stack(backend, name, request, None)
    change = new_change_set(backend, stack, "CREATE", "direct", request)
    start(backend, stack, change, token, may_roll_back)
    return stack


def update_stack(backend, name, request, token, may_roll_back):
    template = parse(request.template)
    stack = get_stack(backend, name)
    if is_repeated(stack, token):
        return stack
    check_updatable(stack)
    check(backend, template, request.parameters, request.capabilities)
    change = new_change_set(backend, stack, "UPDATE", "direct", request)
    if change.is_empty:
        raise invalid("No updates are to be performed.")
    start(backend, stack, change, token, may_roll_back)
    return stack


def delete_stack(backend, name, token=None, retained=()):
    """"DeleteStack": one that is not there is deleted already."""
    stack = find_stack(backend, name)
    if not stack or stack.status == "DELETE_IN_PROGRESS" or is_repeated(stack, token):
        return
    if stack.enable_termination_protection:
        raise invalid(
            f"Stack [{stack.name}] cannot be deleted while TerminationProtection is enabled"
        )
    if stack.status.endswith("_IN_PROGRESS") and stack.status not in (
        "CREATE_IN_PROGRESS", "REVIEW_IN_PROGRESS",
    ):
        raise invalid(
            f"Stack [{stack.stack_id}] cannot be deleted while in status {stack.status}"
        )
    if retained and stack.status != "DELETE_FAILED":
        raise invalid(
            f"Invalid operation on stack [{stack.stack_id}]. Resources can be retained only when"
            " the stack is in the DELETE_FAILED state."
        )
    stack.token = token
    tell(stack, "DELETE_IN_PROGRESS", "User Initiated")
    in_background(Deletion(backend, stack, retained).run)


def rollback_stack(backend, name, token=None):
    stack = get_stack(backend, name)
    if is_repeated(stack, token):
        return stack
    if stack.status not in ("CREATE_FAILED", "UPDATE_FAILED"):
        raise invalid(
            f"Stack:{stack.stack_id} is in {stack.status} state and can not be rolled back."
        )
    stack.token = token
    in_background(stack.operation.roll_back, "User Initiated")
    return stack


def continue_update_rollback(backend, name, token=None, skip=()):
    stack = get_stack(backend, name)
    if is_repeated(stack, token):
        return
    if stack.status != "UPDATE_ROLLBACK_FAILED":
        raise invalid(
            f"Stack:{stack.stack_id} is in {stack.status} state and can not continue rollback."
        )
    failed = {r.logical_id for r in stack.records.values() if r.status == "UPDATE_FAILED"}
    wrong = [logical_id for logical_id in skip if logical_id not in failed]
    if wrong:
        raise invalid(
            f"Invalid input for parameter ResourcesToSkip: [{', '.join(wrong)}] are not in the"
            " UPDATE_FAILED state."
        )
    stack.token = token
    in_background(stack.operation.roll_back, "User Initiated", skip)


@replaces(models.CloudFormationBackend, "delete_stack")
def delete_by_name(backend, name_or_stack_id):
    delete_stack(backend, name_or_stack_id)
