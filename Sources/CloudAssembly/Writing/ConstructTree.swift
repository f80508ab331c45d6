internal import CloudFormation

/// `tree.json`: the constructs of all stacks, for tools that draw them.
struct ConstructTree {
  static let file = "tree.json"

  fileprivate var root = Node()

  /// A construct, and the element of a template that it stands for.
  fileprivate struct Node {
    var children: Template.Entries<Node> = [:]
    var attributes: Value.Object = [:]
  }

  init(_ stacks: [Assembly.Stack]) {
    for stack in stacks {
      for (id, origin) in stack.origins {
        let attributes = Self.attributes(of: id, in: stack.template)
        root.add(attributes, at: origin.path.split(separator: "/")[...])
      }
    }
  }

  private static func attributes(of id: String, in template: Template) -> Value.Object {
    guard let resource = template.resources[id] else { return [:] }
    return [
      "aws:cdk:cloudformation:type": .string(resource.type),
      "aws:cdk:cloudformation:logicalId": .string(id),
    ]
  }

  var json: Value {
    ["version": "tree-0.1", "tree": root.json(id: "App", path: "")]
  }
}

extension ConstructTree.Node {
  fileprivate mutating func add(_ attributes: Value.Object, at path: ArraySlice<Substring>) {
    guard let id = path.first else {
      self.attributes = attributes
      return
    }
    children[String(id), default: ConstructTree.Node()].add(attributes, at: path.dropFirst())
  }

  fileprivate func json(id: String, path: String) -> Value {
    var object: Value.Object = ["id": .string(id), "path": .string(path)]
    if !attributes.isEmpty { object["attributes"] = .object(attributes) }
    if !children.isEmpty {
      var members: Value.Object = [:]
      for (id, child) in children {
        members[id] = child.json(id: id, path: path.isEmpty ? id : "\(path)/\(id)")
      }
      object["children"] = .object(members)
    }
    return .object(object)
  }
}
