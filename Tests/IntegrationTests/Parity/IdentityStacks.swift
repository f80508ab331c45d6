import Constructs

extension ParityStack {
  static let identities: [ParityStack] = [
    Self("role-settings") { stack in
      IAM.Role(
        "Full", in: stack, assumedBy: [.service("lambda.amazonaws.com")],
        managedPolicies: [.aws("ReadOnlyAccess")],
        inlinePolicies: [
          "b": [.allow(["s3:*"], on: ["*"])], "a": [.allow(["sqs:*", "sns:*"], on: ["*"])],
        ],
        permissionsBoundary: .aws("PowerUserAccess"), name: "full", path: "/team/",
        maxSessionDuration: .seconds(4 * 60 * 60), description: "All that can be said")
    },
    Self("role-trust") { stack in
      let account: Token<String> = "210987654321"
      IAM.Role("External", in: stack, assumedBy: [.account(account, externalIDs: ["one"])])
      IAM.Role("Externals", in: stack, assumedBy: [.account(account, externalIDs: ["one", "two"])])
      IAM.Role(
        "Several", in: stack,
        assumedBy: [
          .service("ec2.amazonaws.com"), .service("lambda.amazonaws.com"),
          .arn("arn:aws:iam::210987654321:user/u"),
        ])
      IAM.Role(
        "Web", in: stack,
        assumedBy: [
          .webIdentity(
            "cognito-identity.amazonaws.com",
            where: [.equals("cognito-identity.amazonaws.com:aud", "pool")])
        ])
      IAM.Role(
        "Careful", in: stack,
        assumedBy: [
          .ownAccount(where: [Condition(.bool, "aws:MultiFactorAuthPresent", ["true"])])
        ])
      IAM.Role("Tagging", in: stack, assumedBy: [.ownAccount.taggingSessions])
    },
    Self("role-statements") { stack in
      let assumed = role("Assumed", in: stack)
      let assuming = role("Assuming", in: stack)
      assumed.grantAssume(to: assuming)
      assumed.grantPass(to: assuming)
      assuming.add(
        Statement(
          .deny, actions: .allExcept(["s3:Get*"]), resources: .allExcept(["arn:aws:s3:::b/*"]),
          conditions: [Condition(.bool, "aws:SecureTransport", ["false"])]))
    },
    Self("users") { stack in
      let admins = IAM.Group(
        "Admins", in: stack, managedPolicies: [.aws("AdministratorAccess")], name: "admins",
        path: "/people/")
      let readers = IAM.Group("Readers", in: stack)
      let one = IAM.User(
        "One", in: stack, groups: [admins], managedPolicies: [.aws("ReadOnlyAccess")],
        permissionsBoundary: .aws("PowerUserAccess"), name: "one", path: "/people/")
      let two = IAM.User("Two", in: stack)
      two.add(to: readers)
      one.add(to: readers)
      two.add(.aws("job-function/ViewOnlyAccess"))
      two.add(.allow(["s3:GetObject"], on: ["*"]))
      readers.add(.allow(["s3:ListBucket"], on: ["*"]))
    },
    Self("policies") { stack in
      let holder = role(in: stack)
      let user = IAM.User("User", in: stack)
      let group = IAM.Group("Group", in: stack)
      var statement = Statement.allow(["s3:GetObject"], on: ["arn:aws:s3:::bucket/*"])
      statement.sid = "Objects"
      IAM.ManagedPolicy(
        "Policy", in: stack, statements: [statement], attachedTo: [holder, user, group],
        name: "named", path: "/team/", description: "Reads objects")
      let plain = IAM.ManagedPolicy(
        "Plain", in: stack, statements: [.allow(["s3:ListBucket"], on: ["*"])])
      holder.add(plain)
      let bounded = IAM.Role(
        "Bounded", in: stack, assumedBy: [.service("ec2.amazonaws.com")],
        permissionsBoundary: plain)
      bounded.add(.named("team/custom"))
      IAM.Policy(
        "Inline", in: stack, statements: [statement], attachedTo: [holder, user, group],
        name: "inline")
      IAM.Policy("Unnamed", in: stack, statements: [statement], attachedTo: [holder])
    },
    Self("identities-imported") { stack in
      let statement = Statement.allow(["s3:GetObject"], on: ["*"])
      let role = IAM.Role.imported(
        "R", in: stack, arn: "arn:aws:iam::123456789012:role/team/Existing")
      role.add(statement)
      IAM.Role.imported("N", in: stack, name: "named").add(statement)
      IAM.User.imported("U", in: stack, name: "someone").add(statement)
      IAM.Group.imported("G", in: stack, name: "some").add(statement)
      IAM.Role("Trusting", in: stack, assumedBy: [.arn(role.arn)])
    },
    Self("minimized") { stack in
      stack.minimizePolicies()
      let holder = role(in: stack)
      holder.add(.allow(["s3:PutObject", "s3:GetObject"], on: ["*"]))
      holder.add(.allow(["sqs:SendMessage"], on: ["arn:aws:sqs:eu-west-1:123456789012:b"]))
      holder.add(.allow(["s3:ListBucket"], on: ["*"]))
      holder.add(.allow(["sqs:SendMessage"], on: ["arn:aws:sqs:eu-west-1:123456789012:a"]))
      holder.add(
        .allow(
          ["s3:DeleteObject"], on: ["*"],
          where: [Condition(.bool, "aws:SecureTransport", ["true"])]))
      holder.add(Statement(.deny, actions: .only(["s3:PutObject"]), resources: .only(["*"])))
      holder.add(Statement(.allow, actions: .allExcept(["iam:*"]), resources: .only(["*"])))
      let key = KMS.Key("Key", in: stack)
      key.grant(.encryptingAndDecrypting, to: holder)
      key.grant(.decrypt, to: .account("210987654321"))
      key.grant(.decrypt, to: .account("310987654321"))
    },
  ]
}
