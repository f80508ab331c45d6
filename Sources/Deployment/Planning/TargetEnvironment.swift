/// An account and a region, with the part of AWS that they are in.
public struct TargetEnvironment: Sendable, Hashable, CustomStringConvertible {
  /// The account's twelve digits.
  public var account: String
  /// The name of the region, `eu-central-1`.
  public var region: String
  /// `aws`, `aws-cn`, `aws-us-gov`.
  public var partition: String

  /// An environment.
  public init(account: String, region: String, partition: String = "aws") {
    self.account = account
    self.region = region
    self.partition = partition
  }

  /// Why a stack cannot go where the credentials lead.
  public enum Mistake: Error, Sendable, Hashable {
    /// The credentials are for another account.
    case wrongAccount(stack: String, wanted: String, caller: CallerIdentity)
    /// The command line names another region than the stack.
    case wrongRegion(stack: String, wanted: String, named: String)
    case noRegion(stack: String)
  }

  /// Where a stack goes that asks for this account and region, or leaves them open.
  ///
  /// - Parameters:
  ///   - named: The region on the command line, which must be the stack's own if it has one.
  ///   - configured: The region of the environment or the profile.
  /// - Throws: `Mistake`
  public init(
    stack: String, account: String?, region: String?, named: String?, configured: String?,
    caller: CallerIdentity
  ) throws(Mistake) {
    if let account, account != caller.account {
      throw .wrongAccount(stack: stack, wanted: account, caller: caller)
    }
    if let region, let named, region != named {
      throw .wrongRegion(stack: stack, wanted: region, named: named)
    }
    guard let region = region ?? named ?? configured else { throw .noRegion(stack: stack) }
    let arn = caller.arn.split(separator: ":", omittingEmptySubsequences: false)
    self.init(
      account: caller.account, region: region,
      partition: arn.count > 1 ? String(arn[1]) : "aws")
  }

  /// A text of an assembly without its placeholders.
  public func filled(_ text: String) -> String {
    [
      ("${AWS::AccountId}", account), ("${AWS::Region}", region), ("${AWS::Partition}", partition),
    ].reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  /// The environment in a few words.
  public var description: String { "account \(account), region \(region)" }
}

extension TargetEnvironment.Mistake: CustomStringConvertible {
  /// One sentence that says what is wrong and what would be right.
  public var description: String {
    switch self {
    case .wrongAccount(let stack, let wanted, let caller):
      "\(stack) belongs to account \(wanted), and the credentials are of account \(caller.account)"
        + " (\(caller.arn)); name the right profile with --profile"
    case .wrongRegion(let stack, let wanted, let named):
      "\(stack) belongs to region \(wanted), and --region says \(named)"
    case .noRegion(let stack):
      "no region is known for \(stack): give one to the stack, with --region, in AWS_REGION or with"
        + " `aws configure`"
    }
  }
}
