internal import CloudFormation
internal import JSON

/// Why a file of accepted changes is not taken.
public enum AcceptanceError: Error, Hashable, Sendable {
  /// The file is no JSON.
  case notJSON(String)
  /// The value at this place is not what the file's grammar wants there.
  case unexpected(at: String, wanted: String)
  /// The file is of a version that is not known here.
  case newerVersion(String)
  /// The entry's rows are not those that its fingerprint names: it was edited by hand.
  case notWhatWasAccepted(at: String, fingerprint: String)
}

extension AcceptanceError: CustomStringConvertible {
  /// One sentence that says what is wrong and what to do.
  public var description: String {
    switch self {
    case .notJSON(let reason): "it is no JSON: \(reason)"
    case .unexpected(let place, let wanted): "\(place.isEmpty ? "it" : place) must be \(wanted)"
    case .newerVersion(let version):
      "its version is \(version), known here is \(AcceptedChanges.version); a newer release of"
        + " Chimney may read it"
    case .notWhatWasAccepted(let place, let fingerprint):
      "the rows at \(place) are not those that \(fingerprint) names, so nobody accepted them;"
        + " review the change again"
    }
  }
}

extension AcceptedChanges {
  static let version = "1"

  /// The file, the same bytes for the same entries.
  public var document: [UInt8] {
    Value.object([
      ("version", .string(Self.version)), ("accepted", .array(entries.map(\.json))),
    ]).document
  }

  /// Reads the file.
  /// - Throws: `AcceptanceError` with the place of the first mistake.
  public init(document: [UInt8]) throws(AcceptanceError) {
    let root: Value
    do throws(JSONError) { root = try Value.parse(document) } catch {
      throw .notJSON(error.description)
    }
    let version = try root.text("version", at: "")
    guard version == Self.version else { throw .newerVersion(version) }
    guard let accepted = root["accepted"]?.array else {
      throw .unexpected(at: "/accepted", wanted: "an array of entries")
    }
    self.init()
    for (index, value) in accepted.enumerated() {
      entries.append(try Entry(value, at: "/accepted/\(index)"))
    }
  }
}

extension AcceptedChanges.Entry {
  fileprivate var json: Value {
    .object([
      ("fingerprint", .string(fingerprint)), ("stack", .string(stack)), ("who", .string(who)),
      ("why", .string(why)), ("date", .string(date)), ("rows", .array(rows.map(\.json))),
    ])
  }

  fileprivate init(_ value: Value, at place: String) throws(AcceptanceError) {
    var rows: [ReviewedRow] = []
    guard let elements = value["rows"]?.array else {
      throw .unexpected(at: "\(place)/rows", wanted: "an array of rows")
    }
    for (index, element) in elements.enumerated() {
      rows.append(try ReviewedRow(element, at: "\(place)/rows/\(index)"))
    }
    self.init(
      stack: try value.text("stack", at: place), who: try value.text("who", at: place),
      why: try value.text("why", at: place), date: try value.text("date", at: place), rows: rows)
    let named = try value.text("fingerprint", at: place)
    guard named == fingerprint else {
      throw .notWhatWasAccepted(at: place, fingerprint: named)
    }
  }
}

extension ReviewedRow {
  fileprivate init(_ value: Value, at place: String) throws(AcceptanceError) {
    guard let kind = Kind(rawValue: try value.text("kind", at: place)) else {
      let known = Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw .unexpected(at: "\(place)/kind", wanted: "one of \(known)")
    }
    self.kind = kind
    words = [:]
    for (name, word) in value.object ?? [:] where name != "kind" {
      guard let text = word.string else {
        throw .unexpected(at: "\(place)/\(name)", wanted: "a text")
      }
      words[name] = text
    }
  }
}

extension Value {
  fileprivate func text(_ key: String, at place: String) throws(AcceptanceError) -> String {
    guard let text = self[key]?.string else {
      throw .unexpected(at: "\(place)/\(key)", wanted: "a text")
    }
    return text
  }
}
