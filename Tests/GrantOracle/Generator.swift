package import CloudFormation

/// A small source of chance that is the same on every machine (SplitMix64).
package struct Generator: RandomNumberGenerator {
  private var state: UInt64
  private var keys: [String] = ["k:v", "k:w"]

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func pick<Item>(_ items: [Item]) -> Item {
    items[Int.random(in: 0..<items.count, using: &self)]
  }

  mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &self) < percent
  }
}

extension Generator {
  static let actions = ["s:a", "s:b", "s:*", "t:*", "*", "S:A", "s:?", "*:a", "t:ab"]
  static let resources = [
    "arn:p:s:::x", "arn:p:s:::y", "arn:p:s:::*", "*", "arn:p:s:::x/*", "arn:p:t:::?", "arn:p:*:::x",
  ]
  static let principals: [Value] = [
    "*", ["AWS": "arn:aws:iam::111122223333:root"], ["AWS": "111122223333"],
    ["AWS": "arn:aws:iam::111122223333:user/u"], ["Service": "s.amazonaws.com"],
    ["AWS": ["arn:aws:iam::111122223333:user/u", "arn:aws:iam::444455556666:root"]],
  ]

  /// A document of up to four statements; `resource` writes one resource.
  package mutating func document(
    hasPrincipals: Bool, resource: (inout Generator) -> Value = { $0.resource() }
  ) -> Value {
    let count = Int.random(in: 1...4, using: &self)
    let statements = (0..<count).map { _ in
      statement(hasPrincipals: hasPrincipals, resource: resource)
    }
    return ["Version": "2012-10-17", "Statement": .array(statements)]
  }

  /// The document with one statement changed, dropped or added.
  package mutating func variation(
    of document: Value, hasPrincipals: Bool,
    resource: (inout Generator) -> Value = { $0.resource() }
  ) -> Value {
    var statements = document["Statement"]?.array ?? []
    let new = statement(hasPrincipals: hasPrincipals, resource: resource)
    let place = Int.random(in: 0..<statements.count, using: &self)
    switch Int.random(in: 0..<5, using: &self) {
    case 0: statements.append(new)
    case 1 where statements.count > 1: statements.remove(at: place)
    case 2: statements[place] = new
    case 3: statements.shuffle(using: &self)
    default:
      guard var object = statements[place].object, let other = new.object else { break }
      let key = pick(["Effect", "Condition", "Action", "Resource"])
      if object[key] != nil, let value = other[key] { object[key] = value }
      statements[place] = .object(object)
    }
    return ["Version": "2012-10-17", "Statement": .array(statements)]
  }

  mutating func statement(
    hasPrincipals: Bool, resource: (inout Generator) -> Value
  ) -> Value {
    var object: Value.Object = ["Effect": chance(65) ? "Allow" : "Deny"]
    object[chance(80) ? "Action" : "NotAction"] = list { .string($0.pick(Self.actions)) }
    object[chance(80) ? "Resource" : "NotResource"] = list(resource)
    if hasPrincipals { object["Principal"] = pick(Self.principals) }
    if chance(45) { object["Condition"] = condition() }
    return .object(object)
  }

  /// One of the resources of the universe.
  package mutating func resource() -> Value { .string(pick(Self.resources)) }

  private mutating func list(_ item: (inout Generator) -> Value) -> Value {
    let count = Int.random(in: 1...3, using: &self)
    let items = (0..<count).map { _ in item(&self) }
    return count == 1 ? items[0] : .array(items)
  }

  /// Which keys conditions test; few, so that every request can be decided.
  package mutating func pickKeys() {
    keys = Array(
      Set(Self.conditions.map { $0.key.lowercased() }).sorted().shuffled(using: &self).prefix(2))
  }

  mutating func condition() -> Value {
    var operators: Value.Object = [:]
    let possible = Self.conditions.filter { keys.contains($0.key.lowercased()) }
    for _ in 0..<Int.random(in: 1...2, using: &self) {
      let test = pick(possible)
      operators[test.name] = [test.key: .array(test.values)]
    }
    return .object(operators)
  }

  private static let conditions: [(name: String, key: String, values: [Value])] = [
    ("StringEquals", "k:v", ["1", "2"]), ("StringNotEquals", "k:v", ["1"]),
    ("StringLike", "k:v", ["1*", "*"]), ("StringEqualsIfExists", "k:v", ["2"]),
    ("StringNotLike", "K:V", ["1?"]), ("Null", "k:v", ["true"]), ("Null", "k:w", ["false"]),
    ("Bool", "k:w", ["true"]), ("BoolIfExists", "k:w", ["false"]),
    ("NumericLessThan", "k:n", ["3"]), ("NumericGreaterThanEquals", "k:n", ["3"]),
    ("NumericNotEquals", "k:n", ["4"]), ("ForAnyValue:StringLike", "k:m", ["a*"]),
    ("ForAllValues:StringEquals", "k:m", ["a", "b"]),
    ("ForAnyValue:StringNotEquals", "k:m", ["a"]), ("IpAddress", "k:i", ["10.0.0.0/8"]),
    ("NotIpAddress", "k:i", ["10.1.0.0/16"]),
  ]
}
