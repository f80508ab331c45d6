import Chimney
import CloudFormation
import Testing

/// A resource that is enough to refer to.
let topic = RawResource("AWS::SNS::Topic")

/// The template of one stack, `stack`.
func template(_ build: (Scope) -> Void) throws -> Template {
  let tree = AppTree { app in Stack("stack", in: app, build) }
  return try #require(tree.synthesize(assets: [:]).first).template
}

/// What is wrong with one stack, `stack`.
func synthesisError(_ build: (Scope) -> Void) -> SynthesisError? {
  #expect(throws: SynthesisError.self) { _ = try template(build) }
}
