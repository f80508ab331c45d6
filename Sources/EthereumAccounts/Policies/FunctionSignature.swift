/// A reader of signatures such as `swap((address,uint24)[],bytes32)`, in the one form whose hash
/// gives the selector (Solidity's ABI, "Function Selector").
///
/// A wrong form has a hash as well, and a policy of it would allow what nobody meant: `uint` for
/// `uint256`, a space, the name of a parameter.
struct FunctionSignature {
  private var rest: Substring

  /// Whether the text is a name and the canonical types of its parameters.
  static func isCanonical(_ text: String) -> Bool {
    var signature = Self(rest: text[...])
    return signature.name() && signature.tuple() && signature.rest.isEmpty
  }

  private mutating func name() -> Bool {
    let name = rest.prefix { $0 != "(" }
    rest = rest.dropFirst(name.count)
    return name.first.map { !("0"..."9").contains($0) } ?? false
      && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_$".contains($0)) }
  }

  /// Types in parentheses.
  private mutating func tuple() -> Bool {
    guard take("(") else { return false }
    if take(")") { return true }
    repeat {
      guard type() else { return false }
    } while take(",")
    return take(")")
  }

  /// A type, and the arrays of it.
  private mutating func type() -> Bool {
    guard rest.first == "(" ? tuple() : elementary() else { return false }
    while take("[") {
      let count = digits()
      guard take("]"), count.isEmpty || !count.hasPrefix("0") else { return false }
    }
    return true
  }

  private mutating func elementary() -> Bool {
    let stem = rest.prefix { $0.isASCII && $0.isLetter }
    rest = rest.dropFirst(stem.count)
    let width = digits()
    switch stem {
    case "address", "bool", "string", "function": return width.isEmpty
    case "bytes": return width.isEmpty || isCanonical(width, upTo: 32, multipleOf: 1)
    case "uint", "int": return isCanonical(width, upTo: 256, multipleOf: 8)
    default: return false
    }
  }

  private func isCanonical(_ width: Substring, upTo limit: Int, multipleOf step: Int) -> Bool {
    guard !width.hasPrefix("0"), let width = Int(width) else { return false }
    return width <= limit && width.isMultiple(of: step)
  }

  private mutating func digits() -> Substring {
    let digits = rest.prefix { ("0"..."9").contains($0) }
    rest = rest.dropFirst(digits.count)
    return digits
  }

  private mutating func take(_ character: Character) -> Bool {
    guard rest.first == character else { return false }
    rest = rest.dropFirst()
    return true
  }
}
