internal import ResourceSchemas

/// Which resource the policy in a resource's properties speaks of.
enum PolicyTarget: Equatable, Sendable {
  /// The resource that has the property.
  case itself
  /// The resources that this property names.
  case named(String)
  /// Whatever the account has of the service.
  case account
  /// Whoever the resource is attached to: its policy is an identity policy.
  case holder
  /// Whoever acts through the resource: the policy only limits them.
  case limit

  /// Nil for a type that is not known to carry a policy.
  static func of(_ type: String) -> PolicyTarget? {
    listed[type] ?? SchemaDatabase.installed?[type].flatMap(derived)
  }

  /// What follows from a type's schema: a type that is called a policy names what it is for.
  private static func derived(_ schema: ResourceSchema) -> PolicyTarget? {
    guard !schema.policies.isEmpty else { return nil }
    guard schema.typeName.resource.hasSuffix("Policy") else { return .itself }
    let names = Set(schema.properties.map(\.name))
    return naming.first(where: names.contains).map { .named($0) } ?? .account
  }

  /// Properties in which types that are called policies name what they are for.
  private static let naming = [
    "ResourceArn", "ResourceIdentifier", "ClusterArn", "TableARN", "TableBucketARN",
    "VectorBucketArn", "Bucket", "TopicArn", "Topics", "Queue", "Queues", "SecretId",
    "ObjectLambdaAccessPoint", "MrapName", "FileSystemId", "OriginEndpointName", "ChannelName",
    "RegistryName",
  ]

  /// What schemas do not say.
  private static let listed: [String: PolicyTarget] = [
    "AWS::ApiGateway::RestApi": .itself,
    "AWS::EC2::VPCEndpoint": .itself,
    "AWS::EKS::PodIdentityAssociation": .limit,
    "AWS::Elasticsearch::Domain": .itself,
    "AWS::IoT::Policy": .holder,
    "AWS::Logs::ResourcePolicy": .account,
    "AWS::RolesAnywhere::Profile": .limit,
    "AWS::Serverless::Api": .itself,
    "AWS::Transfer::User": .limit,
  ]
}
