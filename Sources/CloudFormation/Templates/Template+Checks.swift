internal import OrderedCollections

/// A mistake in a template that CloudFormation would refuse, found without it.
public enum TemplateMistake: Sendable, Hashable {
  /// The element mentions one that the template does not have.
  case dangling(logicalID: String, reference: TemplateReference)
  /// `DependsOn` names a resource that the template does not have.
  case danglingDependency(logicalID: String, missing: String)
  /// These resources wait for one another; the first stands at the end again.
  case cycle([String])
}

extension Template {
  /// What CloudFormation would refuse in the references between elements, in template order.
  public var referenceMistakes: [TemplateMistake] {
    var mistakes: [TemplateMistake] = []
    var graph: Entries<[String]> = [:]
    let known = Set(resources.keys).union(parameters.keys)
    for (id, resource) in resources {
      let references = Value.object(resource.properties).references
      mistakes += references.filter { !known.contains($0.logicalID) }
        .map { .dangling(logicalID: id, reference: $0) }
      mistakes += resource.dependsOn.filter { resources[$0] == nil }
        .map { .danglingDependency(logicalID: id, missing: $0) }
      graph[id] = (references.map(\.logicalID) + resource.dependsOn).filter { resources[$0] != nil }
    }
    for (id, output) in outputs {
      mistakes += output.value.references.filter { !known.contains($0.logicalID) }
        .map { .dangling(logicalID: id, reference: $0) }
    }
    if let cycle = firstCycle(in: graph) { mistakes.append(.cycle(cycle)) }
    return mistakes
  }
}

/// A cycle in the graph, its first node at the end again; nil when there is none.
///
/// Every node and every edge is looked at once, without recursion: a chain may be long.
package func firstCycle(in graph: Template.Entries<[String]>) -> [String]? {
  var done: Set<String> = []
  for start in graph.keys where !done.contains(start) {
    var path = [(id: start, next: 0)]
    var onPath: Set = [start]
    while let (id, next) = path.last {
      let edges = graph[id] ?? []
      guard next < edges.count else {
        path.removeLast()
        onPath.remove(id)
        done.insert(id)
        continue
      }
      path[path.count - 1].next += 1
      let target = edges[next]
      if onPath.contains(target) {
        return path.map(\.id).drop { $0 != target } + [target]
      }
      if !done.contains(target) {
        path.append((target, 0))
        onPath.insert(target)
      }
    }
  }
  return nil
}
