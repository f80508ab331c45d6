"""What a test tells its test-bed: `settings.json` in the server's folder, read again whenever a
resource is worked on.

    {"delay": 0.02, "faults": {"LogicalId": {"on": "CREATE", "reason": "why"}}}

`delay` is the time in seconds that a resource, or the creation of a change set, takes. A fault
fails a resource on CREATE, UPDATE, DELETE or ROLLBACK (the way back of an update), in the words
that CloudFormation has from the resource's handler.
"""

import json
from pathlib import Path

FILE = "settings.json"
folder = None
REASON = (
    'Resource handler returned message: "Internal error reported from downstream service during'
    ' operation" (HandlerErrorCode: GeneralServiceException)'
)


def _settings():
    file = folder and Path(folder) / FILE
    return json.loads(file.read_text(encoding="utf-8")) if file and file.exists() else {}


def delay():
    return _settings().get("delay", 0.02)


class Fault(Exception):
    """A resource that could not be worked on, in CloudFormation's words."""


def fail_if_told(logical_id, on):
    fault = _settings().get("faults", {}).get(logical_id)
    if fault and fault.get("on", "CREATE") == on:
        raise Fault(fault.get("reason", REASON))
