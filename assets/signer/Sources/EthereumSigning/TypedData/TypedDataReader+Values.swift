import JSON

extension TypedDataReader {
  /// encodeData of one member: 32 bytes, whatever its type.
  mutating func encoding32(of json: JSON, as type: ValueType, at path: String) -> Bytes32 {
    if let array = type.array {
      return hash(json, of: array.count, array.element, at: path)
    }
    if case .structure(let name) = type.base { return hash(json, as: name, at: path) }
    do throws(TypedDataError.Reason) {
      return try Bytes32(json, as: type.base)
    } catch {
      report(path, error)
      return .zero
    }
  }

  /// Keccak of the elements' encodings.
  private mutating func hash(
    _ json: JSON, of count: Int?, _ type: ValueType, at path: String
  ) -> Bytes32 {
    guard case .array(let elements) = json else {
      report(path, .notAnArray)
      return .zero
    }
    if let count, count != elements.count { report(path, .wrongCount(expected: count)) }
    var encoding: [UInt8] = []
    for (index, element) in elements.enumerated() {
      encoding += encoding32(of: element, as: type, at: "\(path)[\(index)]").bytes
    }
    return keccak256(encoding)
  }
}

extension Bytes32 {
  /// The encoding of an elementary type's value.
  fileprivate init(
    _ json: JSON, as type: ValueType.Base
  ) throws(TypedDataError.Reason) {
    switch type {
    case .bool: self = Bytes32(try json.bool ? 1 : 0)
    case .address: self = Bytes32(leftPadded: try json.bytes(count: 20))
    case .string: self = keccak256(Array(try json.text.utf8))
    case .bytes: self = keccak256(try json.bytes())
    case .fixedBytes(let count): self = Bytes32(rightPadded: try json.bytes(count: count))
    case .uint(let bits): self = Bytes32(try json.unsignedInteger(bits: bits))
    case .int(let bits): self = Bytes32(try json.signedInteger(bits: bits))
    case .structure(let name): throw .undefinedType(name)
    }
  }

  /// Up to 32 bytes behind zeros.
  private init(leftPadded bytes: [UInt8]) {
    self.init(UInt256(bytes: bytes) ?? 0)
  }

  /// Up to 32 bytes before zeros.
  private init(rightPadded bytes: [UInt8]) {
    self.init(leftPadded: bytes + [UInt8](repeating: 0, count: 32 - bytes.count))
  }
}

extension JSON {
  fileprivate var bool: Bool {
    get throws(TypedDataError.Reason) {
      guard case .bool(let value) = self else { throw .notABool }
      return value
    }
  }

  fileprivate var text: String {
    get throws(TypedDataError.Reason) {
      guard case .string(let text) = self else { throw .notAString }
      return text
    }
  }

  fileprivate func bytes(count: Int? = nil) throws(TypedDataError.Reason) -> [UInt8] {
    guard let bytes = try? [UInt8](hexadecimal: try text) else { throw .notHexadecimal }
    if let count, count != bytes.count { throw .wrongCount(expected: count) }
    return bytes
  }

  fileprivate func unsignedInteger(bits: Int) throws(TypedDataError.Reason) -> UInt256 {
    let (isNegative, magnitude) = try integer
    guard !isNegative || magnitude == 0, magnitude.bitCount <= bits else { throw .outOfRange }
    return magnitude
  }

  /// Two's complement in 256 bits.
  fileprivate func signedInteger(bits: Int) throws(TypedDataError.Reason) -> UInt256 {
    let (isNegative, magnitude) = try integer
    // The magnitude of the least integer is one more than that of the greatest.
    let limited = isNegative ? magnitude.subtracting(1) ?? 0 : magnitude
    guard limited.bitCount < bits else { throw .outOfRange }
    return isNegative ? magnitude.negated : magnitude
  }

  /// An integer's sign and magnitude, from the digits of a number or a string.
  private var integer: (isNegative: Bool, magnitude: UInt256) {
    get throws(TypedDataError.Reason) {
      let text = try digits
      let isNegative = text.hasPrefix("-")
      guard !text.hasPrefix("-0x") else { throw .notAnInteger }
      do throws(IntegerError) {
        return (isNegative, try UInt256(isNegative ? String(text.dropFirst()) : text))
      } catch {
        throw error == .tooLarge ? .outOfRange : .notAnInteger
      }
    }
  }

  private var digits: String {
    get throws(TypedDataError.Reason) {
      switch self {
      case .number(let text), .string(let text): return text
      case .null, .bool, .array, .object: throw .notAnInteger
      }
    }
  }
}

extension TypedData.Domain {
  /// A domain whose members are known to fit their types.
  init(_ json: JSON) {
    name = try? json["name"]?.text
    version = try? json["version"]?.text
    chainID = try? json["chainId"]?.unsignedInteger(bits: 256)
    verifyingContract = (try? json["verifyingContract"]?.bytes()).flatMap { Address($0) }
    salt = (try? json["salt"]?.bytes()).flatMap { Bytes32($0) }
  }
}
