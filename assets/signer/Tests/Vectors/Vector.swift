public import EthereumSigning
public import JSON

/// One case of a file.
public struct Vector: Sendable, CustomStringConvertible {
  /// The case as it stands in the file.
  public let json: JSON

  /// A case, or a part of one.
  public init(json: JSON) {
    self.json = json
  }

  /// The case's own name, for the test's report.
  public var description: String {
    for key in ["name", "tcId", "input", "token", "event"] {
      switch json[key] {
      case .string(let text), .number(let text): return text
      default: continue
      }
    }
    return json.description
  }

  /// Whether the member is there and not null.
  public func has(_ key: String) -> Bool {
    json[key] != nil && json[key] != .null
  }

  /// A member that is an object.
  public func part(_ key: String) throws -> Vector {
    guard let json = json[key], case .object = json else { throw missing(key) }
    return Vector(json: json)
  }

  /// A member that is an array of objects.
  public func parts(_ key: String) throws -> [Vector] {
    guard case .array(let elements)? = json[key] else { throw missing(key) }
    return elements.map(Vector.init)
  }

  /// A member that is a string.
  public func text(_ key: String) throws -> String {
    guard case .string(let text)? = json[key] else { throw missing(key) }
    return text
  }

  /// A member in `0x` hexadecimal.
  public func bytes(_ key: String) throws -> [UInt8] {
    try [UInt8](hexadecimal: text(key))
  }

  /// A member of 32 bytes in `0x` hexadecimal.
  public func bytes32(_ key: String) throws -> Bytes32 {
    guard let bytes = Bytes32(try bytes(key)) else { throw missing(key) }
    return bytes
  }

  /// A member in decimal digits, or `0x` and hexadecimal ones.
  public func integer(_ key: String) throws -> UInt256 {
    try UInt256(text(key))
  }

  private func missing(_ key: String) -> VectorError {
    VectorError("\(self) has no such \(key)")
  }
}
