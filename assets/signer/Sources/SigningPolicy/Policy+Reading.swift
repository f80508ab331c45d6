internal import EthereumPrimitives
internal import JSON

extension Policy {
  /// Reads a policy from JSON, strictly: a policy that is understood by half must not be used.
  ///
  /// A rule that is left out allows what a policy that says nothing allows; one that is unknown,
  /// stands twice, or lists something twice is an error.
  /// - Throws: `PolicyError` with everything that is wrong.
  public init(json text: String) throws(PolicyError) {
    let json: JSON
    do throws(JSONError) {
      json = try JSON.parse(text)
    } catch {
      throw PolicyError(problems: [.notJSON(error)])
    }
    guard case .object(let members) = json else { throw PolicyError(problems: [.notAnObject]) }
    self.init()
    var problems: [PolicyError.Problem] = []
    for member in members {
      if let rule = Rule(rawValue: member.key) {
        if !set(rule, to: member.value) { problems.append(.invalid(rule)) }
      } else {
        problems.append(.unknownRule(member.key))
      }
    }
    guard problems.isEmpty else { throw PolicyError(problems: problems) }
  }

  /// Sets a rule to what JSON says; false when that is nothing the rule could say.
  private mutating func set(_ rule: Rule, to json: JSON) -> Bool {
    switch rule {
    case .chains: assign(Allowance(json, of: Chain.init(policy:)), to: &chains)
    case .creation: assign(json.bool, to: &creation)
    case .destinations: assign(Allowance(json, of: Address.init(policy:)), to: &destinations)
    case .domains: assign(Allowance(json, of: Domain.init(policy:)), to: &domains)
    case .maxFeePerGas: assign(UInt256(policy: json), to: &maxFeePerGas)
    case .maxGas: assign(json.string.flatMap(UInt64.init(canonical:)), to: &maxGas)
    case .maxValue: assign(UInt256(policy: json), to: &maxValue)
    case .operations: assign(Set(json, of: Operation.init(policy:)), to: &operations)
    case .selectors: assign(Allowance(json, of: Selector.init(policy:)), to: &selectors)
    }
  }
}

private func assign<Value>(_ value: Value?, to variable: inout Value) -> Bool {
  if let value { variable = value }
  return value != nil
}

private func assign<Value>(_ value: Value?, to variable: inout Value?) -> Bool {
  variable = value
  return value != nil
}

extension Allowance {
  /// `"any"`, or a list.
  fileprivate init?(_ json: JSON, of item: (JSON) -> Item?) {
    if json == .string("any") {
      self = .any
    } else if let items = Set(json, of: item) {
      self = .only(items)
    } else {
      return nil
    }
  }
}

extension Set {
  /// A list whose elements can all be read, and differ.
  fileprivate init?(_ json: JSON, of item: (JSON) -> Element?) {
    guard case .array(let elements) = json else { return nil }
    self.init(elements.compactMap(item))
    guard count == elements.count else { return nil }
  }
}
