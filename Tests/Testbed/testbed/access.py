"""How services refuse what IAM does not allow."""

from moto.core.exceptions import JsonRESTError
from moto.iam import access_control

from .replacing import replaces

# Services whose API answers in JSON, and their word for it.
JSON_SERVICES = {"dynamodb", "events", "kms", "lambda", "logs", "ssm"}

original = access_control.IAMRequest._raise_access_denied


@replaces(access_control.IAMRequest)
def _raise_access_denied(self):
    if self._service in JSON_SERVICES:
        raise JsonRESTError(
            "AccessDeniedException",
            f"User: {self._access_key.arn} is not authorized to perform: {self._action} because no"
            f" identity-based policy allows the {self._action} action",
        )
    original(self)
