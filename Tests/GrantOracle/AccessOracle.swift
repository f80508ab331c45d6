internal import CloudFormation

/// Decides one concrete request to a world by all policies together, as plainly as the rules can be
/// written.
struct AccessOracle {
  /// Who asks: a role of the template, somebody else of the account, or of another one; the latter
  /// two with every permission that their own account can give.
  enum Caller: Hashable {
    case role(String), neighbour, stranger

    var arn: String {
      switch self {
      case .role(let id): AccessWorld.role(id)
      case .neighbour: AccessWorld.role("neighbour")
      case .stranger: "arn:aws:iam::444455556666:role/stranger"
      }
    }

    var account: String { self == .stranger ? "444455556666" : AccessWorld.account }
  }

  struct Request {
    var caller: Caller
    var action: String
    /// The logical id of what it is about.
    var target: String
    var resource: String
    var context: [String: [String]]
  }

  private let shared: [String: [Value]]
  private let own: [String: [Value]]
  private let limits: [String: [Value]]

  init(_ world: AccessWorld) {
    var shared = ["Key": world.statements("Key", "KeyPolicy")]
    shared["Bucket"] = world.statements("BucketPolicy", "PolicyDocument")
    var own: [String: [Value]] = [:]
    var limits: [String: [Value]] = [:]
    for role in AccessWorld.roles {
      shared[role] = world.statements(role, "AssumeRolePolicyDocument")
      own[role] = world.statements(role, "Policies", "PolicyDocument")
      if world.template.resources["\(role)Limit"] != nil {
        limits[role] = world.statements("\(role)Limit", "PolicyDocument")
      }
    }
    (self.shared, self.own, self.limits) = (shared, own, limits)
  }

  /// Whether AWS lets it through.
  func allows(_ request: Request) -> Bool {
    var request = request
    request.context["aws:principalarn"] = [request.caller.arn]
    request.context["aws:principalaccount"] = [request.caller.account]
    let theirs = (shared[request.target] ?? []).filter {
      strength($0["Principal"], request.caller) > 0 && applies($0, request)
    }
    var mine: [Value] = []
    var isLimited = false
    if case .role(let id) = request.caller {
      mine = (own[id] ?? []).filter { applies($0, request) }
      let limit = limits[id].map { $0.filter { applies($0, request) } }
      if (limit ?? []).contains(where: isDeny) { return false }
      isLimited = limit?.isEmpty == true
    }
    if (mine + theirs).contains(where: isDeny) { return false }
    let given = theirs.map { strength($0["Principal"], request.caller) }.max() ?? 0
    let hasOwn = if case .role = request.caller { !mine.isEmpty } else { true }
    switch given {
    case 3: return true
    case 2 where !isLimited: return true
    case 1, 2: return hasOwn && !isLimited
    default:
      return request.target == "Bucket" && request.caller != .stranger && hasOwn && !isLimited
    }
  }

  private func isDeny(_ statement: Value) -> Bool { statement["Effect"] == "Deny" }

  private func applies(_ statement: Value, _ request: Request) -> Bool {
    let isTrust = statement["Resource"] == nil && statement["NotResource"] == nil
    let isShared = statement["Principal"] != nil
    return Evaluator.means(statement, action: request.action)
      && (isTrust || isShared || Evaluator.means(statement, resource: request.resource))
      && Evaluator.holds(statement, request.context)
  }

  /// 3 for everybody, 2 by name, 1 through the account.
  private func strength(_ principal: Value?, _ caller: Caller) -> Int {
    let names = Evaluator.texts(principal?["AWS"])
    if principal == "*" || names.contains("*") { return 3 }
    if names.contains(caller.arn) { return 2 }
    return names.contains(caller.account) || names.contains("arn:aws:iam::\(caller.account):root")
      ? 1 : 0
  }
}
