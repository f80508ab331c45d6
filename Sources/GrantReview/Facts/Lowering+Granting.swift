internal import CloudFormation

extension Lowering {
  /// Types that grant in words of their own: a new one grants, a changed one is not understood.
  static let granting: [String: String] = [
    "AWS::ACMPCA::Permission": "lets a service issue certificates",
    "AWS::Cognito::IdentityPoolRoleAttachment": "gives roles to the users of an identity pool",
    "AWS::EC2::VPCEndpointServicePermissions": "lets principals connect to a service",
    "AWS::EKS::AccessEntry": "lets a principal into a cluster",
    "AWS::EKS::PodIdentityAssociation": "gives a role to pods",
    "AWS::IAM::AccessKey": "makes credentials of a user",
    "AWS::IoT::RoleAlias": "gives a role to devices",
    "AWS::IoT::PolicyPrincipalAttachment": "gives a policy to a device",
    "AWS::LakeFormation::Permissions": "lets principals use data",
    "AWS::LakeFormation::PrincipalPermissions": "lets principals use data",
    "AWS::LakeFormation::TagAssociation": "changes whom tags let use data",
    "AWS::Lambda::ResourcePolicy": "rewrites a function's policy",
    "AWS::OpenSearchServerless::AccessPolicy": "lets principals use collections",
    "AWS::OpenSearchServerless::SecurityPolicy": "decides who reaches collections",
    "AWS::RolesAnywhere::Profile": "gives roles to holders of certificates",
    "AWS::RolesAnywhere::TrustAnchor": "trusts certificates of an authority",
    "AWS::S3::AccessGrant": "lets principals use a part of a bucket",
    "AWS::SSO::Assignment": "gives a permission set to a user or a group",
    "AWS::ServiceCatalog::PortfolioPrincipalAssociation": "lets principals launch products",
    "AWS::Transfer::User": "gives a role to a user of a server",
    "AWS::VerifiedPermissions::Policy": "decides in a language of its own",
  ]

  mutating func lowerGranting(
    _ id: String, _ resource: Template.Resource, _ words: String, under assignment: Assignment
  ) {
    let content =
      resolver.alternatives(below: assignment) {
        $0.resolve(.object(resource.properties))?.canonical ?? ""
      }?.map { $0.result.under($0.assignment) }.joined(separator: "\n") ?? ""
    facts.granting[path(id)] = Facts.Granting(
      id: resolver.prefix + id, type: resource.type, words: words, content: content)
  }

  /// An identity provider: whose tokens roles may trust.
  mutating func lowerProvider(_ id: String, _ resource: Template.Resource) {
    var properties = resource.properties
    properties["Tags"] = nil
    facts.movable[path(id)] = Facts.Movable(
      kind: .provider, content: resolver.resolve(.object(properties))?.canonical ?? "")
  }

  /// An instance profile: the role of the instances that have it.
  mutating func lowerInstanceProfile(
    _ id: String, _ resource: Template.Resource, under assignment: Assignment
  ) {
    let roles = texts(resource.properties["Roles"], under: assignment, at: path(id, "Roles"))
    for (role, assignment) in roles {
      facts.runsAs[path(id, "Roles").under(assignment)] = Facts.RunsAs(
        id: resolver.prefix + id, role: "\(role)", path: path(id, "Roles"))
      for name in [resolver.name(of: id, resource), resolver.arn(of: id, resource)] {
        facts.profiles["\(name)"] = "\(role)"
      }
    }
  }
}
