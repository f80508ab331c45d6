public import CloudFormation
public import Deployment
public import GrantReview
internal import TemplateYAML

/// A stack as it is deployed: what CloudFormation says of it, and its template.
public struct StackInspection: Sendable, Hashable {
  /// nil for no stack.
  public var stack: DeployedStack?
  /// nil for no stack, and for a template that is no JSON.
  public var template: Template?
  /// The templates of nested stacks, by the logical ids of their resources.
  public var nested: [String: StackInspection]
  /// The names of the change sets of a stack that has nothing else yet.
  public var changeSets: [String]

  /// No stack.
  public static let nothing = StackInspection(
    stack: nil, template: nil, nested: [:], changeSets: [])

  /// What there is to compare a new version with; nil for no stack.
  ///
  /// A template that cannot be read is no reason to take it for an empty one: a stack that is there
  /// without a template is nil too, and its `isUnreadable` says so.
  public var deployed: DeployedTemplate? {
    guard let stack, stack.exists, let template else { return nil }
    return DeployedTemplate(
      template, parameters: ParameterPlan.knownValues(template, given: [:], deployed: stack),
      pseudoParameters: Self.pseudoParameters(of: stack),
      nestedStacks: nested.compactMapValues(\.deployed))
  }

  /// Whether there is a stack whose template cannot be read.
  public var isUnreadable: Bool { stack?.exists == true && template == nil }

  private static func pseudoParameters(of stack: DeployedStack) -> [String: String] {
    let arn = stack.id.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard arn.count > 5 else { return [:] }
    return [
      "AWS::Partition": arn[1], "AWS::Region": arn[3], "AWS::AccountId": arn[4],
    ]
  }
}

extension AWSCLI {
  /// Asks for a stack and its template at once, and for those of its nested stacks.
  /// - Throws: `WorkspaceError`
  public func inspect(_ name: String) async throws(WorkspaceError) -> StackInspection {
    async let template = Result { () async throws(WorkspaceError) in
      try await ifExists(.template(of: name))
    }
    let stack = try await ifExists(.stack(name))
    var inspection = StackInspection(stack: stack, template: nil, nested: [:], changeSets: [])
    let result = await template
    switch stack {
    case nil: break
    case let stack? where !stack.exists:
      inspection.changeSets = try await ifExists(.changeSetNames(of: stack.id)) ?? []
    case let stack?:
      inspection.template = try result.get().flatMap(Template.init(deployed:))
      inspection.nested = try await nestedStacks(of: stack, inspection.template)
    }
    return inspection
  }

  private func nestedStacks(
    of stack: DeployedStack, _ template: Template?
  ) async throws(WorkspaceError) -> [String: StackInspection] {
    guard template?.resources.values.contains(where: \.isNestedStack) == true else { return [:] }
    let nested = try await self(.resources(of: stack.id)).filter {
      $0.type == "AWS::CloudFormation::Stack" && !$0.physicalID.isEmpty
    }
    let inspections = try await inParallel(nested) { (resource) async throws(WorkspaceError) in
      try await inspect(resource.physicalID)
    }
    return Dictionary(
      zip(nested.map(\.logicalID), inspections), uniquingKeysWith: { first, _ in first })
  }
}

extension Template {
  /// Reads the template of a deployed stack, in JSON or in YAML; nil for what is neither.
  fileprivate init?(deployed body: Value) {
    let template =
      if let text = body.string {
        try? Template(file: Array(text.utf8), named: "template")
      } else {
        try? Template(body)
      }
    guard let template else { return nil }
    self = template
  }
}

extension Template.Resource {
  /// Whether the resource is a stack in the stack.
  var isNestedStack: Bool { type == "AWS::CloudFormation::Stack" }
}
