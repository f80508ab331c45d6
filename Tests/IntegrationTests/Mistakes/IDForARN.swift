import CFNLambda
import Chimney
import CloudFormation
import Constructs

/// A role is named by its ARN, never by the id that a key has.
func function(in stack: Scope, key: KMS.Key) {
  let code = CFN.Lambda.Function.Code(zipFile: "")
  stack.add("function", CFN.Lambda.Function(code: code, role: key.id))
}
