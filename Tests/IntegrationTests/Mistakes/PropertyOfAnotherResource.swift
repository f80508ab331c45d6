import CFNKMS
import Chimney
import Constructs

/// Keys have no runtime.
func key(in stack: Scope) {
  let key = KMS.Key("key", in: stack)
  key.resource.runtime = "provided.al2023"
}
