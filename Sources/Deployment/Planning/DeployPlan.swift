public import CloudAssembly
public import CloudFormation

/// What a deploy does with one stack, decided from what it is and what it is to be.
public struct DeployPlan: Sendable, Hashable {
  /// The stack as it is described.
  public let stack: ReadAssembly.Stack
  /// Where it goes.
  public let environment: TargetEnvironment
  /// The stack as it is; nil for none.
  public let deployed: DeployedStack?
  /// What it is in the eyes of a deploy.
  public let state: StackState
  /// What is done about that state.
  public let move: DeployMove
  /// What has to be in S3 before.
  public let publishing: PublishPlan
  /// What differs; nil for a stack that is made.
  public let difference: StackDifference?
  /// The values of parameters that are given, by the assembly or on the command line.
  public let given: Template.Entries<String>
  /// What CloudFormation is asked for.
  public let request: ChangeSetRequest
  private let wanted: WantedStack
  private let isForced: Bool

  /// What the command line adds to what the assembly says.
  public struct Options: Sendable, Hashable {
    /// Values by the parameters' names.
    public var parameters: Template.Entries<String> = [:]
    /// Tags by their keys, besides those of the assembly.
    public var tags: Template.Entries<String> = [:]
    /// The ARNs of the SNS topics that hear of the events; nil keeps those there are.
    public var notificationARNs: [String]?
    /// The role that CloudFormation works with; nil keeps the one there is.
    public var roleARN: String?
    /// Whether a stack that fails is left as it failed.
    public var keepsFailed = false
    /// Whether CloudFormation is asked even when nothing differs.
    public var isForced = false

    /// Nothing.
    public init() {}
  }

  /// Why a stack cannot be deployed.
  public enum Mistake: Error, Sendable, Hashable {
    case parameters(stack: String, ParameterPlan.Mistake)
    case publishing(PublishPlan.Mistake)
  }

  /// The plan for a stack of an assembly.
  ///
  /// - Parameters:
  ///   - body: The template's file.
  ///   - changeSets: The names of the change sets that wait, of a stack without anything else.
  /// - Throws: `Mistake`
  public init(
    _ stack: ReadAssembly.Stack, body: String, in environment: TargetEnvironment,
    deployed: DeployedStack?, template deployedTemplate: Template?, changeSets: [String] = [],
    options: Options = Options()
  ) throws(Mistake) {
    self.stack = stack
    self.environment = environment
    self.deployed = deployed
    isForced = options.isForced
    given = stack.parameters.merging(options.parameters) { $1 }
    state = StackState(of: deployed, changeSets: changeSets)
    move = state.move(keepsFailed: options.keepsFailed)
    let wanted = WantedStack(
      template: stack.template, tags: stack.tags.merging(options.tags) { $1 },
      notificationARNs: options.notificationARNs ?? stack.notificationARNs,
      roleARN: options.roleARN,
      isProtected: stack.terminationProtection ? true : nil)
    self.wanted = wanted
    let base = move == .update ? deployed : nil
    let parameters: ParameterPlan
    do throws(ParameterPlan.Mistake) {
      parameters = try ParameterPlan(stack.template, given: given, deployed: base)
    } catch {
      throw .parameters(stack: stack.name, error)
    }
    do throws(PublishPlan.Mistake) {
      publishing = try PublishPlan(stack, templateBytes: body.utf8.count, in: environment)
    } catch {
      throw .publishing(error)
    }
    difference = base.map {
      StackDifference($0, deployedTemplate, wanted: wanted, parameters: parameters.sources)
    }
    request = Self.request(
      stack, body, publishing, wanted, parameters, base: base, partition: environment.partition)
  }

  private static func request(
    _ stack: ReadAssembly.Stack, _ body: String, _ publishing: PublishPlan, _ wanted: WantedStack,
    _ parameters: ParameterPlan, base: DeployedStack?, partition: String
  ) -> ChangeSetRequest {
    let source: ChangeSetRequest.TemplateSource =
      publishing.templatePlace.map { .url($0.url(in: partition)) } ?? .body(body)
    var request = ChangeSetRequest(
      stack: base?.id ?? stack.name, name: "", creates: base == nil, template: source)
    request.parameters = parameters.sources
    request.tags = wanted.tags.isEmpty && base?.tags.isEmpty != false ? nil : wanted.tags
    request.notificationARNs = wanted.notificationARNs
    request.roleARN = wanted.roleARN
    request.includesNestedStacks = stack.template.hasNestedStacks
    request.name = ChangeSetName.of(request, base: base)
    return request
  }
}

extension DeployPlan {
  /// Whether CloudFormation need not be asked: there is nothing to change.
  public var isUnchanged: Bool { difference?.needsChangeSet == false && !isForced }

  /// Whether termination protection is to be set.
  public var needsProtection: Bool { wanted.isProtected == true && deployed?.isProtected != true }

  /// Whether the stack is protected though its description does not say so: it stays so.
  public var keepsProtection: Bool {
    move == .update && wanted.isProtected == nil && deployed?.isProtected == true
  }

  /// Whether what is published must be there before CloudFormation looks at the template.
  public var publishesFirst: Bool {
    publishing.templatePlace != nil || stack.template.hasNestedStacks
  }

  /// Whether the name of the stack, with nothing in it, may go when the deploy is given up: nobody
  /// else waits to fill it.
  public var mayRemoveEmptyStack: Bool {
    switch state {
    case .absent, .underReview(others: []), .creationUndone: true
    default: false
    }
  }
}

extension Template {
  fileprivate var hasNestedStacks: Bool {
    resources.values.contains { $0.type == "AWS::CloudFormation::Stack" }
  }
}

extension DeployPlan.Mistake: CustomStringConvertible {
  /// One sentence that says what is wrong and what would be right.
  public var description: String {
    switch self {
    case .parameters(let stack, let mistake): "\(stack): \(mistake)"
    case .publishing(let mistake): mistake.description
    }
  }
}
