internal import SystemPackage

/// What has to be known of the AWS configuration before the AWS CLI is asked; never a credential.
struct AWSConfiguration {
  private let path: FilePath?

  init(_ environment: Environment) {
    path =
      environment["AWS_CONFIG_FILE"].map { FilePath($0) }
      ?? environment["HOME"].map { FilePath($0).appending(".aws").appending("config") }
  }

  /// Whether a profile has a second factor, for which the AWS CLI asks at the terminal.
  var mentionsSecondFactor: Bool {
    guard let path, let bytes = try? path.document() else { return false }
    return String(decoding: bytes, as: UTF8.self).contains("mfa_serial")
  }
}
