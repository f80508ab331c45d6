"""KMS keys: what AWS::KMS::Key makes of them, and what Sign makes of a digest."""

import json
import threading

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, utils
from moto.core.exceptions import JsonRESTError
from moto.kms import models, responses
from moto.kms import utils as moto_utils

from .replacing import replaces
from .settings import Fault

# "AWS::KMS::Key", property PendingWindowInDays.
DEFAULT_WINDOW = 30
# "AWS::KMS::Key", the Important box of KeySpec, KeyUsage, Origin and MultiRegion: an update of
# these fails, whatever the UpdateReplacePolicy.
FIXED = {
    "KeySpec": ("key_spec", "SYMMETRIC_DEFAULT"),
    "KeyUsage": ("key_usage", "ENCRYPT_DECRYPT"),
    "Origin": ("origin", "AWS_KMS"),
    "MultiRegion": ("multi_region", False),
}
HASHES = {"256": hashes.SHA256, "384": hashes.SHA384, "512": hashes.SHA512}
call = threading.local()


def backend(account_id, region_name):
    return models.kms_backends[account_id][region_name]


@replaces(models.Key)
@classmethod
def create_from_cloudformation_json(
    cls, resource_name, cloudformation_json, account_id, region_name, **kwargs
):
    properties = cloudformation_json["Properties"]
    spec = properties.get("KeySpec", "SYMMETRIC_DEFAULT")
    usage = properties.get("KeyUsage", "ENCRYPT_DECRYPT")
    if spec.startswith("ECC_SECG") and usage != "SIGN_VERIFY":
        raise Fault(
            f'Resource handler returned message: "KeyUsage {usage} is not compatible with KeySpec'
            f' {spec} (Service: Kms, Status Code: 400)" (HandlerErrorCode: InvalidRequest)'
        )
    tags = [{"TagKey": t["Key"], "TagValue": t["Value"]} for t in properties.get("Tags", [])]
    key = backend(account_id, region_name).create_key(
        policy_text(properties), usage, spec, properties.get("Description"), tags,
        properties.get("MultiRegion", False), properties.get("Origin", "AWS_KMS"),
    )
    key.key_rotation_status = properties.get("EnableKeyRotation", False)
    take(key, properties)
    return key


@replaces(models.Key)
@classmethod
def update_from_cloudformation_json(
    cls, original_resource, new_resource_name, cloudformation_json, account_id, region_name
):
    key, properties = original_resource, cloudformation_json["Properties"]
    for name, (attribute, default) in FIXED.items():
        if properties.get(name, default) != getattr(key, attribute):
            raise Fault(f"Update to immutable property {name} of AWS::KMS::Key is not supported")
    key.policy = policy_text(properties) or key.generate_default_policy()
    key.description = properties.get("Description", "")
    take(key, properties)
    return key


def policy_text(properties):
    policy = properties.get("KeyPolicy")
    return json.dumps(policy) if isinstance(policy, dict) else policy


def take(key, properties):
    key.enabled = properties.get("Enabled", True)
    key.window = int(properties.get("PendingWindowInDays", DEFAULT_WINDOW))


@replaces(models.Key)
def delete(self, account_id, region_name):
    """"AWS::KMS::Key": deleting the resource schedules the key's deletion."""
    window = getattr(self, "window", DEFAULT_WINDOW)
    backend(account_id, region_name).schedule_key_deletion(self.id, window)


def algorithm(name):
    return HASHES[name[-3:]]()


def scheme(message, name):
    """"Sign", parameter MessageType: a DIGEST is signed as it is."""
    if not getattr(call, "is_digest", False):
        return ec.ECDSA(algorithm(name))
    if len(message) != algorithm(name).digest_size:
        raise models.ValidationException(f"Digest is invalid length for algorithm {name}.")
    return ec.ECDSA(utils.Prehashed(algorithm(name)))


@replaces(moto_utils.ECDSAPrivateKey)
def sign(self, message, signing_algorithm):
    moto_utils.validate_signing_algorithm(signing_algorithm, self.valid_signing_algorithms)
    return self.private_key.sign(message, scheme(message, signing_algorithm))


@replaces(moto_utils.ECDSAPrivateKey)
def verify(self, message, signature, signing_algorithm):
    try:
        self.private_key.public_key().verify(signature, message, scheme(message, signing_algorithm))
        return True
    except InvalidSignature:
        return False


def asked_key(self):
    name, keys = self._get_param("KeyId"), self.kms_backend
    try:
        return keys.keys.get(keys.get_key_id(name)) if name else None
    except Exception:
        return None


def check_state(key):
    """"Key states of AWS KMS keys": what a key that is disabled or pending deletion refuses."""
    if key is not None and key.key_state != "Enabled":
        state = "pending deletion" if key.key_state == "PendingDeletion" else "disabled"
        raise JsonRESTError("KMSInvalidStateException", f"{key.arn} is {state}.")


def checked(name):
    original = getattr(responses.KmsResponse, name)

    def answer(self):
        call.is_digest = self._get_param("MessageType") == "DIGEST"
        key = asked_key(self)
        check_state(key)
        if name != "get_public_key":
            return original(self)
        if key is not None and key.key_spec == "SYMMETRIC_DEFAULT":
            raise JsonRESTError("UnsupportedOperationException", "")
        public_key = json.loads(original(self))
        public_key["KeySpec"] = public_key.get("CustomerMasterKeySpec")
        public_key["KeyId"] = key.arn
        return json.dumps(public_key)

    setattr(responses.KmsResponse, name, answer)


for name in ("sign", "verify", "get_public_key"):
    checked(name)


@replaces(responses.KmsResponse)
def _determine_resource(self):
    """The key's ARN, for the check of permissions."""
    key, name = asked_key(self), self._get_param("KeyId")
    if key is not None:
        return key.arn
    if not name:
        return "*"
    if name.startswith("arn:"):
        return name
    return f"arn:aws:kms:{self.region}:{self.current_account}:key/{name}"
