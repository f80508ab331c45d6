internal import CloudFormation
internal import GrantReview

/// Changes whose outcome is known without deciding a request.
package enum Metamorphic {
  /// What is wrong with the answers about this many policies that were written in another way.
  package static func sameMeaning(_ count: Int, seed: UInt64) -> [String] {
    trials(count, seed) { document, generator, kind in
      let other = respelled(document, &generator)
      let review = GrantReview(from: document, to: other, as: kind)
      return review.verdict == .unchanged
        ? nil : "\(document.compact) → \(other.compact): \(review)"
    }
  }

  /// What is wrong with the answers about this many policies that were narrowed.
  package static func narrower(_ count: Int, seed: UInt64) -> [String] {
    trials(count, seed) { document, generator, kind in
      let other = narrowed(document, hasPrincipals: kind == .resource, &generator)
      let review = GrantReview(from: document, to: other, as: kind)
      return review.added.isEmpty ? nil : "\(document.compact) → \(other.compact): \(review)"
    }
  }

  private static func trials(
    _ count: Int, _ seed: UInt64, _ trial: (Value, inout Generator, PolicyKind) -> String?
  ) -> [String] {
    var generator = Generator(seed: seed)
    return (0..<count).compactMap { index in
      generator.pickKeys()
      let kind: PolicyKind = index % 2 == 0 ? .identity : .resource
      let document = generator.document(hasPrincipals: kind == .resource)
      return trial(document, &generator, kind)
    }
  }

  /// The same in other words: reordered, split, repeated, in other letter case, with names.
  private static func respelled(_ document: Value, _ generator: inout Generator) -> Value {
    var statements: [Value] = []
    for statement in document["Statement"]?.array ?? [] {
      statements += split(statement, generator.pick(["Action", "Resource", "none"]))
      if generator.chance(20) { statements.append(statement) }
    }
    statements.shuffle(using: &generator)
    return [
      "Statement": .array(statements.map { spelled($0, &generator) }), "Version": "2012-10-17",
    ]
  }

  /// A statement for each item of a list.
  private static func split(_ statement: Value, _ element: String) -> [Value] {
    guard var object = statement.object, let items = object[element]?.array else {
      return [statement]
    }
    return items.map { item in
      object[element] = item
      return .object(object)
    }
  }

  private static func spelled(_ statement: Value, _ generator: inout Generator) -> Value {
    guard var object = statement.object else { return statement }
    if generator.chance(50) { object["Sid"] = .string("Sid\(generator.next() % 1_000)") }
    for element in ["Action", "NotAction", "Resource", "NotResource"] {
      guard let value = object[element] else { continue }
      var items = value.array ?? [value]
      items.shuffle(using: &generator)
      if element.hasSuffix("Action"), generator.chance(50) {
        items = items.map { .string($0.string?.uppercased() ?? "") }
      }
      object[element] = items.count == 1 && generator.chance(50) ? items[0] : .array(items)
    }
    if generator.chance(50), let condition = object["Condition"]?.object {
      object["Condition"] = .object(condition.mapValues(upperKeys))
    }
    return .object(object)
  }

  private static func upperKeys(_ keys: Value) -> Value {
    .object(
      Value.Object(
        (keys.object ?? [:]).map { ($0.key.uppercased(), $0.value) }, uniquingKeysWith: { $1 }))
  }

  /// Less than before: an Allow under a condition more, or a Deny more.
  private static func narrowed(
    _ document: Value, hasPrincipals: Bool, _ generator: inout Generator
  ) -> Value {
    var statements = document["Statement"]?.array ?? []
    let place = Int.random(in: 0..<statements.count, using: &generator)
    if statements[place]["Effect"] == "Allow", statements[place]["Condition"] == nil,
      var object = statements[place].object
    {
      object["Condition"] = generator.condition()
      statements[place] = .object(object)
    } else {
      var object = generator.statement(hasPrincipals: hasPrincipals) { $0.resource() }.object ?? [:]
      object["Effect"] = "Deny"
      statements.append(.object(object))
    }
    return ["Version": "2012-10-17", "Statement": .array(statements)]
  }
}
