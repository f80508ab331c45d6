import CloudFormation
import JSON
import SystemPackage
import TestMachine
import Testing

@Suite("What the documentation shows is what happens")
struct DocumentationTests {
  @Test(
    "Every command of a page that needs no AWS runs",
    arguments: [
      ("README.md", 5, ["cdk.out"]), ("docs/writing-stacks.md", 1, ["cdk.out", "chimney.bash"]),
    ])
  func commands(page: String, count: Int, files: [String]) async throws {
    _ = try await SharedAssembly.path()
    let blocks = try Page(page).examples(in: "sh")
    let commands = blocks.map { block in
      block.split(separator: "\n").filter {
        line in
        ["cdk ", "./chimney test", "./chimney bootstrap", "./chimney deploy"]
          .allSatisfy { !line.hasPrefix($0) }
      }
      .joined(separator: "\n").replacing("./chimney", with: Repository.product("chimney"))
    }.filter { !$0.hasPrefix("aws ") }
    #expect(commands.count >= count)
    try await withFolder { folder in
      for command in commands {
        let run = try await Run.program(
          "/bin/sh", ["-e", "-c", command], in: folder,
          changing: ["CHIMNEY_CACHE": Repository.cache.string])
        #expect(run.status == 0, "\(command)\n\(run.transcript)")
        #expect(!run.output.contains(#""error""#), "\(command)\n\(run.transcript)")
      }
      #expect(folder.names == files)
    }
  }

  @Test("The address in the documentation is the development key's", arguments: pages)
  func address(page: String) throws {
    let answers = try Page(page).examples(in: "json").map { try Value.parse($0) }
      .compactMap { $0["eth_checksum_address"]?.string }
    #expect(answers == [InvokeTests.address])
  }

  @Test("The requests in the documentation are answered, none refused")
  func requests() async throws {
    _ = try await SharedAssembly.path()
    let requests = try Page("docs/signer.md").examples(in: "json").filter {
      let request = try Value.parse($0)
      return request["operation"] != nil && request["error"] == nil
    }
    #expect(requests.count == 2)
    for request in requests {
      let run = try await chimney("invoke", "--local", request)
      #expect(try Value.parse(run.output)["error"] == nil, "\(request)\n\(run.transcript)")
    }
  }

  @Test("Every difference from the CDK that is meant is told")
  func differences() throws {
    let rows = try Page("docs/differences-from-the-cdk.md").text.split(separator: "\n")
      .filter { $0.hasPrefix("|") }
    for intended in IntendedDifference.all {
      #expect(rows.contains { $0.contains(intended.topic) }, "\(intended.topic)")
    }
  }

  @Test(
    "Every link to a file of the repository leads somewhere",
    arguments: pages + ["CONTRIBUTING.md", "docs/reviewing-changes.md", "docs/writing-stacks.md"]
  )
  func links(page: String) throws {
    let folder = Repository.root.pushing(FilePath(page)).removingLastComponent()
    for link in try Page(page).text.matches(of: /\]\((?!http)([^)#]+)\)/) {
      let target = folder.pushing(FilePath(String(link.output.1)))
      #expect((try? target.stat()) != nil, "\(target)")
    }
  }

  static let pages = ["README.md", "docs/signer.md"]
}
