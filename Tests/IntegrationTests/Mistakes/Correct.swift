import CFNIAM
import CFNKMS
import CFNLambda
import Chimney
import CloudFormation
import Constructs

func resources(in stack: Scope, role: IAM.Role) {
  let key = KMS.Key("key", in: stack, .signing(.eccSecgP256K1))
  KMS.Key("box", in: stack, .encryption(.rsa4096))
  key.resource.pendingWindowInDays = 7
  attach(role.resource)
  let code = CFN.Lambda.Function.Code(zipFile: "")
  stack.add("function", CFN.Lambda.Function(code: code, role: role.arn))
}

func attach(_ role: Handle<CFN.IAM.Role>) {}
