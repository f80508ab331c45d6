public import CloudAssembly
internal import CloudFormation
public import GrantReview

/// One version of a stack, and where it comes from.
public struct StackVersion: Sendable, Hashable {
  /// Where it comes from, in people's words: `deployed`, `cdk.out`, `main:golden.json`.
  public var label: String
  /// The template, with what is known of the stack's parameters and nested stacks.
  public var deployed: DeployedTemplate
  /// Where its parts were written; nil where Chimney did not write it.
  public var sourceMap: SourceMap?
  /// The file it was read from, for tools that want a file's name; nil where there is none.
  public var file: String?

  /// A version of a stack.
  public init(
    label: String, _ deployed: DeployedTemplate, sourceMap: SourceMap? = nil, file: String? = nil
  ) {
    self.label = label
    self.deployed = deployed
    self.sourceMap = sourceMap
    self.file = file
  }

  /// The line that the value at a JSON pointer of the template was written in, as near as is known:
  /// for what is in a nested stack, that of the nested stack.
  public func line(of path: String) -> SourceMap.Line? {
    let steps = path.split(separator: "/", maxSplits: 3).map { String($0) }
    guard steps.count >= 2 else { return nil }
    let outermost = String(steps[1].prefix { $0 != "." })
    if outermost != steps[1] { return sourceMap?.origins[outermost]?.lines.first }
    guard let origin = sourceMap?.origins[steps[1]] else { return nil }
    let pointer = steps.count > 3 ? "/" + steps[3] : ""
    let nearest = origin.values.filter { pointer.isBelow($0.pointer) }
      .max { $0.pointer.utf8.count < $1.pointer.utf8.count }
    return nearest?.line ?? origin.lines.first
  }
}

extension String {
  /// Whether this JSON pointer is the other one or leads further down.
  fileprivate func isBelow(_ other: String) -> Bool {
    self == other || hasPrefix(other + "/")
  }
}

extension StackReview {
  /// The line that a value of the new template, or of the old one, was written in.
  public func line(of path: String) -> SourceMap.Line? {
    after?.line(of: path) ?? before?.line(of: path)
  }
}
