import EthereumSigning
import JSON

extension JSON {
  /// The text of a string.
  var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The text of a number or a string, exact as it was written; no text for anything else.
  fileprivate var scalar: String {
    switch self {
    case .number(let text), .string(let text): text
    case .null, .bool, .array, .object: ""
    }
  }
}

extension String {
  init(json: JSON) throws(Mistake.Reason) {
    guard let text = json.string else { throw .notAString }
    self = text
  }
}

extension Bool {
  init(json: JSON) throws(Mistake.Reason) {
    guard case .bool(let value) = json else { throw .notABool }
    self = value
  }
}

extension JSON {
  /// The document itself, or the one that a string holds.
  init(document json: JSON) throws(Mistake.Reason) {
    guard let text = json.string else {
      self = json
      return
    }
    do throws(JSONError) { self = try JSON.parse(text) } catch { throw .notJSON(error) }
  }
}

extension UInt256 {
  init(json: JSON) throws(Mistake.Reason) {
    do throws(IntegerError) { try self.init(json.scalar) } catch { throw .integer(error) }
  }

  init(ether json: JSON) throws(Mistake.Reason) {
    do throws(AmountError) { try self.init(json.scalar, in: .ether) } catch { throw .amount(error) }
  }
}

extension UInt64 {
  init(json: JSON) throws(Mistake.Reason) {
    let integer = try UInt256(json: json)
    guard integer <= UInt256(UInt64.max) else { throw .over64Bits }
    self.init(integer.low)
  }
}

extension Chain {
  init(json: JSON) throws(Mistake.Reason) {
    try self.init(id: UInt64(json: json))
  }
}

extension UInt8 {
  init(parity json: JSON) throws(Mistake.Reason) {
    let integer = try UInt256(json: json)
    guard integer <= 1 else { throw .notAParity }
    self.init(integer.low)
  }
}

extension Address {
  init(json: JSON) throws(Mistake.Reason) {
    do throws(AddressError) { try self.init(json.scalar) } catch { throw .address(error) }
  }
}

extension [UInt8] {
  init(json: JSON) throws(Mistake.Reason) {
    do throws(HexadecimalError) {
      try self.init(hexadecimal: json.scalar)
    } catch { throw .data(error) }
  }
}

extension [JSON] {
  init(json: JSON) throws(Mistake.Reason) {
    guard case .array(let elements) = json else { throw .notAnArray }
    self = elements
  }
}

extension Bytes32 {
  init(json: JSON) throws(Mistake.Reason) {
    guard let bytes = Bytes32(try [UInt8](json: json)) else { throw .notBytes32 }
    self = bytes
  }
}
