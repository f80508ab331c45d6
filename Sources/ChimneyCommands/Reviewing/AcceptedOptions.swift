internal import ArgumentParser
internal import ChangeReview
internal import SystemPackage
internal import Workspace

/// What was reviewed and accepted before.
struct AcceptedOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Accept exactly what has this fingerprint; may be repeated.", valueName: "fingerprint"))
  var accept: [String] = []

  @Option(
    help: ArgumentHelp(
      "The file of what was accepted before; by default \(AcceptedChanges.file), if it is there.",
      valueName: "file"),
    completion: .file())
  var accepted: String?

  func validate() throws {
    for fingerprint in accept where !fingerprint.isFingerprint {
      throw ValidationError(
        "--accept needs a fingerprint as a review prints it, sha256: and 64 digits.")
    }
  }

  /// All that was accepted, in the file and by fingerprint.
  func changes() throws -> AcceptedChanges {
    let file = AcceptedFile(FilePath(accepted ?? AcceptedChanges.file))
    var changes = accepted != nil || file.exists ? try file.read() : AcceptedChanges()
    changes.fingerprints = Set(accept)
    return changes
  }
}

extension String {
  fileprivate var isFingerprint: Bool {
    let digits = dropFirst("sha256:".count)
    return hasPrefix("sha256:") && digits.utf8.count == 64 && digits.allSatisfy(\.isHexDigit)
  }
}
