public import CloudFormation

/// A call of an AWS service as a value: what the AWS CLI is asked, and what its answer means.
///
/// `try await aws(.callerIdentity)` runs one. A call names no credentials, no account and no program.
public struct AWSCall<Answer: Sendable>: Sendable {
  /// The service as the AWS CLI names it, `cloudformation`.
  public let service: String
  /// The operation as the AWS CLI names it, `describe-stacks`.
  public let operation: String
  /// The request, in the words of the service's API.
  public let input: Value.Object
  /// The path of the file that is sent; nil for a request without a body.
  public let body: String?
  /// Further arguments; nothing secret, for everybody on the machine can read them.
  public let options: [String]
  /// What reads the answer.
  public let read: @Sendable (AWSAnswer) throws(AWSError) -> Answer

  /// A call; see the static members for those that are used.
  public init(
    _ service: String, _ operation: String, input: Value.Object = [:], body: String? = nil,
    options: [String] = [], read: @escaping @Sendable (AWSAnswer) throws(AWSError) -> Answer
  ) {
    self.service = service
    self.operation = operation
    self.input = input
    self.body = body
    self.options = options
    self.read = read
  }

  /// The call in words: `cloudformation describe-stacks`.
  public var name: String { "\(service) \(operation)" }
}

extension AWSCall<Void> {
  /// A call whose answer says nothing that is not known.
  init(
    _ service: String, _ operation: String, input: Value.Object, body: String? = nil,
    options: [String] = []
  ) {
    self.init(service, operation, input: input, body: body, options: options) { _ in }
  }
}
