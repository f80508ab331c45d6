import Chimney
import CloudFormation
import Constructs
import TestSupport
import Testing

@Suite("Roles, users, groups and policies")
struct IdentityTests {
  @Test("What IAM would refuse is refused, all of it at once")
  func refused() {
    let mistakes = mistakes { stack in
      IAM.Role(
        "r", in: stack, assumedBy: [.ownAccount], name: "a b", path: "team",
        maxSessionDuration: .seconds(60))
      IAM.User("u", in: stack, name: String(repeating: "u", count: 65))
      IAM.Policy("p", in: stack, statements: [], attachedTo: [])
      IAM.ManagedPolicy(
        "m", in: stack, statements: [.allow([.ownAccount], ["s3:GetObject"])])
      _ = IAM.Role.imported("i", in: stack, arn: "arn:aws:iam::123456789012:user/u")
    }
    #expect(
      mistakes == [
        "a session of a role lasts 1 to 12 hours in whole seconds, not 60.0 seconds",
        "'a b' is no name in IAM: 1 to 64 letters, digits and +=,.@-_",
        "'team' is no path in IAM: names between slashes, as /team/ is",
        "'\(String(repeating: "u", count: 65))' is no name in IAM: 1 to 64 letters, digits and"
          + " +=,.@-_",
        "a policy that is nobody's is refused by CloudFormation",
        "a policy needs a statement",
        "a statement of an identity policy names no principal: it is who has it",
        "'arn:aws:iam::123456789012:user/u' is no role's ARN, as"
          + " arn:aws:iam::123456789012:role/Name is",
      ])
  }

  @Test("A boundary binds every role and user below, but those that have one")
  func boundary() throws {
    let template = try template { stack in
      stack.bound(by: .named("Boundary"))
      IAM.Role("r", in: stack, assumedBy: [.ownAccount])
      IAM.User("u", in: stack, permissionsBoundary: .aws("PowerUserAccess"))
    }
    let boundaries = template.resources.values.map {
      $0.properties["PermissionsBoundary"]?["Fn::Join"]?.array?[1].array?.last?.string
    }
    #expect(boundaries == [":policy/Boundary", ":iam::aws:policy/PowerUserAccess"])
  }

  @Test("Merging changes nothing about what is denied or bound to conditions")
  func minimize() throws {
    let policy = try resource("AWS::IAM::Policy") { stack in
      stack.minimizePolicies()
      let role = IAM.Role("r", in: stack, assumedBy: [.ownAccount])
      var named = Statement.allow(["s3:B"], on: ["*"])
      named.sid = "Named"
      role.add(named)
      role.add(.allow(["s3:A"], on: ["*"]))
      role.add(.allow(["s3:A"], on: ["arn:aws:s3:::b"]))
      role.add(.allow(["s3:C"], on: ["arn:aws:s3:::b", "*"]))
      role.add(Statement(.deny, actions: .only(["s3:A"]), resources: .only(["*"])))
      role.add(.allow(["s3:D"], on: ["*"], where: [.equals("aws:PrincipalOrgID", "o-1")]))
    }
    #expect(
      policy.properties["PolicyDocument"]?["Statement"]?.array?.map(\.compact) == [
        #"{"Action":"s3:B","Effect":"Allow","Resource":"*","Sid":"Named"}"#,
        #"{"Action":["s3:A","s3:C"],"Effect":"Allow","Resource":["*","arn:aws:s3:::b"]}"#,
        #"{"Action":"s3:A","Effect":"Deny","Resource":"*"}"#,
        #"{"Action":"s3:D","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-1"}},"#
          + #""Effect":"Allow","Resource":"*"}"#,
      ])
  }
}
