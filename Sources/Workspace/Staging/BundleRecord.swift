internal import CloudFormation
internal import JSON

/// What is known of a built asset without reading it: `record.json` in the cache.
public struct BundleRecord: Sendable, Hashable {
  static let file = "record.json"
  static let archive = "asset.zip"
  private static let version = 1

  /// The archive for S3.
  public var zip: File
  /// The executables as they were built, by their products' names.
  public var executables: [String: File]
  /// The toolchain that built them, as it calls itself.
  public var toolchain: String

  /// A file's digest and size.
  public struct File: Sendable, Hashable {
    /// The SHA-256, 64 hexadecimal digits.
    public var sha256: String
    /// The size.
    public var bytes: Int
  }
}

extension BundleRecord {
  var json: Value {
    let sorted = executables.sorted(on: \.key).map { ($0.key, $0.value.json) }
    return [
      "version": .integer(Self.version), "toolchain": .string(toolchain), "zip": zip.json,
      "executables": .object(Value.Object(uniqueKeysWithValues: sorted)),
    ]
  }

  /// Reads a record; nil for anything but one: then the asset is built again.
  init?(document: [UInt8]) {
    guard let json = try? Value.parse(document), json["version"] == .integer(Self.version),
      let toolchain = json["toolchain"]?.string, let zip = json["zip"].flatMap(File.init),
      let members = json["executables"]?.object
    else { return nil }
    executables = [:]
    for (name, member) in members {
      guard let file = File(member) else { return nil }
      executables[name] = file
    }
    self.zip = zip
    self.toolchain = toolchain
  }
}

extension BundleRecord.File {
  fileprivate var json: Value { ["sha256": .string(sha256), "bytes": .integer(bytes)] }

  fileprivate init?(_ json: Value) {
    guard let sha256 = json["sha256"]?.string, case .number(let literal) = json["bytes"],
      let bytes = Int(literal)
    else { return nil }
    self.init(sha256: sha256, bytes: bytes)
  }
}
