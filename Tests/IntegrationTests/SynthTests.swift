import CloudFormation
import JSON
import SystemPackage
import TemplateYAML
import TestMachine
import Testing

@Suite("chimney synth")
struct SynthTests {
  @Test("Writes the same bytes into every folder, and builds nothing that is built")
  func determinism() async throws {
    let first = try await SharedAssembly.path()
    try await withFolder { folder in
      let second = folder.appending("elsewhere/cdk.out")
      folder.appending("elsewhere").makeFolders()
      // Without a PATH there is no toolchain to build with.
      let run = try await chimney("synth", "--output", second.string, changing: ["PATH": "/none"])
      #expect(run.status == 0, "\(run.transcript)")
      #expect(second.names == first.names)
      for name in first.names {
        #expect(second.appending(name).bytes == first.appending(name).bytes, "\(name)")
      }
    }
  }

  @Test("No file names the folder, the user or the date that it was made in")
  func anonymity() async throws {
    let folder = try await SharedAssembly.path()
    for name in folder.names where !name.hasSuffix(".zip") {
      let text = try #require(folder.appending(name).text)
      #expect(!text.contains(Repository.root.string), "\(name)")
      #expect(!text.contains("/home/") && !text.contains("/root/"), "\(name)")
      #expect(text.firstMatch(of: /20[0-9]{2}-[01][0-9]-[0-3][0-9]T/) == nil, "\(name)")
    }
  }

  @Test("Writes to cdk.out of the working directory, and with --json prints the template")
  func defaults() async throws {
    _ = try await SharedAssembly.path()
    try await withFolder { folder in
      let run = try await chimney("synth", "--quiet", "--json", in: folder)
      #expect(run.status == 0 && run.errors.isEmpty, "\(run.transcript)")
      let written = folder.appending("cdk.out/\(SharedAssembly.stack).template.json")
      #expect(run.output == written.text)
      #expect(folder.names == ["cdk.out"])
    }
  }

  @Test("With --yaml prints the same template in YAML")
  func yaml() async throws {
    _ = try await SharedAssembly.path()
    try await withFolder { folder in
      let run = try await chimney("synth", "--quiet", "--yaml", in: folder)
      #expect(run.status == 0 && run.errors.isEmpty, "\(run.transcript)")
      #expect(run.output.contains("!GetAtt"))
      let written = folder.appending("cdk.out/\(SharedAssembly.stack).template.json")
      let json = try Value.parse(try #require(written.bytes))
      #expect(try Value.parse(yaml: run.output) == json)
    }
  }

  @Test("Never overwrites a folder that is no cloud assembly")
  func foreignFolder() async throws {
    _ = try await SharedAssembly.path()
    try await withFolder { folder in
      try folder.appending("mine/notes.txt").put("mine")
      let run = try await chimney("synth", "--output", "mine", in: folder)
      #expect(run.status == 1)
      #expect(run.errors.contains("mine"), "\(run.transcript)")
      #expect(folder.names == ["mine"] && folder.appending("mine").names == ["notes.txt"])
      #expect(folder.appending("mine/notes.txt").text == "mine")
    }
  }

  @Test("A failure leaves the earlier assembly, and nothing beside it")
  func failure() async throws {
    _ = try await SharedAssembly.path()
    try await withFolder { folder in
      #expect(try await chimney("synth", in: folder).status == 0)
      let output = folder.appending("cdk.out")
      let before = output.names.map { output.appending($0).bytes }
      // A cache that knows nothing, and no toolchain.
      let broken = try await chimney(
        "synth", in: folder, changing: ["CHIMNEY_CACHE": "cache", "PATH": "/none"])
      #expect(broken.status == 1)
      #expect(broken.errors.contains("swift"), "\(broken.transcript)")
      #expect(output.names.map { output.appending($0).bytes } == before)
      #expect(folder.names.filter { $0 != "cache" } == ["cdk.out"])
    }
  }

  @Test("The template is the one on record; RECORD=1 records it anew")
  func golden() async throws {
    let record = Repository.root.appending("Tests/Golden/\(SharedAssembly.stack).json")
    let template = try #require(try await SharedAssembly.templatePath().text)
      .replacing(/[0-9a-f]{64}\.zip/, with: "ASSET.zip")
    if RealPrograms.environment("RECORD") == "1" { try record.put(template) }
    #expect(record.text == template)
  }
}
