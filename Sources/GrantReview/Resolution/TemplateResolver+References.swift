internal import CloudFormation

extension TemplateResolver {
  /// What `Ref` answers; nil for `AWS::NoValue`.
  mutating func reference(_ name: String) -> Resolved? {
    if name == "AWS::NoValue" { return nil }
    if name.hasPrefix("AWS::") { return .text(pseudo(name)) }
    if let parameter = stack.template.parameters[name] { return value(of: name, parameter) }
    guard let resource = stack.template.resources[name] else {
      return .opaque(Letter(name: "\(prefix)\(name)"))
    }
    switch ResourceShape.of(resource.type)?.reference {
    case .arn: return .text(arn(of: name, resource))
    case .other: return .text(SymbolicText(Letter(name: prefix + name, family: resource.type)))
    case .name, nil: return .text(self.name(of: name, resource))
    }
  }

  func pseudo(_ name: String) -> SymbolicText {
    stack.pseudoParameters[name].map { SymbolicText($0) } ?? SymbolicText(.pseudo(name))
  }

  private mutating func value(of name: String, _ parameter: Template.Parameter) -> Resolved {
    if let given = parameters[name], !isHidden(given, parameter) { return list(given, parameter) }
    let fallback = parameter.constraints["Default"].flatMap { resolve($0) }
    if !prefix.isEmpty, let fallback, !parameter.type.hasPrefix("AWS::SSM::Parameter::Value") {
      return list(fallback, parameter)
    }
    if parameter.type.hasPrefix("AWS::SSM::Parameter::Value") {
      let path = fallback?.text?.description ?? "\(prefix)\(name)"
      return list(.text(SymbolicText(Letter(name: "ssm:\(path)"))), parameter)
    }
    guard movedParameters.contains(prefix + name) else {
      return list(.text(SymbolicText(Letter(name: prefix + name))), parameter)
    }
    doubtful.insert(prefix + name)
    return list(
      fallback ?? .text(SymbolicText(Letter(name: "\(prefix)\(name): \(parameter.type)"))),
      parameter)
  }

  /// Whether CloudFormation only says that there is a value (AWS page "Parameters", `NoEcho`).
  private func isHidden(_ value: Resolved, _ parameter: Template.Parameter) -> Bool {
    parameter.constraints["NoEcho"].map { $0 == true || $0 == "true" } == true
      && value.text?.literal?.allSatisfy { $0 == "*" } == true
  }

  private func list(_ value: Resolved, _ parameter: Template.Parameter) -> Resolved {
    guard parameter.type.contains("List<") || parameter.type.contains("CommaDelimitedList") else {
      return value
    }
    if case .list = value { return value }
    guard let text = value.text?.literal else {
      guard case .letter(var letter)? = value.text?.pieces.first else { return .list([value]) }
      letter.isList = true
      return .list([.text(SymbolicText(letter))])
    }
    return .list(
      text.split(separator: ",").map { part in
        .text(SymbolicText(String(part.trimmingPrefix(while: \.isWhitespace))))
      })
  }

  /// What `Fn::GetAtt` answers, or `${Name.Attribute}`.
  mutating func attribute(_ argument: Value) -> Resolved? {
    var parts = argument.array?.map { resolve($0)?.text?.literal } ?? []
    if let text = argument.string, let dot = text.firstIndex(of: ".") {
      parts = [String(text[..<dot]), String(text[text.index(after: dot)...])]
    }
    guard parts.count == 2, let id = parts[0], let name = parts[1] else {
      return .opaque(opaque("Fn::GetAtt", argument))
    }
    guard let resource = stack.template.resources[id] else {
      return .opaque(Letter(name: "\(prefix)\(id).\(name)"))
    }
    if let output = name.withoutPrefix("Outputs."),
      let value = nestedOutput(output, of: id, resource)
    {
      return value
    }
    let shape = ResourceShape.of(resource.type)
    if name == shape?.arnAttribute { return .text(arn(of: id, resource)) }
    return .text(SymbolicText(attributeLetter(id, name, resource)))
  }

  /// What a nested stack whose template is at hand answers.
  private mutating func nestedOutput(
    _ name: String, of id: String, _ resource: Template.Resource
  ) -> Resolved? {
    guard let nested = stack.nestedStacks[id], let output = nested.template.outputs[name],
      var inner = self.nested(
        id, nested, parameters: resolve(resource.properties["Parameters"] ?? [:]))
    else { return nil }
    let value = inner.resolve(output.value)
    open.formUnion(inner.open)
    doubtful.formUnion(inner.doubtful)
    glossary.merge(inner.glossary) { mine, _ in mine }
    conditionNames.merge(inner.conditionNames) { mine, _ in mine }
    return value
  }

  /// A letter for an attribute. What a custom resource answers may change with its properties.
  private mutating func attributeLetter(
    _ id: String, _ name: String, _ resource: Template.Resource
  ) -> Letter {
    let isCustom =
      resource.type.hasPrefix("Custom::")
      || resource.type == "AWS::CloudFormation::CustomResource"
      || resource.type == "AWS::CloudFormation::Stack"
    let inputs =
      isCustom ? " of \(resolve(.object(resource.properties))?.canonical ?? "")" : ""
    return Letter(
      name: "\(prefix)\(id).\(name)\(inputs)",
      family: isCustom ? nil : name == "Arn" ? "\(resource.type).Arn" : nil)
  }

  /// The name that the template gives the resource, or the letter for the one it will have.
  mutating func name(of id: String, _ resource: Template.Resource) -> SymbolicText {
    if let property = ResourceShape.of(resource.type)?.nameProperty,
      let value = resource.properties[property], let text = resolve(value)?.text
    {
      return text
    }
    return SymbolicText(
      Letter(
        name: prefix + id, family: resource.type,
        isSegment: ResourceShape.of(resource.type) != nil))
  }

  /// The ARN of a resource, spelled out as far as its type's form is known.
  mutating func arn(of id: String, _ resource: Template.Resource) -> SymbolicText {
    guard let shape = ResourceShape.of(resource.type) else {
      return SymbolicText(Letter(name: "\(prefix)\(id).Arn", family: "\(resource.type).Arn"))
    }
    let path = resource.properties["Path"].flatMap { resolve($0)?.text } ?? "/"
    let name = shape.service == "iam" ? path + name(of: id, resource) : name(of: id, resource)
    let text = shape.arn(name: name, in: self)
    glossary[text.description] =
      shape.reference == .arn ? "${\(prefix)\(id)}" : "${\(prefix)\(id).Arn}"
    return text
  }
}

extension String {
  func withoutPrefix(_ prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
