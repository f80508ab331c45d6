internal import Deployment
internal import Workspace

/// The end of one stack: what is lost, what stays, and the means to bring it about.
struct StackDestruction: Sendable {
  let stack: StackAtWork
  private let plan: DestroyPlan
  private let settings: DestroySettings
  private let identities: [String: DestroyPlan.Identity]
  private let today: CalendarDay

  /// A loss that nobody has allowed yet.
  struct OpenLoss {
    let stack: String
    let name: String
    let sentence: String
  }

  /// Looks at a stack; nil for one that is not there.
  /// - Throws: `StackCommandError` for a stack that must not, or cannot, be deleted.
  init?(_ stack: StackAtWork, _ settings: DestroySettings) async throws {
    guard let deployed = stack.inspection.stack, deployed.status != .deleteComplete else {
      return nil
    }
    plan = DestroyPlan(
      deployed, changeSets: stack.inspection.changeSets, contents: .init(stack.inspection),
      paths: stack.target.sourceMap?.constructPaths ?? [:])
    if let refusal = plan.refusal { throw StackCommandError.refused(refusal) }
    if stack.inspection.isUnreadable {
      throw StackCommandError.refused(
        "the template of \(stack.name) cannot be read, so nobody knows what would be lost; delete it"
          + " with the AWS CLI if that is meant")
    }
    if !settings.retained.isEmpty, deployed.status != .deleteFailed {
      throw StackCommandError.refused(
        "--retain-resources is for a stack whose deletion has failed; \(stack.name) is"
          + " \(deployed.status)")
    }
    self.stack = stack
    self.settings = settings
    today = CalendarDay(secondsSince1970: WallClock.secondsSince1970)
    identities = try await Self.identities(plan, stack)
  }

  /// What the resources are called in AWS, and whose accounts the keys are.
  private static func identities(
    _ plan: DestroyPlan, _ stack: StackAtWork
  ) async throws -> [String: DestroyPlan.Identity] {
    let subjects = plan.losses + plan.kept
    guard !subjects.isEmpty else { return [:] }
    let resources = try await stack.aws.resources(of: plan.stack.id, at: subjects.map(\.id))
    let keys = resources.filter { id, _ in subjects.contains { $0.id == id && $0.isKey } }
    let accounts = await AccountAddresses(stack.aws).read(keys)
    return resources.reduce(into: [:]) { identities, resource in
      identities[resource.key] = .init(
        physicalID: resource.value, account: accounts[resource.key])
    }
  }

  private func identity(of loss: RemovalGuard.Loss) -> DestroyPlan.Identity {
    identities[loss.id] ?? .init()
  }

  /// The losses that are not there any more, or are left, are none.
  private var losses: [RemovalGuard.Loss] {
    plan.losses.filter { !settings.retained.contains($0.id) && identities[$0.id] != nil }
  }

  /// Says what stays and what was allowed to go.
  func tell() {
    for loss in plan.kept where identities[loss.id] != nil {
      stack.desk.say("\(stack.name): \(plan.sentence(keeping: loss, identity(of: loss)))")
    }
    for loss in losses where isAllowed(loss) {
      stack.desk.say("\(stack.name): \(sentence(losing: loss))")
    }
    if case .underReview(let others) = plan.state, !others.isEmpty {
      let names = others.joined(separator: ", ")
      stack.desk.say("\(stack.name) has nothing in it but change sets of somebody else: \(names)")
    }
  }

  /// What has to be allowed still.
  /// - Throws: `RemovalGuard.Mistake` for a name that several have.
  func openLosses() throws -> [OpenLoss] {
    try RemovalGuard(losses).open(allowing: settings.allowedRemovals).map {
      OpenLoss(stack: stack.name, name: $0.name, sentence: sentence(losing: $0))
    }
  }

  private func isAllowed(_ loss: RemovalGuard.Loss) -> Bool {
    (try? RemovalGuard([loss]).open(allowing: settings.allowedRemovals))?.isEmpty == true
  }

  private func sentence(losing loss: RemovalGuard.Loss) -> String {
    plan.sentence(losing: loss, identity(of: loss), today: today)
  }

  /// Deletes the stack and follows that to its end.
  /// - Throws: `StackCommandError`, `WorkspaceError`
  func carryOut() async throws {
    let token = RequestToken.new()
    let id = plan.stack.id
    try await stack.aws(
      .deleteStack(id, token: token, retaining: settings.retained, roleARN: settings.roleARN))
    let operation = try await stack.follow(id, token: token)
    guard operation.end == .deleteComplete else {
      throw StackCommandError.notDeleted(
        try await stack.failure(of: operation), left: operation.undeleted)
    }
    stack.desk.say("\(stack.name): destroyed")
  }
}

extension StackOperation {
  /// The logical ids of the resources that could not be deleted.
  fileprivate var undeleted: [String] {
    events.filter { !$0.isOfStack && $0.status == .deleteFailed }.map(\.logicalID)
  }
}

extension DestroyPlan.Contents {
  /// The templates of a stack that is there; nil for one without.
  init?(_ inspection: StackInspection) {
    guard let template = inspection.template else { return nil }
    self.init(template, nested: inspection.nested.compactMapValues(DestroyPlan.Contents.init))
  }
}

extension AWSCLI {
  /// The names in AWS of resources by their logical ids, `Nested.Key` for one in a nested stack; of
  /// those that are there.
  func resources(
    of stack: String, at ids: [String]
  ) async throws(WorkspaceError) -> [String: String] {
    let all = try await self(.resources(of: stack))
      .filter { !$0.physicalID.isEmpty && $0.status != .deleteComplete }
    var found: [String: String] = [:]
    for resource in all {
      if ids.contains(resource.logicalID) { found[resource.logicalID] = resource.physicalID }
      let prefix = "\(resource.logicalID)."
      let inner = ids.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
      if inner.isEmpty { continue }
      for (id, name) in try await resources(of: resource.physicalID, at: inner) {
        found[prefix + id] = name
      }
    }
    return found
  }
}
