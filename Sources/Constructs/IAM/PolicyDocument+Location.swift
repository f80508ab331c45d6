internal import CloudFormation

extension PolicyDocument {
  /// The document, its statements at this place where they have none of their own.
  func located(_ file: StaticString, _ line: UInt) -> Self {
    var document = self
    for index in document.statements.indices where document.statements[index].location == nil {
      document.statements[index].location = SourceLocation(file: file, line: line)
    }
    return document
  }
}
