internal import ResourceSchemas

extension ModelBuilder {
  /// The attributes of which a token can speak; those that hold an object have members that can.
  func attributes() -> [ResourceModel.Attribute] {
    var names = Uniqueness(reserved: ReservedNames.attributes)
    return schema.attributes.compactMap { attribute in
      attributeKind(of: attribute.shape, named: attribute.name).map { kind in
        ResourceModel.Attribute(
          name: names.claim(SwiftName.property(attribute.name), otherwise: "Attribute"),
          source: attribute.name, type: .token(kind))
      }
    }
  }

  private func attributeKind(of shape: ResourceSchema.Shape, named name: String) -> String? {
    let shape = schema.resolve(shape)
    return switch shape.form {
    case .text: Typing.isARN(name, shape.facts) ? "ARN" : "String"
    case .integer: "Int"
    case .number: "Double"
    case .boolean: "Bool"
    case .list(let element):
      attributeKind(of: element, named: SwiftName.singular(name)).map { "[\($0)]" }
    case .reference, .map, .object, .anything: nil
    }
  }
}
