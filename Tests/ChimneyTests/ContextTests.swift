import Chimney
import CloudFormation
import TestSupport
import Testing

private enum Stage: String, CaseIterable {
  case test, production
}

@Suite("What an app is told")
struct ContextTests {
  @Test("Has the type of its default, and the default where nothing is said")
  func typed() {
    var values: [String] = []
    _ = AppTree(context: ["copies": "3", "trial": "true", "stage": "production", "name": "x"]) {
      values.append("\($0.context("copies", default: 1))")
      values.append("\($0.context("trial", default: false))")
      values.append("\($0.context("stage", default: Stage.test))")
      values.append("\($0.context("name", default: ""))")
      values.append("\($0.context("share", default: 0.5))")
      values.append("\($0.context("other") ?? "nothing")")
    }
    #expect(values == ["3", "true", "production", "x", "0.5", "nothing"])
  }

  static let mistaken: [([String: String], String)] = [
    (["copies": "many"], "the context 'copies' is to be an integer, and 'many' is none"),
    (["trial": "yes"], "the context 'trial' is to be true or false, and 'yes' is none"),
    (["stage": "prod"], "the context 'stage' is to be one of test, production, and 'prod' is none"),
    (["stages": "test"], "no stack asks for the context 'stages'; did you mean 'stage'?"),
    (["x": "1"], "no stack asks for the context 'x'; they ask for: copies, stage, trial"),
  ]

  @Test("Of another type, or of a name that nobody asks for, is refused", arguments: mistaken)
  func refused(context: [String: String], mistake: String) {
    let tree = AppTree(context: context) { app in
      _ = app.context("copies", default: 1)
      _ = app.context("trial", default: false)
      _ = app.context("stage", default: Stage.test)
      Stack("stack", in: app) { $0.add("T", topic) }
    }
    let error = #expect(throws: SynthesisError.self) { try tree.synthesize(assets: [:]) }
    #expect(error?.diagnostics.map(\.mistake.description) == [mistake])
  }

  @Test("By an app that asks for nothing is refused")
  func unasked() {
    let tree = AppTree(context: ["a": "1"]) { app in
      Stack("stack", in: app) { $0.add("T", topic) }
    }
    #expect(
      tree.diagnostics.map(\.mistake.description)
        == ["the context 'a' is given, and the app asks for none"])
  }
}
