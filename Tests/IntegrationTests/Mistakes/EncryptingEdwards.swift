import Chimney
import Constructs

/// KMS makes Ed25519 keys that sign, and none that encrypt.
func key(in stack: Scope) {
  KMS.Key("key", in: stack, .encryption(.eccNistEdwards25519))
}
