"""A template and its parameters: what CloudFormation refuses before anything is made of them."""

import re

from moto.cloudformation import models
from moto.cloudformation.exceptions import CloudFormationError, ValidationError
from moto.ssm.models import ssm_backends

# "CreateChangeSet", parameter Capabilities: the types that need an acknowledgement, and those whose
# custom names need CAPABILITY_NAMED_IAM. An inline policy's name is no such name.
IAM_TYPE = re.compile(
    r"^AWS::IAM::"
    r"(AccessKey|Group|InstanceProfile|ManagedPolicy|Policy|Role|User|UserToGroupAddition)$"
)
IAM_NAMES = {"RoleName", "UserName", "GroupName", "ManagedPolicyName", "InstanceProfileName"}


def refused(code, message):
    """An error with a code of its own."""
    error = CloudFormationError(message)
    error.code = code
    return error


def invalid(message):
    return ValidationError(message=message)


def parse(text):
    try:
        template = models.Stack.parse_template(text)
    except Exception:
        form = "JSON" if text.lstrip().startswith("{") else "YAML"
        raise invalid(f"Template format error: {form} not well-formed.") from None
    if not isinstance(template, dict) or not template.get("Resources"):
        raise invalid("Template format error: At least one Resources member must be defined.")
    return template


def references(value):
    """The ids that a value refers to, with Ref, Fn::GetAtt or inside Fn::Sub."""
    if isinstance(value, list):
        return set().union(*map(references, value)) if value else set()
    if not isinstance(value, dict):
        return set()
    found = set()
    for key, argument in value.items():
        if key == "Ref":
            found.add(argument)
        elif key == "Fn::GetAtt":
            found.add(argument[0] if isinstance(argument, list) else argument.split(".")[0])
        elif key == "Fn::Sub":
            text, names = (argument, {}) if isinstance(argument, str) else argument
            placeholders = re.findall(r"\$\{([^!}]+)\}", text)
            found |= {name.split(".")[0] for name in placeholders if name not in names}
            found |= references(names)
        else:
            found |= references(argument)
    return found


def dependencies(resource, names):
    depends_on = resource.get("DependsOn", [])
    depends_on = {depends_on} if isinstance(depends_on, str) else set(depends_on)
    return (depends_on | references(resource.get("Properties", {}))) & names


def creation_order(resources):
    """The ids, each after those that it depends on ("DependsOn attribute")."""
    names, order, path = set(resources), [], []

    def visit(name):
        if name in order:
            return
        if name in path:
            circle = ", ".join(path[path.index(name):])
            raise invalid(f"Circular dependency between resources: [{circle}]")
        path.append(name)
        for dependency in sorted(dependencies(resources[name], names)):
            visit(dependency)
        path.pop()
        order.append(name)

    for name in resources:
        visit(name)
    return order


def required_capability(template):
    needed = None
    for resource in template["Resources"].values():
        if IAM_TYPE.match(resource["Type"]):
            is_named = IAM_NAMES & set(resource.get("Properties", {}))
            if is_named and resource["Type"] != "AWS::IAM::Policy":
                return "CAPABILITY_NAMED_IAM"
            needed = "CAPABILITY_IAM"
    return needed


def check(backend, template, parameters, capabilities):
    """Refuses what CreateStack, UpdateStack and CreateChangeSet refuse at once."""
    resources = template["Resources"]
    if len(resources) > 500:
        raise invalid(
            f"Template format error: Number of resources, {len(resources)}, is greater than maximum"
            " allowed, 500"
        )
    check_references(template)
    creation_order(resources)
    needed = required_capability(template)
    if needed and not {needed, "CAPABILITY_NAMED_IAM"} & set(capabilities):
        raise refused("InsufficientCapabilitiesException", f"Requires capabilities : [{needed}]")
    check_rules(template, parameter_values(backend, template, parameters))


def check_references(template):
    known = set(template["Resources"]) | set(template.get("Parameters", {}))
    for section in ("Resources", "Outputs"):
        for name in sorted(references(template.get(section, {}))):
            if isinstance(name, str) and not name.startswith("AWS::") and name not in known:
                raise invalid(
                    f"Template format error: Unresolved resource dependencies [{name}] in the"
                    f" {section} block of the template"
                )


def parameter_values(backend, template, parameters):
    """The parameters' values, those of the Systems Manager's parameter store looked up."""
    values, missing, unknown = {}, [], []
    for name, parameter in template.get("Parameters", {}).items():
        value = parameters.get(name, parameter.get("Default"))
        if value is None:
            missing.append(name)
        elif parameter["Type"].startswith("AWS::SSM::Parameter::Value"):
            stored = ssm_backends[backend.account_id][backend.region_name].get_parameter(value)
            if stored is None:
                unknown.append(value)
            else:
                values[name] = stored.value
        else:
            values[name] = value
    undeclared = [name for name in parameters if name not in template.get("Parameters", {})]
    if undeclared:
        raise invalid(f"Parameters: [{', '.join(undeclared)}] do not exist in the template")
    if missing:
        raise invalid(f"Parameters: [{', '.join(missing)}] must have values")
    if unknown:
        raise invalid(
            f"Unable to fetch parameters [{','.join(unknown)}] from parameter store for this"
            " account."
        )
    return values


def check_rules(template, values):
    """"Rules section": assertions about parameters, with the functions that the CDK writes."""
    for name, rule in template.get("Rules", {}).items():
        if "RuleCondition" in rule and not rule_value(rule["RuleCondition"], values):
            continue
        for assertion in rule.get("Assertions", []):
            if not rule_value(assertion["Assert"], values):
                reason = assertion.get("AssertDescription", "")
                raise invalid(f"Template error: Rule {name} failed: {reason}")


def rule_value(rule, values):
    if not isinstance(rule, dict) or len(rule) != 1:
        return rule
    (function, arguments), = rule.items()
    if function == "Ref":
        return values.get(arguments)
    if function == "Fn::Contains":
        return rule_value(arguments[1], values) in arguments[0]
    operands = [rule_value(argument, values) for argument in arguments]
    operations = {
        "Fn::Not": lambda: not operands[0],
        "Fn::And": lambda: all(operands),
        "Fn::Or": lambda: any(operands),
        "Fn::Equals": lambda: operands[0] == operands[1],
    }
    return operations[function]() if function in operations else rule
