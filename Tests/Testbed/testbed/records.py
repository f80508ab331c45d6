"""What a stack remembers of its resources, and the events that it has to tell of them."""

import json

from moto.cloudformation import models

GONE = {"CREATE_FAILED", "DELETE_COMPLETE", "DELETE_SKIPPED"}


class Record:
    """The latest state of a resource, for DescribeStackResources."""

    def __init__(self, event):
        self.logical_id = event.logical_resource_id
        self.physical_id = event.physical_resource_id
        self.type = event.resource_type
        self.status = event.resource_status
        self.reason = event.resource_status_reason
        self.time = event.timestamp


def records(stack):
    return stack.__dict__.setdefault("records", {})


def exists(stack, logical_id):
    record = records(stack).get(logical_id)
    return record is not None and record.status not in GONE


def tell(stack, status, reason=None):
    """An event of the stack itself."""
    stack.status = status
    stack.stack_status_reason = reason
    add_event(stack, stack.name, stack.stack_id, "AWS::CloudFormation::Stack", status, reason)


def tell_resource(stack, logical_id, resource, status, reason=None, physical_id=None):
    """An event of a resource."""
    physical_id = physical_id or physical(stack, logical_id)
    properties = resource.get("Properties")
    event = add_event(
        stack, logical_id, physical_id, resource["Type"], status, reason, properties
    )
    records(stack)[logical_id] = Record(event)


def add_event(stack, logical_id, physical_id, resource_type, status, reason, properties=None):
    event = models.Event(
        stack.stack_id, stack.name, logical_id, physical_id, resource_type, status, reason,
        json.dumps(properties) if properties else None,
    )
    event.client_request_token = getattr(stack, "token", None)
    stack.events.append(event)
    return event


def physical(stack, logical_id):
    """The physical id; empty while there is none."""
    made = stack.resource_map._parsed_resources.get(logical_id)
    if made is not None:
        return getattr(made, "physical_resource_id", None) or logical_id
    record = records(stack).get(logical_id)
    return record.physical_id if record else ""
