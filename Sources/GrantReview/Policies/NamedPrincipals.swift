/// Principals that a statement names, or everybody but them; found by name at once, however many
/// there are.
struct NamedPrincipals: Hashable, Sendable {
  let items: [PrincipalName]
  let isComplement: Bool
  private let known: Set<PrincipalName>

  init(items: [PrincipalName], isComplement: Bool = false) {
    self.items = items
    self.isComplement = isComplement
    known = Set(items)
  }

  static func == (one: Self, other: Self) -> Bool {
    one.isComplement == other.isComplement && one.items == other.items
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(isComplement)
    hasher.combine(items)
  }

  /// The items that mean the caller.
  func meaning(_ caller: Caller) -> [PrincipalName] {
    caller.designations.filter(known.contains)
  }

  /// The items that mean any of the callers, in their order.
  func meaning(anyOf callers: [Caller]) -> [PrincipalName] {
    let meant = Set(callers.flatMap(\.designations))
    return items.filter(meant.contains)
  }
}

extension Caller {
  /// All that a policy can call the caller.
  fileprivate var designations: [PrincipalName] {
    let own: [PrincipalName] =
      switch self {
      case .named(let arn): [.arn(arn)] + (arn.accountOfARN.map { [.account($0)] } ?? [])
      case .anyone(let account): [.account(account)]
      case .other(let kind, let name): [.other(kind: kind, name)]
      default: []
      }
    return [.everyone, .everyAWS] + own
  }
}
