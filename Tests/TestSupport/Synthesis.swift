package import Chimney
package import CloudFormation

/// The template of one stack, `stack`, its assets staged under the hash `HASH`.
package func template(_ build: (Scope) -> Void) throws(SynthesisError) -> Template {
  let tree = AppTree { app in Stack("stack", in: app, build) }
  let assets = tree.assets.map { ($0.id, StagedAsset(hash: "HASH")) }
  let stacks = try tree.synthesize(assets: Dictionary(uniqueKeysWithValues: assets))
  return stacks[0].template
}

/// Why one stack, `stack`, cannot be synthesized; nil when it can.
package func synthesisError(_ build: (Scope) -> Void) -> SynthesisError? {
  do throws(SynthesisError) {
    _ = try template(build)
    return nil
  } catch {
    return error
  }
}

/// What is wrong with one stack, `stack`, in words.
package func mistakes(_ build: (Scope) -> Void) -> [String] {
  synthesisError(build)?.diagnostics.map(\.mistake.description) ?? []
}

/// A resource that is enough to refer to.
package let topic = RawResource("AWS::SNS::Topic")
