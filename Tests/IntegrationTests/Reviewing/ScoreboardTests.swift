import CloudFormation
import JSON
import SystemPackage
import TestMachine
import Testing

/// What a tool did with the labelled cases.
private struct Score: CustomStringConvertible {
  var caught: [String] = []
  var missed: [String] = []
  var falseAlarms: [String] = []

  mutating func count(_ name: String, stopped: Bool, expected: Bool) {
    switch (stopped, expected) {
    case (true, true): caught.append(name)
    case (false, true): missed.append(name)
    case (true, false): falseAlarms.append(name)
    case (false, false): break
    }
  }

  var description: String {
    "stops \(caught.count) of \(caught.count + missed.count), \(falseAlarms.count) false alarms"
  }
}

@Suite(
  "Beside cdk diff",
  .enabled(
    if: RealPrograms.environment("CHIMNEY_SCOREBOARD") == "1" && CDKCommand.canRun,
    "CHIMNEY_SCOREBOARD=1 asks for it: it takes minutes"))
struct ScoreboardTests {
  private static let cases = Repository.root.appending("Tests/GrantReviewTests/Data/cases")

  @Test("We stop at all that must stop and at nothing else; the CDK does not")
  func scoreboard() async throws {
    var (ours, theirs) = (Score(), Score())
    for name in Self.cases.names {
      let one = Self.cases.appending(name)
      let expected = try Value.parse(one.appending("expected.json").bytes ?? [])
      guard expected["gate_either"] == nil else { continue }
      let gate = expected["gate"] == true
      ours.count(name, stopped: try await chimneyStops(one), expected: gate)
      theirs.count(name, stopped: try await cdkStops(one), expected: gate)
    }
    print("chimney diff: \(ours)")
    print("cdk diff --security-only: \(theirs)")
    print("the CDK lets pass: \(theirs.missed.joined(separator: ", "))")
    print("the CDK stops for nothing at: \(theirs.falseAlarms.joined(separator: ", "))")
    #expect(ours.missed.isEmpty && ours.falseAlarms.isEmpty, "\(ours)")
    #expect(!theirs.missed.isEmpty)
  }

  private func chimneyStops(_ folder: FilePath) async throws -> Bool {
    let run = try await chimney(
      "diff", "--from", folder.appending("before.json").string, "--to",
      folder.appending("after.json").string, "--format", "json", "--only", "grants")
    return try Value.parse(run.output)["gate"] == true
  }

  /// What `cdk deploy --require-approval broadening` would ask about.
  private func cdkStops(_ one: FilePath) async throws -> Bool {
    try await withFolder { folder in
      try folder.appending("S.template.json").put(one.appending("after.json").bytes ?? [])
      try folder.appending("manifest.json").put(
        """
        {"version":"36.0.0","artifacts":{"S":{"type":"aws:cloudformation:stack",
          "environment":"aws://unknown-account/unknown-region",
          "properties":{"templateFile":"S.template.json"}}}}
        """)
      let run = try await CDKCommand.run(
        [
          "diff", "S", "--template", one.appending("before.json").string, "--security-only",
          "--fail",
        ], app: folder)
      #expect(run.status <= 1, "\(one): \(run.transcript)")
      return run.status == 1
    }
  }
}
