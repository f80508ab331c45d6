/// The type of a member: an elementary one or a struct, and the arrays around it.
struct ValueType: Hashable {
  enum Base: Hashable {
    case bool
    case address
    case string
    case bytes
    case fixedBytes(Int)
    case uint(bits: Int)
    case int(bits: Int)
    case structure(String)
  }

  let base: Base
  /// The arrays from the inside out; nil is one of any length.
  private(set) var dimensions: ArraySlice<Int?>

  /// The type of a name such as `Person[2][]`; nil when its array suffixes are none.
  init?(_ name: String) {
    let parts = name.utf8.split(separator: UInt8(ascii: "["), omittingEmptySubsequences: false)
    var dimensions: [Int?] = []
    for part in parts.dropFirst() {
      guard part.last == UInt8(ascii: "]") else { return nil }
      guard part.count > 1 else {
        dimensions.append(nil)
        continue
      }
      guard let count = positiveInteger(part.dropLast()) else { return nil }
      dimensions.append(count)
    }
    let stem = String(decoding: parts[0], as: UTF8.self)
    base = Base(elementary: stem) ?? .structure(stem)
    self.dimensions = dimensions[...]
  }

  /// The length, if it is fixed, and the type of an array's elements; nil for what is no array.
  var array: (count: Int?, element: ValueType)? {
    guard let count = dimensions.last else { return nil }
    var element = self
    element.dimensions.removeLast()
    return (count, element)
  }
}

extension ValueType.Base {
  /// A type that EIP-712 knows; `uint` alone, `uint7` and `bytes33` are none.
  init?(elementary name: String) {
    switch name {
    case "bool": self = .bool
    case "address": self = .address
    case "string": self = .string
    case "bytes": self = .bytes
    default:
      let (stem, width) = Self.split(name)
      guard let width = positiveInteger(width.utf8) else { return nil }
      switch stem {
      case "bytes" where width <= 32: self = .fixedBytes(width)
      case "uint" where width <= 256 && width.isMultiple(of: 8): self = .uint(bits: width)
      case "int" where width <= 256 && width.isMultiple(of: 8): self = .int(bits: width)
      default: return nil
      }
    }
  }

  /// Whether a struct of this name would look like an elementary type.
  static func isReserved(_ name: String) -> Bool {
    Self(elementary: name) != nil || ["bytes", "uint", "int"].contains(split(name).stem)
  }

  /// The letters of `uint256`, and its digits.
  private static func split(_ name: String) -> (stem: Substring, width: Substring) {
    let stem = name.prefix { !("0"..."9").contains($0) }
    return (stem, name.dropFirst(stem.count))
  }
}

/// The integer of digits of which the first is not zero; nil for others, and for far too many.
private func positiveInteger(_ text: some Collection<UInt8>) -> Int? {
  guard
    text.count <= 9, text.first != UInt8(ascii: "0"), let digits = digitValues(text, radix: 10),
    !digits.isEmpty
  else { return nil }
  return digits.reduce(0) { $0 * 10 + Int($1) }
}
