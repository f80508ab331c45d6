/// What a request is signed with: the credentials of the function's role.
package struct AWSCredentials: Sendable, Hashable {
  /// The public half: `AKIA…` or `ASIA…`.
  package let accessKeyID: String
  let secretAccessKey: String
  let sessionToken: String?

  /// Credentials by their parts; a role's have a session token.
  package init(accessKeyID: String, secretAccessKey: String, sessionToken: String? = nil) {
    self.accessKeyID = accessKeyID
    self.secretAccessKey = secretAccessKey
    self.sessionToken = sessionToken
  }

  /// The credentials that Lambda puts into a function's environment.
  package init(environment: [String: String]) throws(SettingsError) {
    guard let id = environment["AWS_ACCESS_KEY_ID"] else { throw .missing("AWS_ACCESS_KEY_ID") }
    guard let secret = environment["AWS_SECRET_ACCESS_KEY"] else {
      throw .missing("AWS_SECRET_ACCESS_KEY")
    }
    self.init(
      accessKeyID: id, secretAccessKey: secret, sessionToken: environment["AWS_SESSION_TOKEN"])
  }
}

extension AWSCredentials: CustomStringConvertible, CustomDebugStringConvertible {
  /// The public half only.
  package var description: String { accessKeyID }
  /// The public half only.
  package var debugDescription: String { accessKeyID }
}
