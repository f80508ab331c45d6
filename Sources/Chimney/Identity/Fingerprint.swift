internal import CloudFormation
internal import Digests

/// What makes a resource another one each time something else changes.
struct Fingerprint {
  /// The resource that may change.
  let origin: any AnyResourceElement
  let originScope: Scope
  /// The properties whose change makes no difference.
  let ignored: Set<String>
}

extension Handle {
  /// Ends the logical id with a hash of another resource's properties: it is another resource each
  /// time those change, as a function's version has to be.
  ///
  /// The id has its end once the app is synthesized, for only then all values are known.
  package func nameAfterProperties<Other: Resource>(
    of other: Handle<Other>, except ignored: Set<String>
  ) {
    scope.fingerprint = Fingerprint(
      origin: other.element, originScope: other.scope, ignored: ignored)
  }
}

extension Scope {
  /// Gives the scope its logical id anew, of the fingerprint as it is with these assets.
  func nameAfterFingerprint(_ assets: [AssetID: StagedAsset]) {
    guard let fingerprint, let stack else { return }
    var resolver = StackResolver(stack, assets)
    let properties = fingerprint.origin.properties.filter { !fingerprint.ignored.contains($0.key) }
    resolver.consumer = fingerprint.originScope
    let value = Expression.object(properties).resolved(by: &resolver)
    knownLogicalID = nil
    let hash = Digest.md5(value.compact.utf8).hexadecimal
    knownLogicalID = String(logicalID.suffix(255 - hash.count)) + hash
  }
}
