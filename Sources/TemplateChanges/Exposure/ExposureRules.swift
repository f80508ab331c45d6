internal import CloudFormation

extension Exposure {
  /// What is open in the new template and was not in the old one.
  static func new(from before: NormalTemplate, to after: NormalTemplate) -> [Exposure] {
    after.resources.flatMap { id, resource in
      let old = before.resources[id]
      if let old, old.properties == resource.properties { return [Exposure]() }
      let known = Set((old.map { all(of: id, $0) } ?? []).map(\.description))
      return all(of: id, resource).filter { !known.contains($0.description) }
        + weakened(id, old, resource)
    }
  }

  /// All that is open of one resource.
  private static func all(of id: String, _ resource: Template.Resource) -> [Exposure] {
    // A preflight request carries no credentials.
    if resource.properties["HttpMethod"] == "OPTIONS" { return [] }
    let properties = Value.object(resource.properties)
    let found = (rules[resource.type] ?? []).flatMap { rule in
      properties.matches(of: rule.path[...]).filter { rule.isOpen($0.value) }.map {
        ($0.steps, rule.description($0.value))
      }
    }
    return found.map { steps, description in
      Exposure(
        id: id, type: resource.type, pointer: JSONPointer(steps), description: description)
    }
  }

  /// A bucket that had a guard against public access and has none any more (AWS page "Blocking
  /// public access to your Amazon S3 storage").
  private static func weakened(
    _ id: String, _ old: Template.Resource?, _ new: Template.Resource
  ) -> [Exposure] {
    let name = "PublicAccessBlockConfiguration"
    guard new.type == "AWS::S3::Bucket", old?.properties[name] != nil, new.properties[name] == nil
    else { return [] }
    return [
      Exposure(
        id: id, type: new.type, pointer: JSONPointer([.key(name)]),
        description: "the bucket's guard against public access is dropped")
    ]
  }
}

/// A property that opens a resource to the internet, and how it says so.
private struct ExposureRule {
  let path: [String]
  let isOpen: @Sendable (Value) -> Bool
  let description: @Sendable (Value) -> String

  init(_ path: String, is value: String, _ description: String) {
    self.path = path.split(separator: ".").map { String($0) }
    isOpen = { $0.scalarText?.lowercased() == value }
    self.description = { _ in description }
  }

  /// A rule of a security group: addresses from anywhere.
  init(anywhereIn path: String) {
    self.path = path.split(separator: ".").map { String($0) }
    isOpen = { rule in
      ["CidrIp", "CidrIpv6"].contains { ["0.0.0.0/0", "::/0"].contains(rule[$0]?.string) }
    }
    description = { "\($0.ports) open to every address" }
  }
}

extension Value {
  /// The ports of a security group's rule, in people's words.
  fileprivate var ports: String {
    let from = self["FromPort"]?.scalarText
    let to = self["ToPort"]?.scalarText
    switch (from, to) {
    case (let from?, let to?) where from == to: return "port \(from) is"
    case (let from?, let to?) where from != "-1" && self["IpProtocol"]?.scalarText != "-1":
      return "ports \(from) to \(to) are"
    default: return "every port is"
    }
  }

  /// The values at a path in which an element of a list is `*`, with their places.
  fileprivate func matches(
    of path: ArraySlice<String>, below steps: [JSONPointer.Step] = []
  ) -> [(value: Value, steps: [JSONPointer.Step])] {
    guard let name = path.first else { return [(self, steps)] }
    let rest = path.dropFirst()
    if name == "*" {
      return (array ?? []).enumerated().flatMap {
        $1.matches(of: rest, below: steps + [.index($0)])
      }
    }
    return self[name]?.matches(of: rest, below: steps + [.key(name)]) ?? []
  }
}

private let publicDatabase = [
  ExposureRule("PubliclyAccessible", is: "true", "it has an address that anyone can reach")
]

/// The rules by resource type (the types' pages in the CloudFormation template reference).
private let rules: [String: [ExposureRule]] = [
  "AWS::S3::Bucket": [
    .init("AccessControl", is: "publicread", "anyone may read its objects"),
    .init("AccessControl", is: "publicreadwrite", "anyone may read and write its objects"),
    .init("AccessControl", is: "authenticatedread", "anyone with an AWS account may read it"),
  ]
    + [
      "BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets",
    ].map {
      .init("PublicAccessBlockConfiguration.\($0)", is: "false", "\($0) is off: it may be public")
    },
  "AWS::EC2::SecurityGroup": [.init(anywhereIn: "SecurityGroupIngress.*")],
  "AWS::EC2::SecurityGroupIngress": [.init(anywhereIn: "")],
  "AWS::EC2::Subnet": [
    .init("MapPublicIpOnLaunch", is: "true", "what starts in it gets a public address")
  ],
  "AWS::RDS::DBInstance": publicDatabase,
  "AWS::Redshift::Cluster": publicDatabase,
  "AWS::RedshiftServerless::Workgroup": publicDatabase,
  "AWS::AmazonMQ::Broker": publicDatabase,
  "AWS::DMS::ReplicationInstance": publicDatabase,
  "AWS::Neptune::DBInstance": publicDatabase,
  "AWS::ElasticLoadBalancingV2::LoadBalancer": [
    .init("Scheme", is: "internet-facing", "it has an address that anyone can reach")
  ],
  "AWS::ApiGateway::Method": [
    .init("AuthorizationType", is: "none", "anyone may call it")
  ],
  "AWS::ApiGatewayV2::Route": [
    .init("AuthorizationType", is: "none", "anyone may call it")
  ],
  "AWS::Cognito::IdentityPool": [
    .init("AllowUnauthenticatedIdentities", is: "true", "anyone gets credentials from it")
  ],
  "AWS::EKS::Cluster": [
    .init(
      "ResourcesVpcConfig.EndpointPublicAccess", is: "true", "its API has a public address")
  ],
  "AWS::MSK::Cluster": [
    .init(
      "BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type", is: "service_provided_eips",
      "its brokers have public addresses")
  ],
]
