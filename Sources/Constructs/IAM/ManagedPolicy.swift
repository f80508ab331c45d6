public import CloudFormation

extension IAM {
  /// A policy that stands on its own and is attached to roles (AWS page "Managed policies and
  /// inline policies").
  public struct ManagedPolicy: Sendable, Hashable {
    /// The policy's ARN.
    public let arn: Token<ARN>

    /// The policy of this ARN.
    public init(arn: Token<ARN>) {
      self.arn = arn
    }

    /// A policy that AWS keeps, by its path and name: `service-role/AWSLambdaBasicExecutionRole`.
    public static func aws(_ name: String) -> Self {
      Self(arn: "arn:\(.partition):iam::aws:policy/\(name)")
    }
  }
}
