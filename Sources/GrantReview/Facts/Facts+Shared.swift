extension Facts {
  /// How many statements of principals and resources grant the same in both.
  func grantsShared(with other: Facts) -> Int {
    let identities = principals.map { key, principal in
      Self.shared(principal.statements, other.principals[key]?.statements ?? [])
    }
    let policies = resources.filter { !$0.value.isDefault }.map { key, resource in
      Self.shared(resource.statements, other.resources[key]?.statements ?? [])
    }
    return (identities + policies).reduce(0, +)
  }

  private static func shared(_ one: [PlacedStatement], _ other: [PlacedStatement]) -> Int {
    let grants = Set(one.filter(\.statement.isGrant))
    return one == other ? grants.count : grants.intersection(other).count
  }
}
