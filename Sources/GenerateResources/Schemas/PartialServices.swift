/// Services of which only some resource types are generated: those that a program needs now and
/// then, where all of them would take long to compile. Any other is a `RawResource`.
enum PartialServices {
  /// Whether the type is generated with its service.
  static func includes(_ typeName: String) -> Bool {
    let parts = typeName.split(separator: ":").map { String($0) }
    guard parts.count == 3, let types = types[parts[1]] else { return true }
    return types.contains(parts[2])
  }

  private static let types: [String: Set<String>] = [
    // Networks and the endpoints in them.
    "EC2": [
      "DHCPOptions", "EIP", "EIPAssociation", "EgressOnlyInternetGateway", "FlowLog",
      "InternetGateway", "NatGateway", "NetworkAcl", "NetworkAclEntry", "PrefixList", "Route",
      "RouteTable", "SecurityGroup", "SecurityGroupEgress", "SecurityGroupIngress", "Subnet",
      "SubnetCidrBlock", "SubnetNetworkAclAssociation", "SubnetRouteTableAssociation", "VPC",
      "VPCCidrBlock", "VPCDHCPOptionsAssociation", "VPCEndpoint",
      "VPCEndpointConnectionNotification", "VPCEndpointService", "VPCEndpointServicePermissions",
      "VPCGatewayAttachment", "VPCPeeringConnection",
    ]
  ]
}
