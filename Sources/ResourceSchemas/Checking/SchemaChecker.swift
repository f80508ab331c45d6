package import CloudFormation

/// Checks resources against the schema database, each type read at most once.
package struct SchemaChecker {
  private var database: SchemaDatabase?
  private var schemas: [String: ResourceSchema] = [:]

  /// A checker that reads nothing before it is asked.
  package init() {}

  /// What is wrong with a resource of this type, in the order of its properties.
  package mutating func mistakes(
    in properties: Value.Object, of type: String
  ) -> [SchemaMistake] {
    check(properties, of: type) { $0.run(properties) }
  }

  /// What is wrong with these of a resource's properties; others may be set besides.
  package mutating func mistakes(
    inSome properties: Value.Object, of type: String
  ) -> [SchemaMistake] {
    check(properties, of: type) { $0.runPartly(properties) }
  }

  /// What is wrong with asking a resource of this type for an attribute.
  package mutating func mistake(
    ofAttribute name: String, of type: String, at pointer: JSONPointer
  ) -> SchemaMistake? {
    guard let schema = schema(of: type), !schema.knows(attribute: name) else { return nil }
    let names = schema.attributes.map(\.name)
    return SchemaMistake(
      problem: .unknownAttribute(name, nearest: names.nearest(to: name)), pointer: pointer,
      type: type)
  }

  /// Where resources of this type take tags; nil for those that take none, or are not known.
  package mutating func tagProperty(of type: String) -> TagProperty? {
    schema(of: type)?.tagProperty
  }

  private mutating func check(
    _ properties: Value.Object, of type: String, _ run: (inout ResourceCheck) -> Void
  ) -> [SchemaMistake] {
    if let schema = schema(of: type) {
      var check = ResourceCheck(schema)
      run(&check)
      return check.mistakes
    }
    return Self.isForeign(type) ? [] : [unknown(type)]
  }

  private mutating func schema(of type: String) -> ResourceSchema? {
    if let schema = schemas[type] { return schema }
    database = database ?? SchemaDatabase.installed
    let schema = database?[type]
    schemas[type] = schema
    return schema
  }

  private func unknown(_ type: String) -> SchemaMistake {
    SchemaMistake(
      problem: .unknownType(nearest: database?.typeNames.nearest(to: type)),
      pointer: JSONPointer(), type: type)
  }

  /// Whether the type is somebody else's than AWS's: a custom resource, a module, or one that the
  /// account's registry knows (AWS page "TypeName").
  private static func isForeign(_ type: String) -> Bool {
    if type.hasPrefix("Custom::") { return type.utf8.count > 8 }
    let parts = type.split(separator: ":", omittingEmptySubsequences: false)
    let names = parts.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
    let separators = parts.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    let isName =
      [3, 4].contains(names.count) && separators.allSatisfy(\.isEmpty)
      && names.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isAlphanumeric } }
    return isName && (names.count == 4 ? names[3] == "MODULE" : names[0] != "AWS")
  }
}

extension ResourceSchema {
  /// Whether `Fn::GetAtt` may know an attribute of this name: an attribute, or what lies in one
  /// whose members the schema does not list, a nested stack's outputs among them. Some types
  /// answer their properties too.
  fileprivate func knows(attribute name: String) -> Bool {
    if isOpen || attributes.contains(where: { $0.name == name }) { return true }
    let first = String(name.prefix { $0 != "." })
    if typeName.text == "AWS::CloudFormation::Stack", first == "Outputs" { return true }
    if properties.contains(where: { $0.name == first }) { return true }
    return attributes.contains { attribute in
      guard attribute.name == first else { return false }
      switch resolve(attribute.shape).form {
      case .map, .anything: return true
      default: return false
      }
    }
  }
}

extension Character {
  fileprivate var isAlphanumeric: Bool { isLetter || isNumber }
}
