"""A version of a template with all that is known of it resolved: what CloudFormation compares."""

import json
import re

from moto.cloudformation import parsing

from .templates import parameter_values

NO_VALUE = object()


class Version:
    """A template, its parameters' values and its conditions."""

    def __init__(self, backend, stack, template, parameters):
        self.template = template
        self.values = parameter_values(backend, template, parameters)
        probe = parsing.ResourceMap(
            stack.stack_id, stack.name, parameters, {}, account_id=backend.account_id,
            region_name=backend.region_name, template=template,
            cross_stack_resources=backend.exports,
        )
        probe.load_mapping()
        probe.load_parameters()
        probe.load_conditions()
        self.conditions = probe.lazy_condition_map
        known = probe._parsed_resources.items()
        self.known = {
            **{name: value for name, value in known if name.startswith("AWS::")}, **self.values,
            "AWS::NoValue": NO_VALUE,
        }

    @property
    def resources(self):
        """The resources that are made: those without a condition, or with one that holds."""
        return {
            name: resource for name, resource in self.template.get("Resources", {}).items()
            if "Condition" not in resource or self.conditions[resource["Condition"]]
        }

    def properties(self, resource):
        """The properties, resolved as far as they do not refer to resources."""
        return self.resolve(resource.get("Properties", {}))

    def resolve(self, value):
        if isinstance(value, list):
            return [v for v in map(self.resolve, value) if v is not NO_VALUE]
        if not isinstance(value, dict):
            return value
        if len(value) == 1:
            (function, argument), = value.items()
            resolved = self.call(function, argument)
            if resolved is not None:
                return resolved
        resolved = {name: self.resolve(inner) for name, inner in value.items()}
        return {name: inner for name, inner in resolved.items() if inner is not NO_VALUE}

    def call(self, function, argument):
        """The value of an intrinsic function; None where it cannot be known, or is none."""
        if function == "Ref":
            return self.known.get(argument)
        if function == "Fn::If":
            return self.resolve(argument[1 if self.conditions[argument[0]] else 2])
        if function == "Fn::Join":
            parts = self.resolve(argument[1])
            if isinstance(parts, list) and all(isinstance(part, str) for part in parts):
                return argument[0].join(parts)
        if function == "Fn::Sub":
            return self.substitute(argument)
        return None

    def substitute(self, argument):
        text, names = (argument, {}) if isinstance(argument, str) else argument
        known = {**self.known, **self.resolve(names)}

        def replace(match):
            value = known.get(match[1])
            return value if isinstance(value, str) else match[0]

        text = re.sub(r"\$\{([^!}]+)\}", replace, text)
        alone = re.fullmatch(r"\$\{([^!}]+)\}", text)
        if not alone:
            return text if "${" not in text else {"Fn::Sub": text}
        name, _, attribute = alone[1].partition(".")
        return {"Fn::GetAtt": [name, attribute]} if attribute else {"Ref": name}

    def text(self):
        """All of it, for the question whether anything differs."""
        return json.dumps([self.template, self.values], sort_keys=True, default=str)
