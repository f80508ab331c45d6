internal import CFNEC2
internal import Chimney
public import CloudFormation
internal import Constructs
internal import IAMPolicy

extension EthereumAccount {
  /// The subnets of a VPC that the signer runs in.
  public struct PrivateNetwork: Sendable {
    enum Access: Sendable {
      case endpoint(vpc: Token<String>)
      case groups([Token<String>])
    }

    let subnets: [Token<String>]
    let access: Access

    /// Subnets of a VPC, with an interface endpoint for KMS made in them: the signer reaches that and
    /// nothing else, and through the endpoint this signer alone uses this key alone.
    ///
    /// A VPC has one such endpoint; whoever has one already gives `securityGroups` in its place.
    public static func subnets(_ subnets: [Token<String>], of vpc: Token<String>) -> Self {
      Self(subnets: subnets, access: .endpoint(vpc: vpc))
    }

    /// Subnets from which KMS can be reached already, and the security groups that the signer is in.
    public static func subnets(
      _ subnets: [Token<String>], securityGroups: [Token<String>]
    ) -> Self {
      Self(subnets: subnets, access: .groups(securityGroups))
    }
  }
}

/// What is made of a private network.
struct NetworkParts {
  /// What the function runs in.
  let network: Lambda.Network
  /// KMS's endpoint, whose policy waits for the key and the role.
  let endpoint: Handle<CFN.EC2.VPCEndpoint>?
}

extension EthereumAccount.PrivateNetwork {
  /// Whether the signer reaches KMS and nothing else.
  var isClosed: Bool { if case .endpoint = access { true } else { false } }

  func parts(in scope: Scope, _ file: StaticString, _ line: UInt) -> NetworkParts {
    switch access {
    case .groups(let groups):
      return NetworkParts(network: .subnets(subnets, securityGroups: groups), endpoint: nil)
    case .endpoint(let vpc):
      let scope = scope.child("kms-endpoint", file: file, line: line)
      let own = scope.add(
        "SignerGroup", Self.group("The signer, which reaches KMS alone", vpc), file: file,
        line: line)
      var group = Self.group("The endpoint of KMS, for the signer alone", vpc)
      group.securityGroupIngress = [
        .init(
          ipProtocol: "tcp", description: "HTTPS from the signer", fromPort: 443,
          sourceSecurityGroupId: own.attribute("GroupId"), toPort: 443)
      ]
      let group443 = scope.add("EndpointGroup", group, file: file, line: line)
      scope.add(
        "SignerEgress",
        CFN.EC2.SecurityGroupEgress(
          groupId: own.attribute("GroupId"), ipProtocol: "tcp", description: "HTTPS to KMS",
          destinationSecurityGroupId: group443.attribute("GroupId"), fromPort: 443, toPort: 443),
        file: file, line: line)
      var endpoint = CFN.EC2.VPCEndpoint(vpcId: vpc)
      endpoint.privateDnsEnabled = true
      endpoint.securityGroupIds = [group443.attribute("GroupId")]
      endpoint.serviceName = "com.amazonaws.\(.region).kms"
      endpoint.subnetIds = Token(subnets)
      endpoint.vpcEndpointType = "Interface"
      return NetworkParts(
        network: .subnets(subnets, securityGroups: [own.attribute("GroupId")]),
        endpoint: scope.add("Resource", endpoint, file: file, line: line))
    }
  }

  /// A group without rules for what goes out would let everything out; this lets out what there is
  /// not.
  private static func group(
    _ description: String, _ vpc: Token<String>
  ) -> CFN.EC2.SecurityGroup {
    var group = CFN.EC2.SecurityGroup(groupDescription: Token(description))
    group.securityGroupEgress = [
      .init(
        ipProtocol: "icmp", cidrIp: "255.255.255.255/32", description: "Nothing else",
        fromPort: 252, toPort: 86)
    ]
    group.vpcId = vpc
    return group
  }
}
