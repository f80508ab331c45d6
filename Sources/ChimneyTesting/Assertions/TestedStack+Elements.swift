public import Chimney
internal import CloudFormation

extension TestedStack {
  /// Expects an output of this name that matches: `["Value": .ref("Key"), "Export": .absent]`.
  public func expectOutput(
    _ id: String, _ match: Match = .any,
    fileID: StaticString = #fileID, file: StaticString = #filePath, line: UInt = #line,
    column: UInt = #column
  ) {
    expectEntry(
      of: "Outputs", id, match, fileID: fileID, file: file, line: line, column: column)
  }

  /// Expects a parameter of this name that matches: `["Type": "String", "NoEcho": true]`.
  public func expectParameter(
    _ id: String, _ match: Match = .any,
    fileID: StaticString = #fileID, file: StaticString = #filePath, line: UInt = #line,
    column: UInt = #column
  ) {
    expectEntry(
      of: "Parameters", id, match, fileID: fileID, file: file, line: line, column: column)
  }

  /// Expects an entry of any section of the template: of `Conditions`, `Mappings`, `Rules`; by its
  /// logical id also of `Resources`.
  public func expectEntry(
    of section: String, _ id: String, _ match: Match = .any,
    fileID: StaticString = #fileID, file: StaticString = #filePath, line: UInt = #line,
    column: UInt = #column
  ) {
    let place = FailureReporter.Place(fileID: fileID, file: file, line: line, column: column)
    let entries = template.json[section]?.object ?? [:]
    let comparison = match.comparison(with: entries[id])
    if comparison.isAlike {
      for (capture, value) in comparison.captured { capture.keep(value) }
    } else if entries[id] == nil {
      let known = entries.keys.joined(separator: ", ")
      report("\(section) has no '\(id)', but \(known.isEmpty ? "nothing" : known)", place)
    } else {
      report(
        "\(describe(id)) of \(section) is not like this\n\n\(comparison.text)\n\n\(Self.legend)",
        place)
    }
  }

  /// Expects that the template as a whole matches: `.exactly([…])`, or some of its sections.
  public func expectTemplate(
    _ match: Match,
    fileID: StaticString = #fileID, file: StaticString = #filePath, line: UInt = #line,
    column: UInt = #column
  ) {
    let comparison = match.comparison(with: template.json)
    guard !comparison.isAlike else { return }
    report(
      "the template of '\(name)' is not like this\n\n\(comparison.text)\n\n\(Self.legend)",
      .init(fileID: fileID, file: file, line: line, column: column))
  }

  /// Expects that a rule holds of the stack.
  ///
  ///     stack.expect(.only(["Function/ServiceRole"], may: ["kms:Sign"], on: "eth-cmk-identity"))
  public func expect(
    _ rule: StackRule,
    fileID: StaticString = #fileID, file: StaticString = #filePath, line: UInt = #line,
    column: UInt = #column
  ) {
    guard let ruled else { return }
    let place = FailureReporter.Place(fileID: fileID, file: file, line: line, column: column)
    for violation in rule.violations(ruled) {
      let location = violation.logicalID.flatMap {
        synthesized.origins[$0]?.location(of: violation.pointer)
          ?? synthesized.origins[$0]?.locations.first
      }
      report(violation.message + (location.map { "\n  at \(name(of: $0))" } ?? ""), place)
    }
  }
}
