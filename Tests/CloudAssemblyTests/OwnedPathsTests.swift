import CloudAssembly
import Testing

@Suite("An assembly knows its own files")
struct OwnedPathsTests {
  static let manifest = """
    {"version": "55.0.0", "artifacts": {
      "s.assets": {"type": "cdk:asset-manifest", "properties": {"file": "s.assets.json"}},
      "s": {
        "type": "aws:cloudformation:stack", "environment": "aws://1/2",
        "properties": {"templateFile": "s.template.json"},
        "additionalMetadataFile": "s.metadata.json"
      },
      "Stage": {"type": "cdk:cloud-assembly", "properties": {"directoryName": "assembly-Stage"}}
    }}
    """

  @Test("They are what the manifests name, without what lies elsewhere")
  func named() throws {
    let assets = """
      {"version": "55.0.0", "files": {
        "a": {"source": {"path": "asset.a/inner", "packaging": "zip"}},
        "b": {"source": {"path": "/home/me/b.zip", "packaging": "file"}},
        "c": {"source": {"path": "../c.zip", "packaging": "file"}}
      }}
      """
    let manifest = try AssemblyManifest(document: Array(Self.manifest.utf8))
    let owned = manifest.ownedPaths { $0 == "s.assets.json" ? Array(assets.utf8) : nil }
    #expect(
      owned == [
        "manifest.json", "cdk.out", "s.assets.json", "s.template.json", "s.metadata.json",
        "assembly-Stage", "asset.a/inner",
      ])
  }

  @Test("Of an asset manifest that cannot be read nothing is claimed but its name")
  func unreadable() throws {
    let manifest = try AssemblyManifest(document: Array(Self.manifest.utf8))
    #expect(manifest.ownedPaths { _ in nil }.contains("s.assets.json"))
    #expect(!manifest.ownedPaths { _ in Array("{".utf8) }.contains("asset.a"))
  }
}
