extension AWSError: CustomStringConvertible {
  /// One sentence, or two, that says what is wrong and what to do about it.
  public var description: String {
    switch self {
    case .refused(let call, let code, let message) where isDenied:
      "AWS does not allow \(call) (\(code): \(message)); the credentials need that permission, or it"
        + " is the wrong account"
    case .refused(let call, let code, let message): "\(call) was refused (\(code)): \(message)"
    case .noCredentials(let reason):
      "there are no AWS credentials (\(reason.line)); type `aws configure` or `aws sso login`, or name"
        + " a profile with --profile"
    case .expiredCredentials(let reason):
      "the AWS credentials have expired (\(reason.line)); log in again, then run the same command: it"
        + " goes on from there"
    case .wrongCredentials(let reason):
      "AWS does not accept the credentials (\(reason.line)); check them, and the profile"
    case .noProfile(let name):
      "the AWS configuration has no profile '\(name)'; `aws configure list-profiles` names those there are"
    case .noRegion:
      "no region is named; give one with --region, AWS_REGION, `aws configure`, or to the stack"
    case .unreachable(let call, let reason):
      "\(call) reached nobody (\(reason.line)); check the network, then run the same command again"
    case .timedOut(let call, let seconds):
      "\(call) did not end within \(seconds) s and was stopped; check the network, then run the same"
        + " command again"
    case .notUnderstood(let call, let reason):
      "the installed AWS CLI does not understand \(call) (\(reason.line)); update it"
    case .failed(let call, let status, let output):
      "aws \(call) failed (\(status))\(output.isEmpty ? "" : ": \(output)")"
    case .unexpectedAnswer(let call, let reason):
      "the answer to \(call) is not what AWS documents: \(reason)"
    }
  }
}

extension String {
  /// The first line, for a text that stands inside a sentence.
  fileprivate var line: String {
    let line = split(separator: "\n").first.map(String.init) ?? ""
    return line.hasSuffix(".") ? String(line.dropLast()) : line
  }
}
