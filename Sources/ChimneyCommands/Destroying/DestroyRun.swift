internal import Deployment
internal import Workspace

/// A destroy of some stacks: look at all of them, ask what has to be asked, then delete one after the
/// other.
struct DestroyRun: Sendable {
  /// In the order in which they go.
  let targets: [StackTarget]
  let settings: DestroySettings
  let access: AWSAccess.Settings
  let aws: AWSCLI
  let desk: Desk

  /// - Throws: `StackCommandError`, `WorkspaceError`, `RemovalGuard.Mistake`
  func run() async throws {
    let places = try await StackPlaces(targets, access, aws, desk).find()
    var destructions: [StackDestruction] = []
    for (target, place) in zip(targets, places) {
      let stack = try await StackAtWork(target, place, aws, desk).settled()
      if let destruction = try await StackDestruction(stack, settings) {
        destructions.append(destruction)
      } else {
        desk.say("\(target.name) is not there: nothing to destroy")
      }
    }
    guard !destructions.isEmpty else { return }
    try await ask(destructions)
    for destruction in destructions { try await destruction.carryOut() }
  }

  /// Names all that is lost and all that stays, of all stacks, and lets people say no.
  private func ask(_ destructions: [StackDestruction]) async throws {
    for destruction in destructions { destruction.tell() }
    let open = try destructions.flatMap { try $0.openLosses() }
    if !open.isEmpty {
      guard desk.terminal.canAsk else {
        throw StackCommandError.guarded(
          open.map { "\($0.stack): \($0.sentence)" }, names: open.map(\.name))
      }
      for loss in open {
        desk.say("\(loss.stack): \(loss.sentence)")
        guard try await desk.types(loss.name, to: "If that is meant, type \(loss.name):") else {
          throw StackCommandError.declined
        }
      }
    }
    if settings.assumesYes { return }
    let names = destructions.map(\.stack.name).joined(separator: ", ")
    let question = "Destroy \(names)?"
    guard desk.terminal.canAsk else { throw StackCommandError.needsAgreement(question) }
    guard try await desk.agrees(to: question) else { throw StackCommandError.declined }
  }
}
