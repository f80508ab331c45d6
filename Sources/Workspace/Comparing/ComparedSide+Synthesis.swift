public import ChangeReview
public import Chimney
internal import CloudAssembly
internal import GrantReview

extension ComparedSide {
  /// The stacks of an app, places in the code named relative to their packages.
  public init(label: String, _ stacks: [SynthesizedStack]) {
    var roots = PackageRoots()
    var named: [Stack] = []
    for stack in stacks {
      let map = SourceMap(origins: stack.origins.mapValues { SourceMap.Origin($0, &roots) })
      let version = StackVersion(label: label, DeployedTemplate(stack.template), sourceMap: map)
      named.append(Stack(name: stack.name, version))
    }
    self.init(label: label, named, isNamed: true)
  }
}
