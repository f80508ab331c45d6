internal import ChangeReview
internal import Deployment
internal import Workspace

/// Tells what a deploy would do and asks whoever has to agree, before anything is sent.
struct Approval: Sendable {
  private let deployments: [StackDeployment]
  private let settings: ApprovalOptions.Settings
  private let desk: Desk

  init(_ deployments: [StackDeployment], _ settings: ApprovalOptions.Settings, _ desk: Desk) {
    self.deployments = deployments
    self.settings = settings
    self.desk = desk
  }

  /// - Throws: `DeployError`
  func ask(isDryRun: Bool) async throws {
    let changed = deployments.filter { !$0.plan.isUnchanged }
    tell(changed)
    if isDryRun {
      for deployment in deployments { desk.say(deployment.dryRunSentence) }
    }
    try await guardAll(changed)
    if isDryRun { return }
    try await askForReview(changed)
    for deployment in changed where deployment.plan.move == .deleteFirst {
      try await askForDeletion(deployment)
    }
  }

  private func tell(_ deployments: [StackDeployment]) {
    let reviews = deployments.map(\.review).filter { !$0.isEmpty }
    guard !reviews.isEmpty else { return }
    let style = TextStyle(
      width: desk.terminal.isLive ? desk.terminal.width : 100, isColoured: desk.isColoured)
    var text = ChangeReview(reviews).text(style, accepted: settings.accepted)
    while text.hasSuffix("\n") { text.removeLast() }
    desk.say(text)
  }

  /// The guard of all stacks at once, so that all is named that has to be allowed.
  private func guardAll(_ deployments: [StackDeployment]) async throws {
    var losses: [GuardedLoss] = []
    for deployment in deployments {
      do {
        try await Guarding(deployment).ask(deployment.removals)
      } catch DeployError.guarded(let found) {
        losses += found
      }
    }
    if !losses.isEmpty { throw DeployError.guarded(losses) }
  }

  private func askForReview(_ deployments: [StackDeployment]) async throws {
    let open = deployments.filter(needsAgreement)
    let plain = deployments.filter { needsPlainAgreement($0) && !needsAgreement($0) }
    guard !open.isEmpty || !plain.isEmpty else { return }
    guard desk.terminal.canAsk else {
      throw DeployError.needsReview((open + plain).map(\.review))
    }
    let names = (open + plain).map(\.name).joined(separator: ", ")
    let question =
      open.isEmpty
      ? "Deploy \(names)?" : "This lets somebody do more than before. Deploy \(names)?"
    guard try await desk.agrees(to: question) else { throw DeployError.declined }
  }

  /// Whether somebody may do more by it and nobody has accepted that. What is lost has the guard.
  private func needsAgreement(_ deployment: StackDeployment) -> Bool {
    settings.requirement != .never
      && settings.accepted.openRows(of: deployment.review, in: whole.fingerprint)
        .contains { $0.kind != .state }
  }

  /// The review of all stacks, which has a fingerprint of its own.
  private var whole: ChangeReview {
    ChangeReview(deployments.filter { !$0.plan.isUnchanged }.map(\.review))
  }

  private func needsPlainAgreement(_ deployment: StackDeployment) -> Bool {
    settings.requirement == .anyChange && !settings.assumesYes
      && !settings.accepted.fingerprints.contains(deployment.review.fingerprint)
  }

  private func askForDeletion(_ deployment: StackDeployment) async throws {
    if settings.assumesYes { return }
    guard desk.terminal.canAsk else {
      throw DeployError.unanswered(
        "\(deployment.plan.state.sentence(of: deployment.name) ?? deployment.name); say --yes to have"
          + " that done")
    }
    guard try await desk.agrees(to: "Delete what is left of \(deployment.name)?") else {
      throw DeployError.declined
    }
  }
}

extension StackDeployment {
  fileprivate var dryRunSentence: String {
    switch plan.move {
    case _ where plan.isUnchanged: "\(name): nothing to change"
    case .create: "\(name): would be made"
    case .update: "\(name): would be changed (\(differences))"
    case .deleteFirst: "\(name): what is left of it would be deleted, then it would be made"
    case .wait: "\(name): would be looked at again when CloudFormation is done with it"
    case .leave: "\(name): would be left alone"
    }
  }

  private var differences: String {
    let parts = plan.difference?.parts.map(\.rawValue) ?? []
    return parts.isEmpty ? "--force" : parts.joined(separator: ", ")
  }
}
