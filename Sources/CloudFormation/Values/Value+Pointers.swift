extension JSONPointer {
  /// The pointer that RFC 6901 writes so. A step of digits alone is an index.
  public init(parsing text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    self.init(
      parts.map { part in
        let key = part.replacing("~1", with: "/").replacing("~0", with: "~")
        let isIndex = !key.isEmpty && key.allSatisfy { $0.isASCII && $0.isNumber }
        return (isIndex ? Int(key) : nil).map(Step.index) ?? .key(String(key))
      })
  }
}

extension Value {
  /// The value at a place of this one; nil where there is none.
  public func value(at pointer: JSONPointer) -> Value? {
    var value = self
    for step in pointer.steps {
      let next: Value? =
        switch step {
        case .key(let key): value[key]
        case .index(let index):
          value.array.map { index < $0.count ? $0[index] : nil } ?? value["\(index)"]
        }
      guard let next else { return nil }
      value = next
    }
    return value
  }
}
