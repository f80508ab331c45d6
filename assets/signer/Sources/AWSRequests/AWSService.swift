/// A service of AWS that speaks JSON, by the names that its requests need (AWS General Reference,
/// "Service endpoints").
package struct AWSService: Hashable, Sendable {
  /// The name for people and for errors: `KMS`.
  package let name: String
  /// The name in endpoints, signatures and IAM actions: `kms`.
  package let prefix: String
  /// What stands before an operation's name in `X-Amz-Target`.
  let target: String
  /// The version of AWS's JSON protocol.
  let protocolVersion: String

  /// AWS Key Management Service.
  package static let kms = Self(
    name: "KMS", prefix: "kms", target: "TrentService", protocolVersion: "1.1")
  /// Amazon DynamoDB.
  package static let dynamoDB = Self(
    name: "DynamoDB", prefix: "dynamodb", target: "DynamoDB_20120810", protocolVersion: "1.0")
  /// Amazon Managed Blockchain, whose nodes speak Ethereum's JSON-RPC at hosts of their own.
  package static let managedBlockchain = Self(
    name: "ManagedBlockchain", prefix: "managedblockchain", target: "", protocolVersion: "1.0")
}

/// What is asked of a service; in IAM an action of the same name.
package struct AWSOperation: Hashable, Sendable {
  /// Whom it is asked of.
  package let service: AWSService
  /// The operation's name: `Sign`.
  package let name: String

  /// An operation of a service.
  package init(_ service: AWSService, _ name: String) {
    self.service = service
    self.name = name
  }

  /// `kms:GetPublicKey`.
  package static let getPublicKey = Self(.kms, "GetPublicKey")
  /// `kms:Sign`.
  package static let sign = Self(.kms, "Sign")
  /// `dynamodb:GetItem`.
  package static let getItem = Self(.dynamoDB, "GetItem")
  /// `dynamodb:PutItem`.
  package static let putItem = Self(.dynamoDB, "PutItem")
}

extension AWSOperation: CustomStringConvertible {
  /// The action's name in IAM: `kms:Sign`.
  package var description: String { "\(service.prefix):\(name)" }
}
