internal import ChangeReview

/// Writes elements of SVG or HTML; every text and attribute is escaped.
package struct Markup {
  package private(set) var text = ""
  private var level = 0

  package init() {}

  /// An element with others in it.
  package mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    _ body: (inout Markup) -> Void
  ) {
    line("<\(name)\(Self.list(attributes))>")
    level += 1
    body(&self)
    level -= 1
    line("</\(name)>")
  }

  /// An element without content.
  package mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    line("<\(name)\(Self.list(attributes))/>")
  }

  /// An element with text alone.
  package mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String
  ) {
    line("<\(name)\(Self.list(attributes))>\(text.escapedForXML)</\(name)>")
  }

  /// Text that is markup already.
  package mutating func raw(_ text: String) {
    line(text)
  }

  private mutating func line(_ text: String) {
    self.text += String(repeating: "  ", count: level) + text + "\n"
  }

  private static func list(_ attributes: KeyValuePairs<String, String>) -> String {
    attributes.map { " \($0.key)=\"\($0.value.escapedForXML)\"" }.joined()
  }
}

extension String {
  /// The text as XML and HTML show it, in elements and in quoted attributes.
  package var escapedForXML: String {
    var result = ""
    for scalar in printed.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text, its middle left out where it needs more than so many characters.
  package func shortened(to length: Int) -> String {
    guard count > length else { return self }
    let head = (length - 1) * 2 / 3
    return "\(prefix(head))…\(suffix(length - 1 - head))"
  }
}

extension Double {
  /// The number with one digit behind the point at most.
  var short: String {
    let tenths = Int((self * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }
}
