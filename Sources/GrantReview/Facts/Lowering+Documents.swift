internal import CloudFormation
internal import JSON

extension Lowering {
  /// A value below another one, where it stands and under which conditions.
  struct Item {
    let value: Value
    let path: String
    let assignment: Assignment
  }

  /// The value without `Fn::If` around it, for each outcome.
  mutating func branches(_ item: Item) -> [Item] {
    guard let members = item.value.object, members.count == 1,
      let parts = members["Fn::If"]?.array, parts.count == 3, let name = parts[0].string,
      let outcomes = resolver.alternatives(below: item.assignment, { $0.holds(name) })
    else { return [item] }
    return outcomes.flatMap { outcome -> [Item] in
      guard let holds = outcome.result else { return [item] }
      let index = holds ? 1 : 2
      return branches(
        Item(
          value: parts[index], path: "\(item.path)/Fn::If/\(index)",
          assignment: outcome.assignment))
    }
  }

  /// The elements of a list, or the value that stands alone, `Fn::If` carried out around both.
  mutating func items(of value: Value, at path: String, under assignment: Assignment) -> [Item] {
    var found: [Item] = []
    for list in branches(Item(value: value, path: path, assignment: assignment)) {
      guard let elements = list.value.array else {
        found.append(list)
        continue
      }
      for (index, element) in elements.enumerated() {
        found += branches(
          Item(value: element, path: "\(list.path)/\(index)", assignment: list.assignment))
      }
    }
    return found.filter { !$0.value.isLeftOut }
  }

  /// The statements of a policy document, in whatever form the template holds it.
  mutating func statements(
    of document: Value, at path: String, under assignment: Assignment
  ) -> [PlacedStatement] {
    branches(Item(value: document, path: path, assignment: assignment)).flatMap { item in
      item.value["Statement"] == nil ? resolvedStatements(item) : plainStatements(item)
    }
  }

  /// Statements that stand in the template as objects.
  private mutating func plainStatements(_ document: Item) -> [PlacedStatement] {
    let version = document.value["Version"] ?? Self.earliestVersion
    let place = "\(document.path)/Statement"
    var found: [PlacedStatement] = []
    for item in items(
      of: document.value["Statement"] ?? [], at: place, under: document.assignment)
    {
      let both = Value.array([version, item.value])
      guard let outcomes = resolver.alternatives(below: item.assignment, { $0.resolve(both) })
      else {
        note(item.path, "it depends on too many conditions", item.value)
        continue
      }
      for outcome in outcomes {
        guard let pair = outcome.result?.elements, pair.count == 2 else { continue }
        let item = Item(value: item.value, path: item.path, assignment: outcome.assignment)
        found += read(pair[1], version: pair[0], item)
      }
    }
    return found
  }

  /// Statements of a document that is not written as an object: a text, a mapping's value.
  private mutating func resolvedStatements(_ document: Item) -> [PlacedStatement] {
    guard
      let outcomes = resolver.alternatives(
        below: document.assignment, { $0.resolve(document.value) })
    else {
      note(document.path, "it depends on too many conditions", document.value)
      return []
    }
    return outcomes.flatMap { outcome -> [PlacedStatement] in
      let item = Item(
        value: document.value, path: document.path, assignment: outcome.assignment)
      guard let value = outcome.result?.document, let statements = value["Statement"] else {
        if outcome.result != nil { note(item.path, "it is no policy that can be read", item.value) }
        return []
      }
      return statements.elements.flatMap {
        read($0, version: value["Version"] ?? .text(SymbolicText("2008-10-17")), item)
      }
    }
  }

  /// The version that a document without one has.
  private static var earliestVersion: Value { "2008-10-17" }

  private mutating func read(
    _ value: Resolved, version: Resolved, _ item: Item
  ) -> [PlacedStatement] {
    let known = ["2008-10-17", "2012-10-17"]
    do throws(UnreadablePolicy) {
      guard let version = version.text?.literal, known.contains(version) else {
        throw UnreadablePolicy(reason: "the version of a policy is not known")
      }
      var statement = try PolicyStatement(value, hasVariables: version == known[1])
      statement.clauses += item.assignment.clauses
      return [PlacedStatement(statement: statement, path: item.path)]
    } catch {
      note(item.path, error.reason, item.value)
      return []
    }
  }
}

extension Assignment {
  /// The outcomes of the template's conditions, as clauses of a statement.
  var clauses: [Clause] {
    sorted(on: \.key.right).sorted(on: \.key.left).map { atom, holds in
      Clause(
        key: "template:\(atom.text)", quantifier: .one, test: .template(holds),
        writtenKey: atom.text,
        text: holds ? atom.text : "not (\(atom.text))")
    }
  }
}

extension Resolved {
  /// The document that this is: itself, or the JSON that a text holds, its letters kept.
  fileprivate var document: Resolved? {
    guard let text, text.literal?.isEmpty != true else { return self }
    var letters: [Letter] = []
    var json = ""
    for piece in text.pieces {
      switch piece {
      case .text(let text):
        guard !text.unicodeScalars.contains(where: { $0.isPlaceholder }) else { return nil }
        json += text
      case .letter(let letter):
        guard let placeholder = Unicode.Scalar(0xF0000 + letters.count) else { return nil }
        json.unicodeScalars.append(placeholder)
        letters.append(letter)
      }
    }
    return (try? Value.parse(json)).map { Resolved($0, letters) }
  }

  /// A JSON value in whose texts placeholders stand for letters.
  private init(_ value: Value, _ letters: [Letter]) {
    switch value {
    case .null: self = .null
    case .bool(let bool): self = .bool(bool)
    case .number(let literal): self = .number(literal)
    case .string(let text):
      var result = SymbolicText()
      for scalar in text.unicodeScalars {
        result.append(
          scalar.isPlaceholder
            ? .letter(letters[Int(scalar.value) - 0xF0000]) : .text(String(scalar)))
      }
      self = .text(result)
    case .array(let elements): self = .list(elements.map { Resolved($0, letters) })
    case .object(let members):
      self = .object(
        Dictionary(
          members.map { ($0.key, Resolved($0.value, letters)) }, uniquingKeysWith: { $1 }))
    }
  }
}

extension Value {
  /// Whether it is `AWS::NoValue`.
  var isLeftOut: Bool {
    guard let members = object, members.count == 1 else { return false }
    return members["Ref"]?.string == "AWS::NoValue"
  }
}

extension Unicode.Scalar {
  fileprivate var isPlaceholder: Bool { (0xF0000...0xFFFFD).contains(value) }
}
