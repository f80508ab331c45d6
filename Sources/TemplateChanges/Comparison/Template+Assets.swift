package import CloudFormation

extension Template {
  /// The template as JSON without the hashes of its assets: two that differ in nothing but builds
  /// of code are the same.
  package var withoutAssetHashes: Value { json.withoutAssetHashes(under: "") }
}

extension Value {
  fileprivate func withoutAssetHashes(under name: String) -> Value {
    if AssetPlace.holdsCode(name) { return withoutHashes }
    switch self {
    case .null, .bool, .number, .string: return self
    case .array(let elements):
      return .array(elements.map { $0.withoutAssetHashes(under: name) })
    case .object(let members):
      return .object(members.map { ($0, $1.withoutAssetHashes(under: $0)) })
    }
  }
}
