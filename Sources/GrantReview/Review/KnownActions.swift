/// Actions that are worth naming: those that open a way to more, and those that use a secret.
enum KnownActions {
  /// The action, and what it opens the way to; nil for one that only uses something.
  private static let table: [(name: String, way: String?)] = [
    ("iam:PassRole", "hands a role to a service that acts for the caller"),
    ("iam:AttachRolePolicy", "attaches any policy to a role"),
    ("iam:AttachUserPolicy", "attaches any policy to a user"),
    ("iam:AttachGroupPolicy", "attaches any policy to a group"),
    ("iam:PutRolePolicy", "writes any policy into a role"),
    ("iam:PutUserPolicy", "writes any policy into a user"),
    ("iam:PutGroupPolicy", "writes any policy into a group"),
    ("iam:CreatePolicyVersion", "rewrites a managed policy"),
    ("iam:SetDefaultPolicyVersion", "brings an old version of a policy back"),
    ("iam:UpdateAssumeRolePolicy", "lets anybody assume a role"),
    ("iam:DeleteRolePermissionsBoundary", "takes the boundary off a role"),
    ("iam:PutRolePermissionsBoundary", "changes the boundary of a role"),
    ("iam:CreateAccessKey", "makes credentials for another user"),
    ("iam:CreateLoginProfile", "sets another user's password"),
    ("iam:UpdateLoginProfile", "changes another user's password"),
    ("iam:AddUserToGroup", "joins any group"),
    ("kms:PutKeyPolicy", "rewrites the key's policy"),
    ("kms:CreateGrant", "gives itself or others any use of the key"),
    ("kms:ScheduleKeyDeletion", "destroys the key"),
    ("lambda:UpdateFunctionCode", "runs its own code as the function's role"),
    ("lambda:UpdateFunctionConfiguration", "changes the function's role or its environment"),
    ("lambda:AddPermission", "lets anybody invoke the function"),
    ("cloudformation:CreateStack", "acts with the role of a stack"),
    ("cloudformation:UpdateStack", "acts with the role of a stack"),
    ("ssm:SendCommand", "runs commands as an instance's role"),
    ("s3:PutBucketPolicy", "rewrites the bucket's policy"),
    ("secretsmanager:PutResourcePolicy", "rewrites the secret's policy"),
    ("kms:Sign", nil), ("kms:Decrypt", nil), ("secretsmanager:GetSecretValue", nil),
    ("sts:AssumeRole", nil), ("sts:AssumeRoleWithWebIdentity", nil), ("s3:GetObject", nil),
    ("kms:GetPublicKey", nil), ("kms:DescribeKey", nil), ("logs:PutLogEvents", nil),
    ("lambda:InvokeFunction", nil), ("es:ESHttpGet", nil), ("dynamodb:GetItem", nil),
  ]

  /// Their names, the gravest first: examples for witnesses.
  static let all = table.map(\.name)

  /// What these actions, as a row lists them, open the way to.
  static func ways(of actions: String) -> [(action: String, way: String)] {
    Meaning(of: actions).ways
  }

  /// What is worth knowing of actions, as a row lists them.
  struct Meaning {
    /// What they open the way to.
    let ways: [(action: String, way: String)]
    /// How much harm they can do on one resource of the caller's account.
    let risk: Risk

    init(of actions: String) {
      let known = known(in: actions)
      ways = known.compactMap { entry in entry.way.map { (entry.name, $0) } }
      risk = !ways.isEmpty ? .high : known.contains { uses.contains($0.name) } ? .medium : .low
    }
  }

  /// The names, place by place.
  private static let words = table.map { SymbolicText($0.name).glyphs { .character($0) } }

  private static let uses: Set<String> = [
    "kms:Sign", "kms:Decrypt", "secretsmanager:GetSecretValue",
  ]

  private static func known(in actions: String) -> [(name: String, way: String?)] {
    let halves = actions.components(separatedBy: " except ")
    let (meant, left) = (patterns(halves[0]), patterns(halves.count > 1 ? halves[1] : ""))
    let isComplement = actions.lowercased().hasPrefix("not ")
    return zip(table, words).filter { _, word in
      meant.contains { $0.matches(word) } != isComplement && !left.contains { $0.matches(word) }
    }.map(\.0)
  }

  private static func patterns(_ list: String) -> [Pattern] {
    let plain = list.lowercased().hasPrefix("not ") ? String(list.dropFirst(4)) : list
    return plain.split(separator: ",").map {
      Pattern(
        wildcards: SymbolicText(String($0.trimmingPrefix(while: \.isWhitespace))), ignoresCase: true
      )
    }
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [String] {
    guard holds(separator), let range = firstRange(of: separator) else { return [self] }
    return [String(self[..<range.lowerBound]), String(self[range.upperBound...])]
  }
}
