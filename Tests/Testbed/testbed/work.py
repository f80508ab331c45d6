"""The work on one resource: create, update, replace, delete, each with its events."""

import copy
import threading
import time

from moto.cloudformation import parsing

from . import settings
from .differences import RETAINED
from .records import exists, physical, tell_resource


def reason_of(error):
    for name in ("message", "description"):
        if isinstance(getattr(error, name, None), str):
            return getattr(error, name)
    return str(error) or type(error).__name__


def in_background(work, *arguments):
    """Starts what goes on after the request was answered."""
    threading.Thread(target=work, args=arguments, daemon=True).start()


class Work:
    """Works on the resources of a stack."""

    def __init__(self, stack):
        self.stack = stack
        self.map = stack.resource_map

    def load(self, template, parameters):
        """Makes a template and its parameters the ones that resources are made from."""
        resources = self.map
        resources._template = template
        resources.input_parameters = parameters
        resources.resolved_parameters.clear()
        resources.load_mapping()
        resources.load_parameters()
        resources.load_conditions()
        resources._resource_json_map = template["Resources"]

    def is_wanted(self, resource):
        condition = resource.get("Condition")
        return not condition or self.map.lazy_condition_map[condition]

    def create(self, logical_id, resource):
        stack = self.stack
        self.map._parsed_resources.pop(logical_id, None)
        tell_resource(stack, logical_id, resource, "CREATE_IN_PROGRESS", physical_id=" ")
        time.sleep(settings.delay())
        try:
            settings.fail_if_told(logical_id, "CREATE")
            self.map[logical_id]
        except Exception as error:
            tell_resource(stack, logical_id, resource, "CREATE_FAILED", reason_of(error))
            raise
        made = physical(stack, logical_id).strip() or logical_id
        tell_resource(stack, logical_id, resource, "CREATE_COMPLETE", physical_id=made)

    def update(self, logical_id, resource, fault="UPDATE"):
        stack = self.stack
        tell_resource(stack, logical_id, resource, "UPDATE_IN_PROGRESS")
        time.sleep(settings.delay())
        try:
            settings.fail_if_told(logical_id, fault)
            self._update(logical_id, resource)
        except Exception as error:
            tell_resource(stack, logical_id, resource, "UPDATE_FAILED", reason_of(error))
            raise
        tell_resource(stack, logical_id, resource, "UPDATE_COMPLETE")

    def _update(self, logical_id, resource):
        made = self.map._parsed_resources.get(logical_id)
        changed = parsing.parse_and_update_resource(
            logical_id, copy.deepcopy(resource), self.map,
            account_id=self.stack.account_id, region_name=self.stack.region_name,
        )
        if changed is not None or made is not None:
            self.map._parsed_resources[logical_id] = changed if changed is not None else made

    def replace(self, logical_id, resource):
        """Makes another resource beside the old one, which the cleaning up takes away."""
        stack, old = self.stack, self.map._parsed_resources.get(logical_id)
        tell_resource(
            stack, logical_id, resource, "UPDATE_IN_PROGRESS",
            "Requested update requires the creation of a new physical resource; hence creating"
            " one.",
        )
        time.sleep(settings.delay())
        self.map._parsed_resources.pop(logical_id, None)
        try:
            settings.fail_if_told(logical_id, "UPDATE")
            self.map[logical_id]
        except Exception as error:
            self.map._parsed_resources[logical_id] = old
            tell_resource(stack, logical_id, resource, "UPDATE_FAILED", reason_of(error))
            raise
        tell_resource(stack, logical_id, resource, "UPDATE_COMPLETE")
        return old

    def delete(self, logical_id, resource, kept_by=RETAINED):
        """Deletes a resource, or leaves it where its DeletionPolicy is one of `kept_by`."""
        stack = self.stack
        if not exists(stack, logical_id):
            return
        if resource.get("DeletionPolicy") in kept_by:
            tell_resource(stack, logical_id, resource, "DELETE_SKIPPED")
            self.map._parsed_resources.pop(logical_id, None)
            return
        tell_resource(stack, logical_id, resource, "DELETE_IN_PROGRESS")
        time.sleep(settings.delay())
        made = self.map._parsed_resources.get(logical_id)
        try:
            settings.fail_if_told(logical_id, "DELETE")
            self.destroy(made, resource)
        except Exception as error:
            tell_resource(stack, logical_id, resource, "DELETE_FAILED", reason_of(error))
            raise
        tell_resource(stack, logical_id, resource, "DELETE_COMPLETE")
        self.map._parsed_resources.pop(logical_id, None)

    def destroy(self, made, resource):
        if made is None or isinstance(made, str):
            return
        if resource["Type"] == "AWS::S3::Bucket" and made.keys:
            raise settings.Fault(
                'Resource handler returned message: "The bucket you tried to delete is not empty'
                ' (Service: S3, Status Code: 409)" (HandlerErrorCode: GeneralServiceException)'
            )
        self.map._delete_resource(made, resource)
