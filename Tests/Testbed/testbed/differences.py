"""What a new template changes, as DescribeChangeSet tells it.

"ResourceChange", "ResourceChangeDetail" and "ResourceTargetDefinition" of the CloudFormation API
reference. Which properties need a replacement is taken from the resource types' schemas, those that
cfn-lint ships: `createOnlyProperties`, `conditionalCreateOnlyProperties`.
"""

from functools import cache

from .templates import references

ATTRIBUTES = ("Metadata", "CreationPolicy", "UpdatePolicy", "DeletionPolicy", "UpdateReplacePolicy")
RETAINED = ("Retain", "RetainExceptOnCreate")


@cache
def replacing_properties(resource_type):
    """The names of properties that recreate a resource always, and those that may."""
    from cfnlint.schema.manager import PROVIDER_SCHEMA_MANAGER

    try:
        schema = PROVIDER_SCHEMA_MANAGER.get_resource_schema("us-east-1", resource_type).schema
    except Exception:
        return frozenset(), frozenset()
    kinds = ("createOnlyProperties", "conditionalCreateOnlyProperties")
    return tuple(frozenset(p.split("/")[2] for p in schema.get(kind) or []) for kind in kinds)


class Change:
    """A resource's part in a change, in the words of "ResourceChange"."""

    def __init__(self, action, logical_id, resource_type):
        self.action = action
        self.logical_id = logical_id
        self.resource_type = resource_type
        self.scope = []
        self.details = []
        self.policy_action = None

    @property
    def replacement(self):
        if self.action != "Modify":
            return None
        needs = {(d["Target"].get("RequiresRecreation"), d["Evaluation"]) for d in self.details}
        if ("Always", "Static") in needs:
            return "True"
        is_certain = {need for need, _ in needs} <= {"Never", None}
        return "False" if is_certain else "Conditional"

    def touch(self, attribute, name=None, entity=None, source="DirectModification", is_sure=True):
        target = {"Attribute": attribute}
        if name:
            always, sometimes = replacing_properties(self.resource_type)
            target["Name"] = name
            target["RequiresRecreation"] = (
                "Always" if name in always else "Conditionally" if name in sometimes else "Never"
            )
        if attribute not in self.scope:
            self.scope.append(attribute)
        detail = {
            "Target": target,
            "Evaluation": "Static" if is_sure else "Dynamic",
            "ChangeSource": source,
        }
        self.details.append({**detail, "CausingEntity": entity} if entity else detail)

    def description(self, physical_id):
        """The change as the API returns it."""
        change = {
            "Action": self.action,
            "LogicalResourceId": self.logical_id,
            "PhysicalResourceId": physical_id if self.action != "Add" else None,
            "ResourceType": self.resource_type,
            "Replacement": self.replacement,
            "PolicyAction": self.policy_action,
            "Scope": self.scope,
            "Details": self.details,
        }
        return {name: value for name, value in change.items() if value is not None}


def changes(old, new):
    """The changes of the resources between two versions."""
    before, after = old.resources, new.resources
    found = [Change("Add", name, after[name]["Type"]) for name in after if name not in before]
    modified = {}
    for name in (name for name in after if name in before):
        change = modification(name, old, new)
        if change.details:
            modified[name] = change
    add_dependents(modified, before, after)
    found += modified.values()
    for name in (name for name in before if name not in after):
        change = Change("Remove", name, before[name]["Type"])
        is_kept = before[name].get("DeletionPolicy") in RETAINED
        change.policy_action = "Retain" if is_kept else "Delete"
        found.append(change)
    for change in modified.values():
        if change.replacement != "False":
            is_kept = after[change.logical_id].get("UpdateReplacePolicy") == "Retain"
            change.policy_action = "ReplaceAndRetain" if is_kept else "ReplaceAndDelete"
    return found


def modification(name, old, new):
    """What differs of a resource, once parameters and conditions are resolved."""
    before, after = old.resources[name], new.resources[name]
    change = Change("Modify", name, after["Type"])
    for attribute in ATTRIBUTES:
        if before.get(attribute) != after.get(attribute):
            change.touch(attribute)
    written = (before.get("Properties", {}), after.get("Properties", {}))
    values = (old.properties(before), new.properties(after))
    for property_name in sorted(values[0].keys() | values[1].keys()):
        if values[0].get(property_name) == values[1].get(property_name):
            continue
        if written[0].get(property_name) != written[1].get(property_name):
            change.touch("Properties", property_name)
            continue
        for parameter in sorted(references(written[1][property_name]) & new.values.keys()):
            if old.values.get(parameter) != new.values[parameter]:
                change.touch("Properties", property_name, parameter, "ParameterReference")
    return change


def add_dependents(modified, before, after):
    """Resources that refer to one that is replaced change with it: evaluated when it is done."""
    waiting = [change for change in modified.values() if change.replacement != "False"]
    while waiting:
        cause = waiting.pop().logical_id
        for name in (name for name in after if name in before and name != cause):
            properties = after[name].get("Properties", {})
            touched = [p for p, value in properties.items() if cause in references(value)]
            if not touched:
                continue
            change = modified.setdefault(name, Change("Modify", name, after[name]["Type"]))
            was_replaced = change.details and change.replacement != "False"
            for property_name in touched:
                change.touch("Properties", property_name, cause, "ResourceReference", is_sure=False)
            if change.replacement != "False" and not was_replaced:
                waiting.append(change)
