import CloudFormation
import GrantOracle
import GrantReview
import JSON

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Prints how long reviews take, how many steps they count, and how much memory the process needed:
/// of templates made to be large or hostile, all or those that are named.
///
/// `brute KIND COUNT SEED` tries the engine against the plain evaluator instead, `pairs` against the
/// verdicts of `Data/pairs.jsonl`, which it reads. What takes long is split by the seed.
@main enum Measure {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "brute" {
      let numbers = arguments.dropFirst(2).compactMap { UInt64($0) }
      guard arguments.count == 4, numbers.count == 2 else { return print(usage) }
      return brute(arguments[2], Int(numbers[0]), seed: numbers[1])
    }
    if arguments.first == "pairs" { return pairs() }
    let names = arguments.isEmpty ? Scenario.all.map(\.name) : Array(arguments)
    for scenario in Scenario.all where names.contains(scenario.name) { measure(scenario) }
  }

  private static let usage =
    "brute identity|resource|templates|access|respelled|narrowed|all COUNT SEED"

  private static func measure(_ scenario: Scenario) {
    let before = DeployedTemplate(scenario.template(false))
    let after = DeployedTemplate(scenario.template(true))
    let start = used
    let review = GrantReview(from: before, to: after)
    let reviewed = used
    print(
      scenario.name, review.verdict.rawValue,
      "+\(review.added.count) −\(review.removed.count) ?\(review.unknown.count)",
      "review \(reviewed.milliseconds - start.milliseconds) ms \(reviewed.megabytes) MB",
      separator: "  ", terminator: "  ")
    fflush(nil)
    let graph = EffectiveGrants(of: after)
    print(
      "graph \(used.milliseconds - reviewed.milliseconds) ms \(used.megabytes) MB",
      "\(graph.grants.count) grants \(graph.hops.count) hops \(graph.unknown.count)?",
      separator: "  ")
  }

  /// The engine against the plain evaluator, by the hundred thousand: every complaint.
  private static func brute(_ kind: String, _ count: Int, seed: UInt64) {
    let kinds: [(String, (Int, UInt64) -> [String])] = [
      ("identity", BruteForce.identity), ("resource", BruteForce.resource),
      ("templates", BruteForce.templates), ("access", BruteForce.access),
      ("respelled", Metamorphic.sameMeaning), ("narrowed", Metamorphic.narrower),
    ]
    for (name, run) in kinds where kind == name || kind == "all" {
      let wrong = run(count, seed)
      print("\(name) \(seed): \(count) changes, \(wrong.count) wrong")
      for complaint in wrong { print("  \(complaint)") }
      fflush(nil)
    }
  }

  /// The pairs, read line by line, whose verdict is another one than brute force found.
  private static func pairs() {
    while let line = readLine() {
      guard let value = try? Value.parse(line), let before = value["before"],
        let after = value["after"], let kind = value["kind"]?.string.flatMap(PolicyKind.init),
        let expected = value["verdict_open"]?.string
      else { continue }
      let verdict = GrantReview(from: before, to: after, as: kind).verdict.rawValue
      if verdict != expected { print(value["id"]?.compact ?? "", kind.rawValue, expected, verdict) }
    }
  }

  /// The processor time and the most memory that the process has used.
  private static var used: (milliseconds: Int, megabytes: Int) {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
    #else
      getrusage(RUSAGE_SELF, &usage)
    #endif
    let microseconds = Int(usage.ru_utime.tv_usec) + Int(usage.ru_stime.tv_usec)
    let seconds = Int(usage.ru_utime.tv_sec) + Int(usage.ru_stime.tv_sec)
    return (seconds * 1_000 + microseconds / 1_000, Int(usage.ru_maxrss) / 1_024)
  }
}
