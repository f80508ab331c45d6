internal import CloudFormation

extension Scope {
  /// What the app is told under a name, on the command line with `--context stage=production`; the
  /// default if it is told nothing.
  ///
  ///     let copies = app.context("copies", default: 1)
  ///
  /// A value that is not of the default's type is a mistake, and so is a name that is given and that
  /// nobody asks for.
  public func context<Value: LosslessStringConvertible>(
    _ name: String, default value: Value, file: StaticString = #filePath, line: UInt = #line
  ) -> Value {
    read(name, as: Self.words(for: Value.self), file, line) { Value($0) } ?? value
  }

  /// What the app is told under a name as one of the cases of an enumeration.
  public func context<Value: RawRepresentable<String>>(
    _ name: String, default value: Value, file: StaticString = #filePath, line: UInt = #line
  ) -> Value {
    read(name, as: "one of the known values", file, line) { Value(rawValue: $0) } ?? value
  }

  /// What the app is told under a name as one of the cases of an enumeration, which a mistake names.
  public func context<Value: RawRepresentable<String> & CaseIterable>(
    _ name: String, default value: Value, file: StaticString = #filePath, line: UInt = #line
  ) -> Value {
    let known = "one of " + Value.allCases.map(\.rawValue).joined(separator: ", ")
    return read(name, as: known, file, line) { Value(rawValue: $0) } ?? value
  }

  /// What the app is told under a name; nil if it is told nothing.
  public func context(_ name: String) -> String? {
    tree.askedContext.append(name)
    return tree.context[name]
  }

  private func read<Value>(
    _ name: String, as type: String, _ file: StaticString, _ line: UInt,
    _ convert: (String) -> Value?
  ) -> Value? {
    guard let text = context(name) else { return nil }
    if let value = convert(text) { return value }
    report(
      .error, .contextValue(text, name: name, type: type),
      at: SourceLocation(file: file, line: line))
    return nil
  }

  private static func words(for type: Any.Type) -> String {
    switch type {
    case is any BinaryInteger.Type: "an integer"
    case is any BinaryFloatingPoint.Type: "a number"
    case is Bool.Type: "true or false"
    default: "a \(type)"
    }
  }

  /// Reports what the app is told and does not ask for.
  func reportUnknownContext() {
    let asked = Set(tree.askedContext)
    for name in tree.context.keys.sorted() where !asked.contains(name) {
      report(.error, .unknownContext(name, known: asked.sorted()))
    }
  }
}
