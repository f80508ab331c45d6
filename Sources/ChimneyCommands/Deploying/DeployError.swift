internal import ChangeReview
internal import Deployment

/// Why a deploy that was understood is not carried out.
enum DeployError: Error {
  /// A stack is in a state that somebody has to do something about first.
  case left(String)
  /// A stack of the assembly that cannot be compared with what is deployed.
  case notReviewable(stack: String)
  /// Somebody has to agree, and there is nobody to ask.
  case needsReview([StackReview])
  /// Something would be lost, or CloudFormation would refuse.
  case guarded([GuardedLoss])
  /// A plain question, and nobody to ask.
  case unanswered(String)
  /// Somebody was asked and said no.
  case declined
  /// CloudFormation did not accept what it was asked for.
  case changeSetFailed(stack: String, reason: String)
  case failed(FailureReport)
  /// Somebody deleted the stack while it was deployed.
  case deletedMeanwhile(stack: String)
  /// Somebody changed the stack while others were deployed before it.
  case changedMeanwhile(stack: String)
  /// Several stacks were not deployed: why, and which were not begun.
  case several([any Error], notBegun: [String])
}

/// What the guard stops, and what was found out about it.
struct GuardedLoss: Sendable {
  let stack: String
  let loss: RemovalGuard.Loss
  /// The resource's name in AWS.
  let physicalID: String?
  /// The address of the Ethereum account that the key is.
  let account: String?

  var sentence: String { loss.sentence(physicalID: physicalID, account: account) }
}

extension DeployError {
  /// The exit status: 3 where somebody has to look at something first.
  var status: Int32 {
    switch self {
    case .needsReview, .guarded, .unanswered, .declined: 3
    case .several(let errors, _):
      errors.allSatisfy { ($0 as? DeployError)?.status == 3 } ? 3 : 1
    default: 1
    }
  }
}

extension DeployError: CustomStringConvertible {
  /// What is wrong and what to do; the lines of a report, or one sentence.
  var description: String {
    switch self {
    case .left(let sentence), .unanswered(let sentence): "error: \(sentence)"
    case .notReviewable(let stack):
      "error: the review does not know the stack \(stack) of the assembly, so nothing was sent"
    case .needsReview(let reviews):
      "nothing was sent: somebody has to agree to this change. What they accept is named by\n"
        + reviews.map { "  --accept \($0.fingerprint)   # \($0.name)" }.joined(separator: "\n")
    case .guarded(let losses):
      "nothing was changed, because of what would be lost:\n"
        + losses.map { "  \($0.stack): \($0.sentence)" }.joined(separator: "\n")
        + "\nIf that is meant, say so: "
        + losses.map { "--allow-removal \($0.loss.name)" }.joined(separator: " ")
    case .declined: "nothing was done"
    case .changeSetFailed(let stack, let reason):
      "error: CloudFormation does not accept the change of \(stack): \(reason)"
    case .failed(let report): report.text
    case .deletedMeanwhile(let stack):
      "error: somebody deleted \(stack) while it was deployed; deploy again to make it anew"
    case .changedMeanwhile(let stack):
      "error: somebody changed \(stack) while other stacks were deployed before it; run the same"
        + " command again to look at it anew"
    case .several(let errors, let notBegun):
      (errors.map { ($0 as? DeployError)?.description ?? "error: \($0)" }
        + (notBegun.isEmpty ? [] : ["not deployed: \(notBegun.joined(separator: ", "))"]))
        .joined(separator: "\n")
    }
  }
}
