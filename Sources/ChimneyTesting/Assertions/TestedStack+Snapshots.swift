internal import CloudFormation
internal import JSON
internal import Workspace

extension TestedStack {
  /// Expects that the template is the one on record, byte by byte.
  ///
  ///     stack.expectSnapshot("Golden/account.json")
  ///
  /// The path is relative to the folder of the test's file. A record that is missing is a failure.
  /// With the variable `RECORD=1` in the environment the template is recorded in place of what was
  /// there: read the difference in version control before you keep it. The keys of assets are
  /// `ASSET.zip` and the like, so that a record does not move with the sources of a function.
  public func expectSnapshot(
    _ path: String,
    fileID: StaticString = #fileID, file: StaticString = #filePath, line: UInt = #line,
    column: UInt = #column
  ) {
    let place = FailureReporter.Place(fileID: fileID, file: file, line: line, column: column)
    let record = RecordFile(path, besides: file.description)
    let document = template.json.document
    do throws(WorkspaceError) {
      if Environment.process["RECORD"] == "1" {
        try record.write(document)
      } else if let message = Self.difference(try record.read(), document, path) {
        report(message, place)
      }
    } catch {
      report("\(error)", place)
    }
  }

  /// What is to be said of a template and its record; nil when they are the same.
  static func difference(_ record: [UInt8]?, _ document: [UInt8], _ path: String) -> String? {
    guard let record else {
      return "nothing is on record at \(path); record the template: run the tests with RECORD=1"
    }
    if record == document { return nil }
    let advice = "if the change is meant, run the tests with RECORD=1"
    guard let expected = try? Value.parse(record), let found = try? Value.parse(document) else {
      return "what is on record at \(path) is no JSON; \(advice)"
    }
    let comparison = Match.exactly(expected).comparison(with: found)
    let text = comparison.isAlike ? "only their order or their form differs" : comparison.text
    return "the template is not the one on record at \(path)\n\n\(text)\n\n"
      + "\(legend); \(advice)"
  }
}
