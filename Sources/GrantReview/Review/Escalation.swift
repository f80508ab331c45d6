/// Ways from one permission to many.
struct Escalation {
  /// What to call it.
  let name: String

  /// The way that a permission opens, by the action in lower case, wildcards allowed.
  static func of(_ action: String) -> Escalation? {
    let patterns = action.split(separator: ",").map {
      Pattern(
        wildcards: SymbolicText(String($0.trimmingPrefix(while: \.isWhitespace))), ignoresCase: true
      )
    }
    return all.first { known in
      patterns.contains { $0.matches(SymbolicText(known.key)) }
    }.map { Escalation(name: $0.value) }
  }

  /// In order of harm.
  private static let all: [(key: String, value: String)] = [
    ("iam:passrole", "hands a role to a service that acts for the caller"),
    ("kms:putkeypolicy", "rewrites the key's policy"),
    ("kms:creategrant", "gives itself any use of the key"),
    ("iam:attachrolepolicy", "attaches any policy to a role"),
    ("iam:attachuserpolicy", "attaches any policy to a user"),
    ("iam:attachgrouppolicy", "attaches any policy to a group"),
    ("iam:putrolepolicy", "writes any policy into a role"),
    ("iam:putuserpolicy", "writes any policy into a user"),
    ("iam:putgrouppolicy", "writes any policy into a group"),
    ("iam:createpolicyversion", "rewrites a managed policy"),
    ("iam:setdefaultpolicyversion", "brings an old policy back"),
    ("iam:updateassumerolepolicy", "lets anybody assume a role"),
    ("iam:deleterolepermissionsboundary", "takes a boundary off a role"),
    ("iam:putrolepermissionsboundary", "changes a role's boundary"),
    ("iam:createaccesskey", "makes credentials of another user"),
    ("iam:createloginprofile", "sets another user's password"),
    ("iam:updateloginprofile", "changes another user's password"),
    ("iam:addusertogroup", "joins any group"),
    ("lambda:updatefunctioncode", "runs its own code as a function's role"),
    ("lambda:addpermission", "lets anybody invoke a function"),
    ("cloudformation:createstack", "acts with the role of a stack"),
    ("cloudformation:updatestack", "acts with the role of a stack"),
    ("ssm:sendcommand", "runs commands as an instance's role"),
    ("kms:schedulekeydeletion", "destroys the key"),
    ("s3:putbucketpolicy", "rewrites a bucket's policy"),
    ("secretsmanager:putresourcepolicy", "rewrites a secret's policy"),
    ("sts:assumerole", "acts as another role"),
  ]
}
