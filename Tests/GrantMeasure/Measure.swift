import CloudFormation
import GrantOracle
import GrantReview

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Prints how long reviews take, how many steps they count, and how much memory the process needed:
/// of templates made to be large or hostile, or of the two named as arguments.
@main enum Measure {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "brute", let count = arguments.last.flatMap({ Int($0) }) {
      return brute(count)
    }
    let names = arguments.isEmpty ? Scenario.all.map(\.name) : Array(arguments)
    for scenario in Scenario.all where names.contains(scenario.name) { measure(scenario) }
  }

  private static func measure(_ scenario: Scenario) {
    let before = DeployedTemplate(scenario.template(false))
    let after = DeployedTemplate(scenario.template(true))
    let clock = ContinuousClock()
    var review = GrantReview(from: before, to: before)
    let time = clock.measure { review = GrantReview(from: before, to: after) }
    let graph = clock.measure { _ = EffectiveGrants(of: after) }
    let columns: [Any] = [
      scenario.name, review.verdict, "review \(time)", "graph \(graph)",
      "\(review.added.count)+ \(review.removed.count)- \(review.unknown.count)?", "\(peak) MB",
    ]
    print(columns.map { "\($0)" }.joined(separator: "  "))
  }

  /// The engine against the plain evaluator, by the hundred thousand.
  private static func brute(_ count: Int) {
    let kinds: [(String, (Int, UInt64) -> [String])] = [
      ("identity policies", BruteForce.identity), ("resource policies", BruteForce.resource),
      ("templates", BruteForce.templates), ("other words", Metamorphic.sameMeaning),
      ("narrowed", Metamorphic.narrower),
    ]
    for (name, run) in kinds {
      let runs = name == "templates" ? count / 10 : count
      let wrong = run(runs, 2_026)
      print("\(name): \(runs) changes, \(wrong.count) wrong")
      for complaint in wrong.prefix(3) { print("  \(complaint)") }
    }
  }

  private static var peak: Int {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
    #else
      getrusage(RUSAGE_SELF, &usage)
    #endif
    return usage.ru_maxrss / 1024
  }
}
