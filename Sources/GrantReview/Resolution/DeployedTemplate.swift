public import CloudFormation

/// A template, and what is known of the stack that it is deployed as.
public struct DeployedTemplate: Sendable, Hashable {
  /// What CloudFormation reads.
  public var template: Template
  /// The values of parameters that are known, by the parameters' names.
  public var parameters: [String: String]
  /// The values of pseudo parameters that are known: `AWS::AccountId`, `AWS::Region`.
  public var pseudoParameters: [String: String]
  /// The templates of nested stacks that are known, by the logical ids of their resources.
  public var nestedStacks: [String: DeployedTemplate]

  /// A template of a stack of which only this is known.
  public init(
    _ template: Template, parameters: [String: String] = [:],
    pseudoParameters: [String: String] = [:], nestedStacks: [String: DeployedTemplate] = [:]
  ) {
    self.template = template
    self.parameters = parameters
    self.pseudoParameters = pseudoParameters
    self.nestedStacks = nestedStacks
  }
}
