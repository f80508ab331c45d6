import AssetBundling
import Chimney
import Testing

@Suite("What an asset's key in S3 is a hash of")
struct KeyTests {
  @Test("The sources, the output once it is known, or a text of one's own")
  func keys() {
    #expect(Asset.Key.sources.published(sources: "s", output: "o") == "s")
    #expect(Asset.Key.output.published(sources: "s") == "s")
    #expect(Asset.Key.output.published(sources: "s", output: "o") == "o")
    let custom = Asset.Key.custom("v1").published(sources: "s", output: "o")
    #expect(custom.wholeMatch(of: /[0-9a-f]{64}/) != nil)
    #expect(custom == Asset.Key.custom("v1").published(sources: "t"))
    #expect(custom != Asset.Key.custom("v2").published(sources: "s"))
  }

  @Test("Where a package is built is no part of its hash, what another container has in it is")
  func container() {
    func hash(_ change: (inout SwiftPackageBuild) -> Void) -> String {
      var build = SwiftPackageBuild()
      change(&build)
      return BuildPlan(build).hash(of: [])
    }
    let plain = hash { _ in }
    #expect(hash { $0.place = .container } == plain)
    #expect(hash { $0.container.image = "other" } != plain)
    #expect(hash { $0.container.packages = [] } != plain)
    #expect(hash { $0.container.command = ["make"] } != plain)
  }
}
