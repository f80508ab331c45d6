internal import CloudFormation
internal import Digests

/// The names of our change sets: the same request has the same name, so that a run that was
/// interrupted finds its own change set again, and nobody takes it for another.
public enum ChangeSetName {
  private static let prefix = "chimney-"

  /// The name for a request on top of a stack in this state.
  public static func of(_ request: ChangeSetRequest, base: DeployedStack?) -> String {
    let input = Value.object(request.changeSetInput).compact
    let base = "\(base?.id ?? "") \(base?.lastUpdated ?? "")"
    return prefix + Digest.sha256(Array("\(base)\n\(input)".utf8)).hexadecimal.prefix(32)
  }

  /// Whether this program made a change set of this name.
  public static func isOurs(_ name: String) -> Bool { name.hasPrefix(prefix) }
}
