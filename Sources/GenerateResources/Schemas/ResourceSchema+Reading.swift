internal import CloudFormation
internal import JSON
internal import ResourceSchemas

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
    let readOnly = schema.paths("readOnlyProperties")
    self.init(
      typeName: typeName, properties: schema.members.filter { !readOnly.contains($0.name) })
    isOpen = !schema.isClosed
    definitions = Dictionary(
      uniqueKeysWithValues: (schema["definitions"]?.object ?? [:]).map { ($0.key, Shape($0.value)) }
    )
    self.readOnly = Set(readOnly)
    createOnly = Set(schema.paths("createOnlyProperties"))
    conditionalCreateOnly = Set(schema.paths("conditionalCreateOnlyProperties"))
    failsOnUpdate = FailingUpdates.properties[typeName.text] ?? []
    deprecated = Set(schema.paths("deprecatedProperties"))
    attributes = leaves(at: readOnly, in: schema.members)
    policies = policyPaths
  }
}
