public import CloudFormation

extension Value {
  /// Reads a YAML document as CloudFormation does: YAML 1.1 with short forms of functions and
  /// aliases, but without merge keys, sets and timestamps (AWS page "CloudFormation template
  /// format").
  ///
  /// `!Sub x` becomes `{"Fn::Sub": "x"}` and `!GetAtt A.B` a list of two. A number that JSON could
  /// write keeps its text. A key that stands twice is an error, and so are a nesting beyond 256 and
  /// aliases that multiply to more than a million values.
  /// - Throws: `YAMLError` with the line of the first mistake.
  public static func parse(yaml document: some Collection<UInt8>) throws(YAMLError) -> Value {
    var composer = YAMLComposer(document)
    return try composer.document()
  }

  /// Reads a YAML document from a string; see `parse(yaml:)` for bytes.
  public static func parse(yaml document: String) throws(YAMLError) -> Value {
    try parse(yaml: Array(document.utf8))
  }
}

extension JSONPointer {
  /// The line, from 1, at which the value at this place begins in a document of YAML, or of JSON,
  /// which libyaml reads as well; nil when there is no such value.
  public func line(in document: some Collection<UInt8>) -> Int? {
    var composer = YAMLComposer(document, lineOf: self)
    _ = try? composer.document()
    return composer.line
  }
}
