import AssetBundling
import Chimney
import Testing

@Suite("A plan says how an asset is built")
struct BuildPlanTests {
  @Test("A product alone is built alone, and static")
  func alone() {
    let plan = BuildPlan(SwiftPackageBuild(product: "main"))
    #expect(plan.executables == ["main"])
    #expect(plan.arguments.starts(with: ["--configuration", "release", "--product", "main"]))
    #expect(plan.arguments.contains("-static-executable"))
  }

  @Test("A product and its companions are built in one go")
  func companions() {
    let plan = BuildPlan(SwiftPackageBuild(companions: ["local"]))
    #expect(plan.executables == ["bootstrap", "local"])
    #expect(!plan.arguments.contains("--product"))
  }
}
