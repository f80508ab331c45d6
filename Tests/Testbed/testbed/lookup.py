"""Which stack or change set is meant, and what its state allows.

"Stack status codes" of the CloudFormation user guide.
"""

from .templates import invalid, refused

UPDATABLE = {
    "CREATE_COMPLETE", "UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE", "IMPORT_COMPLETE",
    "IMPORT_ROLLBACK_COMPLETE", "CREATE_FAILED", "UPDATE_FAILED",
}


def find_stack(backend, name):
    """The stack that is not deleted, by name or id; None without one."""
    return next((s for s in backend.stacks.values() if name in (s.name, s.stack_id)), None)


def get_stack(backend, name):
    stack = find_stack(backend, name)
    if stack is None:
        raise invalid(f"Stack [{name}] does not exist")
    return stack


def find_change_set(backend, stack_name, name):
    if name.startswith("arn:"):
        found = backend.change_sets.get(name)
    else:
        get_stack(backend, stack_name)
        named = [
            change for change in backend.change_sets.values()
            if change.change_set_name == name and stack_name in (change.stack_name, change.stack_id)
        ]
        found = named[-1] if named else None
    if found is None:
        raise refused("ChangeSetNotFoundException", f"ChangeSet [{name}] does not exist")
    return found


def check_updatable(stack):
    if stack.status not in UPDATABLE:
        raise invalid(f"Stack:{stack.stack_id} is in {stack.status} state and can not be updated.")


def is_repeated(stack, token):
    """Whether a request with this token was answered before: then it is the same request.

    "ExecuteChangeSet", "DeleteStack", "CreateStack" and the like, parameter ClientRequestToken.
    """
    return bool(token) and stack is not None and getattr(stack, "token", None) == token
