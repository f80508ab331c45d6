"""What becomes of a stack once its change is executed: forward, and back when a resource fails.

"Stack status codes", "Stack failure options", "Continue rolling back an update", "DeletionPolicy
attribute" and "UpdateReplacePolicy attribute" of the CloudFormation user guide.
"""

import copy

from moto.core.utils import utcnow

from .differences import changes
from .records import exists, records, tell, tell_resource
from .templates import creation_order, dependencies
from .versions import Version
from .work import Work, reason_of


def settle(backend, stack, change):
    """The stack is now what the change says: its template, parameters, tags, outputs, exports."""
    stack.template = change.template
    stack.template_dict = change.template_dict
    stack.parameters = dict(change.parameters)
    if change.tags is not None:
        stack.tags = change.tags
    stack.description = change.template_dict.get("Description")
    stack.role_arn = change.role_arn
    stack.last_change = change
    for name in exported(backend, stack):
        del backend.exports[name]
    stack.resource_map.cross_stack_resources = backend.exports
    stack.output_map = stack._create_output_map()
    for export in stack.exports:
        backend.exports[export.name] = export


def exported(backend, stack):
    """The names of the stack's exports."""
    return [n for n, e in backend.exports.items() if e.exporting_stack_id == stack.stack_id]


class Operation:
    """An operation on a stack; the stack keeps it, so that it can be rolled back later."""

    def __init__(self, backend, stack, change, may_roll_back):
        self.backend = backend
        self.stack = stack
        self.change = change
        self.may_roll_back = may_roll_back
        self.work = Work(stack)
        self.template = copy.deepcopy(change.template_dict)
        stack.operation = self

    def run(self):
        current = None
        try:
            self.prepare()
            for current in creation_order(self.template["Resources"]):
                self.apply(current, self.template["Resources"][current])
            self.finish()
        except Exception as error:
            self.change.execution_status = "EXECUTE_FAILED"
            self.fail(current, reason_of(error))

    def sentence(self, logical_id, reason):
        if logical_id is None:
            return reason
        return f"The following resource(s) failed to {self.verb(logical_id)}: [{logical_id}]. "


class Creation(Operation):
    """The making of a new stack."""

    def prepare(self):
        self.work.load(self.template, dict(self.change.parameters))
        self.stack.resource_map.cross_stack_resources = self.backend.exports

    def apply(self, logical_id, resource):
        if self.work.is_wanted(resource):
            self.work.create(logical_id, resource)

    def finish(self):
        settle(self.backend, self.stack, self.change)
        self.change.execution_status = "EXECUTE_COMPLETE"
        tell(self.stack, "CREATE_COMPLETE")

    def verb(self, logical_id):
        return "create"

    def fail(self, logical_id, reason):
        stack = self.stack
        stack.template, stack.template_dict = self.change.template, self.change.template_dict
        sentence = self.sentence(logical_id, reason)
        if self.may_roll_back:
            self.roll_back(sentence + "Rollback requested by user.")
        else:
            tell(stack, "CREATE_FAILED", sentence)

    def roll_back(self, reason=None, skip=()):
        """Deletes what was made; DeletionPolicy RetainExceptOnCreate does not keep it."""
        tell(self.stack, "ROLLBACK_IN_PROGRESS", reason)
        failed = []
        for logical_id in reversed(creation_order(self.template["Resources"])):
            try:
                self.work.delete(logical_id, self.template["Resources"][logical_id], ("Retain",))
            except Exception:
                failed.append(logical_id)
        if failed:
            names = ", ".join(failed)
            tell(
                self.stack, "ROLLBACK_FAILED",
                f"The following resource(s) failed to delete: [{names}]. ",
            )
        else:
            tell(self.stack, "ROLLBACK_COMPLETE")


class Update(Operation):
    """The change of a stack that is there."""

    def prepare(self):
        resources = self.stack.resource_map
        self.old = copy.deepcopy(resources._template)
        self.old_parameters = dict(resources.input_parameters)
        self.added, self.modified, self.replaced = [], [], {}
        before = Version(self.backend, self.stack, self.old, self.old_parameters)
        after = Version(self.backend, self.stack, self.template, self.change.parameters)
        self.changes = {change.logical_id: change for change in changes(before, after)}
        self.work.load(self.template, dict(self.change.parameters))

    def apply(self, logical_id, resource):
        work, stack = self.work, self.stack
        if not work.is_wanted(resource):
            return
        change = self.changes.get(logical_id)
        record = records(stack).get(logical_id)
        if not exists(stack, logical_id):
            self.added.append(logical_id)
            work.create(logical_id, resource)
        elif change and change.replacement == "True":
            self.modified.append(logical_id)
            self.replaced[logical_id] = work.replace(logical_id, resource)
        elif change or record.status == "UPDATE_FAILED":
            self.modified.append(logical_id)
            work.update(logical_id, resource)

    def finish(self):
        stack, resources = self.stack, self.old["Resources"]
        settle(self.backend, stack, self.change)
        tell(stack, "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS")
        for logical_id in reversed(list(self.replaced)):
            self.clean(logical_id, self.replaced[logical_id])
        for logical_id in reversed(creation_order(resources)):
            new = self.template["Resources"].get(logical_id)
            if new is None or not self.work.is_wanted(new):
                try:
                    self.work.delete(logical_id, resources[logical_id])
                except Exception:
                    pass  # CloudFormation tries three times and leaves it, with its event
        self.change.execution_status = "EXECUTE_COMPLETE"
        tell(stack, "UPDATE_COMPLETE")

    def clean(self, logical_id, old):
        """Takes away the resource that another has replaced."""
        resource, stack = self.old["Resources"][logical_id], self.stack
        physical_id = getattr(old, "physical_resource_id", logical_id)
        is_kept = self.template["Resources"][logical_id].get("UpdateReplacePolicy") == "Retain"
        new = records(stack)[logical_id]
        if is_kept:
            tell_resource(stack, logical_id, resource, "DELETE_SKIPPED", None, physical_id)
        else:
            tell_resource(stack, logical_id, resource, "DELETE_IN_PROGRESS", None, physical_id)
            self.work.destroy(old, resource)
            tell_resource(stack, logical_id, resource, "DELETE_COMPLETE", None, physical_id)
        records(stack)[logical_id] = new

    def verb(self, logical_id):
        return "update" if logical_id in self.modified else "create"

    def fail(self, logical_id, reason):
        sentence = self.sentence(logical_id, reason)
        if self.may_roll_back:
            self.roll_back(sentence)
        else:
            stack = self.stack
            stack.template, stack.template_dict = self.change.template, self.change.template_dict
            tell(stack, "UPDATE_FAILED", sentence)

    def roll_back(self, reason=None, skip=()):
        """Puts back what was there; what cannot be put back stops it."""
        stack, work = self.stack, self.work
        tell(stack, "UPDATE_ROLLBACK_IN_PROGRESS", reason)
        work.load(copy.deepcopy(self.old), self.old_parameters)
        while self.modified:
            logical_id = self.modified[0]
            resource = self.old["Resources"][logical_id]
            try:
                if logical_id in skip:
                    tell_resource(stack, logical_id, resource, "UPDATE_COMPLETE")
                elif logical_id in self.replaced:
                    self.put_back(logical_id, resource)
                else:
                    work.update(logical_id, resource, fault="ROLLBACK")
            except Exception:
                tell(
                    stack, "UPDATE_ROLLBACK_FAILED",
                    f"The following resource(s) failed to update: [{logical_id}]. ",
                )
                return
            self.modified.pop(0)
        self.clean_up_rollback()

    def put_back(self, logical_id, resource):
        """Makes the old resource the one again, and takes the new one away."""
        new = self.work.map._parsed_resources.get(logical_id)
        self.work.map._parsed_resources[logical_id] = self.replaced[logical_id]
        tell_resource(self.stack, logical_id, resource, "UPDATE_COMPLETE")
        if new is not self.replaced[logical_id]:
            self.work.destroy(new, resource)

    def clean_up_rollback(self):
        stack = self.stack
        tell(stack, "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS")
        for logical_id in reversed(self.added):
            try:
                self.work.delete(logical_id, self.template["Resources"][logical_id], ())
            except Exception:
                pass
        last = getattr(stack, "last_change", None)
        if last is not None:
            stack.template, stack.template_dict = last.template, last.template_dict
        tell(stack, "UPDATE_ROLLBACK_COMPLETE")


class Deletion:
    """The deletion of a stack; `retained` are left where a deletion failed before."""

    def __init__(self, backend, stack, retained=()):
        self.backend = backend
        self.stack = stack
        self.retained = retained

    def run(self):
        stack = self.stack
        in_use = self.imported_export()
        if in_use:
            tell(
                stack, "DELETE_FAILED",
                f"Delete canceled. Cannot delete export {in_use} as it is in use by another stack.",
            )
            return
        failed = self.delete_resources()
        if failed:
            names = ", ".join(sorted(failed))
            tell(
                stack, "DELETE_FAILED",
                f"The following resource(s) failed to delete: [{names}]. ",
            )
            return
        self.forget()

    def delete_resources(self):
        work, resources = Work(self.stack), self.stack.resource_map._resource_json_map
        failed, needed = [], set()
        for logical_id in reversed(creation_order(resources)):
            resource = resources[logical_id]
            try:
                if logical_id in needed:
                    needed |= dependencies(resource, set(resources))
                elif logical_id in self.retained:
                    tell_resource(self.stack, logical_id, resource, "DELETE_SKIPPED")
                else:
                    work.delete(logical_id, resource)
            except Exception:
                failed.append(logical_id)
                needed |= dependencies(resource, set(resources))
        return failed

    def imported_export(self):
        backend, stack = self.backend, self.stack
        others = [str(s.template_dict) for s in backend.stacks.values() if s is not stack]
        for name in exported(backend, stack):
            if any("Fn::ImportValue" in text and name in text for text in others):
                return name
        return None

    def forget(self):
        backend, stack = self.backend, self.stack
        for name in exported(backend, stack):
            del backend.exports[name]
        for arn in [a for a, c in backend.change_sets.items() if c.stack_id == stack.stack_id]:
            del backend.change_sets[arn]
        stack.deletion_time = utcnow()
        tell(stack, "DELETE_COMPLETE")
        backend.stacks.pop(stack.stack_id, None)
        backend.deleted_stacks[stack.stack_id] = stack
