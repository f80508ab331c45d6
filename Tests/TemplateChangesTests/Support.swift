import CloudFormation
import JSON
import TemplateChanges
import Testing

/// The changes between two templates that are written as JSON; `null` stands for no stack.
func changes(_ before: String, _ after: String) throws -> TemplateChanges {
  func version(_ text: String) throws -> TemplateChanges.Version? {
    let value = try Value.parse(text)
    return value == .null ? nil : TemplateChanges.Version(try Template(value))
  }
  return TemplateChanges(from: try version(before), to: try version(after))
}

/// The changes of one resource's properties, all else being equal.
func changes(of type: String, _ before: String, _ after: String) throws -> ResourceChange? {
  func template(_ properties: String) -> String {
    #"{"Resources":{"It":{"Type":"\#(type)","Properties":\#(properties)}}}"#
  }
  let changes = try changes(template(before), template(after))
  #expect(changes.resources.count <= 1 && changes.entries.isEmpty)
  return changes.resources.first
}

extension ResourceChange {
  /// The properties in one line each: `/Tags/0/Value: "a" → "b"`.
  var lines: [String] {
    properties.map {
      "\($0.pointer): \($0.before?.compact ?? "-") → \($0.after?.compact ?? "-")"
    }
  }
}
