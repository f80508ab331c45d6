import Chimney
import Constructs

/// KMS makes secp256k1 keys that sign, and none that encrypt.
func key(in stack: Scope) {
  KMS.Key("key", in: stack, .encryption(.eccSecgP256K1))
}
