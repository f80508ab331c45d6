extension ResourceModel {
  /// The Swift files of the resource: its properties, and the types that only they have.
  var files: [GeneratedFile] {
    structure.nested.names.isEmpty ? [resourceFile] : [resourceFile, typesFile]
  }

  private var resourceFile: GeneratedFile {
    GeneratedFile(structure.name, of: service, from: typeName) { writer in
      writer.line("public import Chimney")
      writer.imports(policies: structure.hasPolicy)
      writer.block("extension CFN.\(service)") { $0.resource(structure, typeName: typeName) }
      if !attributes.isEmpty {
        writer.line()
        writer.specialization(of: "Handle", for: path) { $0.attributes(attributes) }
      }
    }
  }

  private var typesFile: GeneratedFile {
    GeneratedFile(structure.name + "+Types", of: service, from: typeName) { writer in
      writer.imports(policies: structure.nested.hasPolicy)
      writer.block("extension \(path)") { $0.declarations(structure.nested, of: typeName) }
      writer.knownValues(of: structure.nested, in: path)
    }
  }
}

extension ResourceModel.Structure {
  fileprivate var hasPolicy: Bool { members.contains { $0.type.hasPolicy } }
}

extension ResourceModel.Declarations {
  fileprivate var hasPolicy: Bool {
    structures.values.contains { $0.hasPolicy || $0.nested.hasPolicy }
  }
}

extension SourceWriter {
  fileprivate mutating func imports(policies: Bool) {
    line("public import CloudFormation")
    if policies { line("public import IAMPolicy") }
    line()
  }

  fileprivate mutating func resource(_ structure: ResourceModel.Structure, typeName: String) {
    comment("The resource type `\(typeName)`.")
    block("public struct \(structure.name): Resource") { writer in
      writer.stored(structure.members)
      writer.initializer(of: structure.members, comment: "A resource with these properties.")
      writer.line()
      writer.comment("`\(typeName)`.")
      writer.property("public var type", of: "String", "\"\(typeName)\"")
      writer.line()
      writer.comment("The properties that are set, by CloudFormation's names.")
      writer.block("public var properties: Expression.Object") {
        $0.collect(structure.members, in: "properties", result: "properties")
      }
    }
  }

  fileprivate mutating func attributes(_ attributes: [ResourceModel.Attribute]) {
    separated(attributes) { writer, attribute in
      writer.comment("The attribute `\(attribute.source)`, of `Fn::GetAtt`.")
      writer.property(
        "public var \(attribute.name)", of: attribute.type.text,
        "attribute(\"\(attribute.source)\")")
    }
  }

  /// The types that are declared inside of another.
  fileprivate mutating func declarations(
    _ declarations: ResourceModel.Declarations, of typeName: String
  ) {
    separated(declarations.names.sorted()) { writer, name in
      if let kind = declarations.kinds[name] { writer.kind(kind) }
      if let structure = declarations.structures[name] { writer.structure(structure, of: typeName) }
    }
  }

  private mutating func structure(_ structure: ResourceModel.Structure, of typeName: String) {
    comment("The property type `\(structure.source)` of `\(typeName)`.")
    block("public struct \(structure.name): PropertyValue, Equatable") { writer in
      writer.stored(structure.members)
      writer.initializer(of: structure.members, comment: "A value of these properties.")
      writer.line()
      writer.comment("The properties that are set, by CloudFormation's names.")
      writer.block("public var expression: Expression") {
        $0.collect(structure.members, in: "object", result: ".object(object)")
      }
      if !structure.nested.names.isEmpty {
        writer.line()
        writer.declarations(structure.nested, of: typeName)
      }
    }
  }
}
