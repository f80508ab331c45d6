import CFNIAM
import CFNKMS
import Chimney
import Constructs

func attach(_ role: Handle<CFN.IAM.Role>) {}

/// A handle knows what it is a handle to.
func attach(_ key: KMS.Key) {
  attach(key.resource)
}
