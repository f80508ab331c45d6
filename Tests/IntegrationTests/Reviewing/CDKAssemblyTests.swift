import CloudFormation
import JSON
import SystemPackage
import TestMachine
import Testing

@Suite(
  "Assemblies that the CDK wrote",
  .enabled(if: RealPrograms.isCI || RealPrograms.python != nil, "no Python with the CDK"))
struct CDKAssemblyTests {
  @Test("Nested stacks and stages are reviewed with the stacks around them")
  func nested() async throws {
    try await withFolder { folder in
      let script = Repository.root.appending("Tests/IntegrationTests/Reviewing/CDK/nested.py")
      for width in ["narrow", "wide"] {
        let made = try await python(script, folder.appending(width).string, width)
        #expect(made.status == 0, "\(made.transcript)")
      }
      let run = try await chimney(
        "diff", "--from", "narrow", "--to", "wide", "--format", "json", in: folder)
      #expect(run.status == 0 && run.errors.isEmpty, "\(run.transcript)")
      let review = try Value.parse(run.output)
      let stacks = review["stacks"]?.array ?? []
      #expect(stacks.compactMap { $0["name"]?.string } == ["Prod-Main", "Outer"])
      #expect(stacks.map { $0["verdict"] } == ["broadening", "mixed"])
      #expect(stacks.allSatisfy { $0["gate"] == true && $0["unknown"] == [] })
      let added = review["added"]?.array?.compactMap { $0["principal"]?.string } ?? []
      #expect(added.contains { $0.contains("Inner") }, "\(added)")
      let state = stacks[1]["state"]?.array ?? []
      #expect(state.map { $0["effect"] } == ["lost"], "\(state)")
      #expect(state.first?["resource"]?.string?.contains("Core") == true, "\(state)")

      let one = try await chimney(
        "diff", "--from", "narrow/Prod/Main", "--to", "wide:Prod-Main", "--only", "grants",
        in: folder)
      #expect(one.output.contains("  may  kms:* except kms:Sign  on  key Key"), "\(one.transcript)")
      let same = try await chimney("diff", "--from", "wide", "--to", "wide", in: folder)
      #expect(!same.output.contains("Resources"), "\(same.transcript)")
    }
  }
}
