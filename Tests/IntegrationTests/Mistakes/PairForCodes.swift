import Chimney
import Constructs

/// KMS makes message authentication codes with HMAC keys alone.
func key(in stack: Scope) {
  KMS.Key("key", in: stack, .mac(.rsa2048))
}
