internal import CloudFormation
internal import JSON

extension ResourceSchema {
  /// Reads a resource schema.
  /// - Throws: `GeneratorError` for what is no JSON, and for a schema that names no type.
  init(_ document: [UInt8]) throws(GeneratorError) {
    let schema: Value
    do {
      schema = try Value.parse(document)
    } catch {
      throw .notJSON(error)
    }
    guard let typeName = TypeName(schema["typeName"]?.string ?? "") else { throw .noTypeName }
    let definitions = schema["definitions"]?.object ?? [:]
    let readOnly = schema.paths("readOnlyProperties")
    self.typeName = typeName
    self.definitions = Dictionary(
      uniqueKeysWithValues: definitions.map { ($0.key, Shape($0.value)) })
    properties = schema.members.filter { !readOnly.contains($0.name) }
    attributes = []
    createOnly = Set(schema.paths("createOnlyProperties"))
    conditionalCreateOnly = Set(schema.paths("conditionalCreateOnlyProperties"))
    deprecated = Set(schema.paths("deprecatedProperties"))
    attributes = leaves(at: readOnly, in: schema.members)
  }
}
