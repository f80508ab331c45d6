internal import EthereumPrimitives
internal import JSON

extension JSON {
  var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  var number: String? {
    if case .number(let literal) = self { literal } else { nil }
  }
}

extension UInt64 {
  /// Decimal digits without leading zeros.
  init?(canonical text: String) {
    guard let value = UInt64(text), String(value) == text else { return nil }
    self = value
  }
}

extension UInt256 {
  /// Decimal digits without leading zeros.
  init?(canonical text: String) {
    guard let value = try? UInt256(text), value.description == text else { return nil }
    self = value
  }

  /// An amount: a string, since readers of JSON hold numbers to 53 bits.
  init?(policy json: JSON) {
    guard let value = json.string.flatMap(UInt256.init(canonical:)) else { return nil }
    self = value
  }
}

extension Chain {
  init?(policy json: JSON) {
    guard let id = json.number.flatMap(UInt64.init(canonical:)), id > 0 else { return nil }
    self.init(id: id)
  }
}

extension Address {
  init?(policy json: JSON) {
    guard let address = json.string.flatMap({ try? Address($0) }) else { return nil }
    self = address
  }
}

extension Selector {
  init?(policy json: JSON) {
    guard let selector = json.string.flatMap(Selector.init(_:)) else { return nil }
    self = selector
  }
}

extension Policy.Operation {
  init?(policy json: JSON) {
    guard let operation = json.string.flatMap(Self.init(rawValue:)) else { return nil }
    self = operation
  }
}
