internal import Chimney
internal import CloudFormation
internal import Workspace

extension TestedStack {
  func report(_ message: String, _ place: FailureReporter.Place) {
    reporter.report(message, place)
  }

  /// An element of the template with the construct that made it and the user's line.
  func describe(_ id: String) -> String {
    guard let origin = synthesized.origins[id] else { return "'\(id)'" }
    let place = origin.locations.first.map { ", made at \(name(of: $0))" } ?? ""
    return "'\(id)' (\(origin.path))\(place)"
  }

  /// A line of a Swift file, the file relative to its package.
  func name(of location: SourceLocation) -> String {
    var roots = PackageRoots()
    return "\(roots.name(of: location)):\(location.line)"
  }

  /// The stack as a rule sees it.
  var ruled: RuledStack? { tree.ruled(synthesized, assets: assets) }

  /// What the template would say for an expression; nil if it cannot say it.
  func value(of expression: Expression) -> Value? { ruled?.value(of: expression) }
}
