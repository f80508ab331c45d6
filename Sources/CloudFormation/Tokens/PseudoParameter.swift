/// A parameter that CloudFormation itself provides (AWS page "Pseudo parameters reference").
public enum PseudoParameter: String, Sendable, Hashable, CaseIterable {
  case accountID = "AWS::AccountId"
  case notificationARNs = "AWS::NotificationARNs"
  case noValue = "AWS::NoValue"
  case partition = "AWS::Partition"
  case region = "AWS::Region"
  case stackID = "AWS::StackId"
  case stackName = "AWS::StackName"
  case urlSuffix = "AWS::URLSuffix"
}

extension Token where Kind == String {
  /// The id of the account the stack is deployed in, 12 digits: `AWS::AccountId`.
  public static var accountID: Self { .init(.pseudoParameter(.accountID)) }
  /// The partition of the account, `aws` or `aws-cn`: `AWS::Partition`.
  public static var partition: Self { .init(.pseudoParameter(.partition)) }
  /// The Region the stack is deployed in, `eu-central-1`: `AWS::Region`.
  public static var region: Self { .init(.pseudoParameter(.region)) }
  /// The ARN of the stack: `AWS::StackId`.
  public static var stackID: Self { .init(.pseudoParameter(.stackID)) }
  /// The name of the stack: `AWS::StackName`.
  public static var stackName: Self { .init(.pseudoParameter(.stackName)) }
  /// The suffix of domains in the partition, `amazonaws.com`: `AWS::URLSuffix`.
  public static var urlSuffix: Self { .init(.pseudoParameter(.urlSuffix)) }
}

extension Token where Kind == [String] {
  /// The topics that are told of the stack's events: `AWS::NotificationARNs`.
  public static var notificationARNs: Self { .init(.pseudoParameter(.notificationARNs)) }
}

extension Token {
  /// No value at all: the property is as if it were not written, `AWS::NoValue`.
  public static var noValue: Self { .init(.pseudoParameter(.noValue)) }
}
