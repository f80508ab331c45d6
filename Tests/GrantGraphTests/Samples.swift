import ChangeReview
import Chimney
import CloudFormation
import Constructs
import EthereumAccounts
import GrantGraph
import GrantReview
import IAMPolicy
import TestSupport

/// Stacks whose graphs are drawn.
enum Samples {
  static func version(_ label: String, _ build: (Scope) -> Void) throws -> StackVersion {
    StackVersion(label: label, DeployedTemplate(try template(build)))
  }

  /// The account of this project's own stack.
  static func account() throws -> StackVersion {
    try version("app") { EthereumAccount(in: $0, network: .sepolia) }
  }

  /// What that account becomes once it is hardened and another account may assume a role.
  static func change() throws -> StackReview {
    let after = try version("app") { stack in
      let account = EthereumAccount(in: stack, network: .sepolia, keyPolicy: .hardened())
      let auditor = IAM.Role("Auditor", in: stack, assumedBy: [.account("999988887777")])
      auditor.add(.allow(["lambda:InvokeFunction"], on: [account.signer.arn]))
    }
    return StackReview(name: "stack", from: try account(), to: after)
  }

  /// A template in which every name tries to be markup or code.
  static func hostile(_ name: String) throws -> StackVersion {
    try version("app") { stack in
      let role = IAM.Role(
        name, in: stack, assumedBy: [.service("\(name).amazonaws.com"), .account("999988887777")])
      role.add(
        Statement(
          .allow, actions: .only([Action("s3:\(name)*")]),
          resources: .only([.init("arn:aws:s3:::\(name)")]),
          conditions: [.equals("aws:RequestTag/\(name)", .init(name))]))
    }
  }

  static let names = [
    "<script>pwned=1</script>", "\"><img src=x onerror=pwned=1>", "'; pwned=1; '",
    "]]></text><script>pwned=1</script>", "a\u{202E}b\u{2066}c", "\u{1B}[31mred", "]; end|\"x\"|",
    "{a|b}", "\\N\\\"", "%%{init: {}}%%", "click x href \"javascript:pwned=1\"", "😀é漢",
    "--> <!--", "&lt;b&gt;", "</style></script>",
  ]
}
