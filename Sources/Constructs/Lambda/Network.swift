internal import CFNLambda
internal import Chimney
public import CloudFormation

extension Lambda {
  /// The subnets of a VPC that a function reaches (AWS page "Giving Lambda functions access to
  /// resources in an Amazon VPC"). It reaches the internet no longer, unless through a NAT gateway.
  public struct Network: Sendable {
    enum Groups: Sendable {
      case known([Token<String>])
      case new(vpc: Token<String>, allowsOutbound: Bool)
    }

    let subnets: [Token<String>]
    let groups: Groups
    /// Whether it reaches IPv6 addresses too; its subnets must have some.
    public var allowsIPv6 = false

    /// Subnets, and the security groups that the function is in, by their ids: 1 to 16 and 1 to 5.
    public static func subnets(
      _ subnets: [Token<String>], securityGroups: [Token<String>]
    ) -> Self {
      Self(subnets: subnets, groups: .known(securityGroups))
    }

    /// Subnets of a VPC, and a security group of the function's own that lets everything out, or
    /// nothing, and nothing in.
    public static func subnets(
      _ subnets: [Token<String>], of vpc: Token<String>, allowsOutbound: Bool = true
    ) -> Self {
      Self(subnets: subnets, groups: .new(vpc: vpc, allowsOutbound: allowsOutbound))
    }
  }
}

extension Lambda.Network {
  func property(
    in scope: Scope, _ file: StaticString, _ line: UInt
  ) -> CFN.Lambda.Function.VpcConfig {
    var property = CFN.Lambda.Function.VpcConfig(subnetIds: Token(subnets))
    if allowsIPv6 { property.ipv6AllowedForDualStack = true }
    switch groups {
    case .known(let groups): property.securityGroupIds = Token(groups)
    case .new(let vpc, let allowsOutbound):
      let group = SecurityGroup(
        description: "Automatic security group for Lambda Function \(scope.uniqueID)", vpc: vpc,
        allowsOutbound: allowsOutbound)
      let handle = scope.child("SecurityGroup", file: file, line: line).add(
        "Resource", group, file: file, line: line)
      property.securityGroupIds = [handle.attribute("GroupId")]
    }
    return property
  }

  var mistakes: [String] {
    var mistakes: [String] = []
    if !(1...16).contains(subnets.count) {
      mistakes.append("a function reaches 1 to 16 subnets, not \(subnets.count)")
    }
    if case .known(let groups) = groups, !(1...5).contains(groups.count) {
      mistakes.append("a function is in 1 to 5 security groups, not \(groups.count)")
    }
    return mistakes
  }
}

/// A security group that lets nothing in: `AWS::EC2::SecurityGroup`, all that is needed of it.
private struct SecurityGroup: Resource {
  let description: String
  let vpc: Token<String>
  let allowsOutbound: Bool

  var type: String { "AWS::EC2::SecurityGroup" }
  var properties: Expression.Object {
    [
      "GroupDescription": .literal(.string(description)),
      "SecurityGroupEgress": [.literal(allowsOutbound ? Self.everything : Self.nothing)],
      "VpcId": vpc.expression,
    ]
  }

  private static let everything: Value = [
    "CidrIp": "0.0.0.0/0", "Description": "Allow all outbound traffic by default",
    "IpProtocol": "-1",
  ]

  /// A group without a rule would let everything out; this one lets out what there is not.
  private static let nothing: Value = [
    "CidrIp": "255.255.255.255/32", "Description": "Disallow all traffic", "FromPort": 252,
    "IpProtocol": "icmp", "ToPort": 86,
  ]
}
