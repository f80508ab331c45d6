import Chimney
import Constructs

/// KMS makes new material for symmetric keys, and for no other.
func key(in stack: Scope, rotation: KMS.Rotation) {
  KMS.Key("key", in: stack, .signing(.rsa2048, rotation: rotation))
}
