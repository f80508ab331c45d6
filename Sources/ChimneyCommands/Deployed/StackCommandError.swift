internal import Deployment

/// Why a command about deployed stacks, once understood, is not carried out.
enum StackCommandError: Error {
  /// Something else has to be done first.
  case refused(String)
  /// Somebody has to agree, and there is nobody to ask.
  case needsAgreement(String)
  /// Something would be lost: what, and the names that allow it.
  case guarded([String], names: [String])
  /// Somebody was asked and said no.
  case declined
  case failed(FailureReport)
  /// What could not be deleted, and could be left instead.
  case notDeleted(FailureReport, left: [String])
}

extension StackCommandError {
  /// The exit status: 3 where somebody has to look at something first.
  var status: Int32 {
    switch self {
    case .needsAgreement, .guarded, .declined: 3
    case .refused, .failed, .notDeleted: 1
    }
  }
}

extension StackCommandError: CustomStringConvertible {
  /// What is wrong and what to do.
  var description: String {
    switch self {
    case .refused(let sentence): "error: \(sentence)"
    case .needsAgreement(let question):
      "nothing was done: \(question) There is nobody to ask here; --yes says yes"
    case .guarded(let sentences, let names):
      "nothing was done, because of what would be lost:\n"
        + sentences.map { "  \($0)" }.joined(separator: "\n")
        + "\nIf that is meant, say so: "
        + names.map { "--allow-removal \($0)" }.joined(separator: " ")
    case .declined: "nothing was done"
    case .failed(let report): report.text
    case .notDeleted(let report, let left):
      report.text
        + "\n  Once its reason is gone, the same command goes on. What cannot be deleted can be left"
        + " in AWS: "
        + left.map { "--retain-resources \($0)" }.joined(separator: " ")
    }
  }
}
