import CFNLambda
import Chimney
import CloudFormation
import Constructs

/// A handler is text.
func function(in stack: Scope, role: IAM.Role, memory: Token<Int>) {
  let code = CFN.Lambda.Function.Code(zipFile: "")
  let function = CFN.Lambda.Function(code: code, role: role.arn, handler: memory)
  stack.add("function", function)
}
