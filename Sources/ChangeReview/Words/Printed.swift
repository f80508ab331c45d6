extension String {
  /// The text without anything that a terminal would obey, and cut where it is endless.
  public var printed: String {
    let isLong = utf8.count > Self.longest
    if !isLong, utf8.allSatisfy({ (0x20..<0x7f).contains($0) }) { return self }
    guard isLong || unicodeScalars.contains(where: \.isControl) else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars.prefix(Self.longest) {
      if scalar.isControl {
        result.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result) + (isLong ? "… (\(utf8.count) bytes)" : "")
  }

  private static let longest = 1_000
}

extension Unicode.Scalar {
  /// Control characters, and those that turn the direction of text around.
  fileprivate var isControl: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: true
    default: false
    }
  }
}
