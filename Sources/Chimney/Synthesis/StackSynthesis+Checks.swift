internal import CloudFormation
internal import ResourceSchemas

extension StackSynthesis {
  mutating func checkReferences() {
    for mistake in template.referenceMistakes {
      switch mistake {
      case .dangling(let id, let reference):
        report(id, .danglingReference(reference.logicalID, at: reference.pointer))
      case .danglingDependency(let id, let missing):
        report(id, .danglingReference(missing, at: JSONPointer()))
      case .cycle(let ids):
        report(ids[0], .circularDependency(ids.map { scopes[$0]?.path ?? $0 }))
      }
    }
  }

  private mutating func report(_ id: String, _ mistake: Mistake) {
    found.append((scopes[id] ?? stack).diagnostic(.error, mistake))
  }
}

// MARK: - Limits

extension StackSynthesis {
  /// Checks what CloudFormation counts.
  mutating func checkLimits(_ document: [UInt8]) {
    for (limit, count) in template.exceededLimits(document: document) {
      found.append(stack.diagnostic(.error, .tooMany(limit, count: count)))
    }
  }
}

// MARK: - Schemas

/// What of a resource was given by CloudFormation's names, unseen by the compiler.
enum RawParts {
  case all
  case properties(Set<String>)
}

extension AnyResourceElement {
  /// Nil when the compiler has seen all of it.
  var rawParts: RawParts? {
    if isRaw { return .all }
    return overrides.isEmpty ? nil : .properties(Set(overrides.keys))
  }
}

extension StackSynthesis {
  /// Checks what is raw against the schema database, which nothing else reads.
  mutating func checkSchemas() {
    guard !raw.isEmpty else { return }
    for (id, parts) in raw {
      guard let resource = template.resources[id] else { continue }
      switch parts {
      case .all: report(checker.mistakes(in: resource.properties, of: resource.type), of: id)
      case .properties(let names):
        let properties = resource.properties.filter { names.contains($0.key) }
        report(checker.mistakes(inSome: properties, of: resource.type), of: id)
      }
    }
    for (id, resource) in template.resources {
      checkAttributes(in: .object(resource.properties), id)
    }
    for (id, output) in template.outputs { checkAttributes(in: output.value, id) }
  }

  /// Checks what raw resources ask of others, and others of raw resources.
  private mutating func checkAttributes(in value: Value, _ id: String) {
    for reference in value.references {
      guard case .getAtt(let name) = reference.kind, !name.isEmpty,
        raw[id] != nil || raw[reference.logicalID] != nil,
        let type = template.resources[reference.logicalID]?.type,
        let mistake = checker.mistake(ofAttribute: name, of: type, at: reference.pointer)
      else { continue }
      report([mistake], of: id)
    }
  }

  private mutating func report(_ mistakes: [SchemaMistake], of id: String) {
    let origin = origins[id]
    for mistake in mistakes {
      found.append(
        (scopes[id] ?? stack).diagnostic(
          .error, .schema(mistake), at: origin?.location(of: mistake.pointer)))
    }
  }
}

extension SynthesizedStack.Origin {
  /// Where the value at this place of the properties was written, if that is known: the place of
  /// the innermost value around it.
  public func location(of pointer: JSONPointer) -> SourceLocation? {
    values.filter { pointer.steps.starts(with: $0.pointer.steps) }
      .max { $0.pointer.steps.count < $1.pointer.steps.count }?.location
  }
}
