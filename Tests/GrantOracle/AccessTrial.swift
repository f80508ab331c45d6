internal import CloudFormation
internal import GrantReview

extension BruteForce {
  /// What is wrong with who may do what in this many templates.
  package static func access(_ count: Int, seed: UInt64) -> [String] {
    var generator = Generator(seed: seed)
    return (0..<count).flatMap { _ in AccessTrial(&generator).complaints }
  }
}

/// The graph of a world beside what the oracle says of every request.
private struct AccessTrial {
  let world: AccessWorld
  let oracle: AccessOracle
  let graph: EffectiveGrants

  init(_ generator: inout Generator) {
    world = AccessWorld(&generator)
    oracle = AccessOracle(world)
    graph = EffectiveGrants(
      of: DeployedTemplate(
        world.template,
        pseudoParameters: ["AWS::AccountId": AccessWorld.account, "AWS::Partition": "aws"]))
  }

  private static let questions: [(action: String, target: String)] =
    [("kms:Sign", "Key"), ("kms:GetPublicKey", "Key"), ("s3:GetObject", "Bucket")]
    + AccessWorld.roles.map { ("sts:AssumeRole", $0) }

  private static let contexts: [[String: [String]]] = [
    [:], ["kms:messagetype": ["DIGEST"]], ["kms:messagetype": ["RAW"]],
  ]

  private static let callers: [AccessOracle.Caller] =
    AccessWorld.roles.map { .role($0) } + [.neighbour, .stranger]

  var complaints: [String] {
    let wrong = Self.questions.flatMap { complaints(of: $0.action, on: $0.target) }
    if wrong.isEmpty { return [] }
    let resources = world.template.resources.mapValues { Value.object($0.properties) }
    let policies = Value.object(Value.Object(uniqueKeysWithValues: resources.map { ($0, $1) }))
    return wrong.map { "\($0) in \(policies.compact)" }
  }

  private func complaints(of action: String, on target: String) -> [String] {
    let answer = graph.whoMay(action, on: target)
    guard answer.unknown.isEmpty else { return ["unknown: \(answer.unknown)"] }
    var wrong: [String] = []
    var able: Set<String> = []
    for caller in Self.callers {
      let outcomes = requests(caller, action, target).map(oracle.allows)
      let names = names(of: caller)
      let mine = answer.grants.filter { names.contains($0.principal) }
      if outcomes.contains(true) {
        able.formUnion(names.prefix(1))
        if mine.isEmpty { wrong.append("\(caller) may \(action) on \(target), unsaid") }
      } else if case .role = caller, mine.contains(where: { $0.basis == .allowed }) {
        wrong.append("\(caller) may not \(action) on \(target): \(mine)")
      }
      let isForAll = mine.contains {
        $0.basis == .allowed && $0.condition == nil && $0.scope == nil && $0.action == action
      }
      if case .role = caller, isForAll, outcomes.contains(false) {
        wrong.append("\(caller) may \(action) on \(target) in some requests only: \(mine)")
      }
    }
    return wrong + unseenWays(to: action, on: target, able)
  }

  /// Those who come to do it by assuming one role after the other, and of whom no path speaks.
  private func unseenWays(to action: String, on target: String, _ able: Set<String>) -> [String] {
    var reached = able
    var grew = true
    while grew {
      grew = false
      for role in AccessWorld.roles where reached.contains("${\(role)}") {
        for caller in Self.callers {
          let name = names(of: caller)[0]
          guard requests(caller, "sts:AssumeRole", role).contains(where: oracle.allows) else {
            continue
          }
          if reached.insert(name).inserted { grew = true }
        }
      }
    }
    let said = Set(graph.paths(to: action, on: target).map(\.principal))
    return Self.callers.filter { caller in
      reached.contains(names(of: caller)[0]) && said.isDisjoint(with: names(of: caller))
    }.map { "no path from \($0) to \(action) on \(target)" }
  }

  private func requests(
    _ caller: AccessOracle.Caller, _ action: String, _ target: String
  ) -> [AccessOracle.Request] {
    let arn = world.arn(target)
    return Self.contexts.flatMap { context in
      (target == "Bucket" ? [arn, "\(arn)/x", "\(arn):x"] : [arn]).map { resource in
        AccessOracle.Request(
          caller: caller, action: action, target: target, resource: resource, context: context)
      }
    }
  }

  /// What the graph may call a caller.
  private func names(of caller: AccessOracle.Caller) -> [String] {
    switch caller {
    case .role(let id): ["${\(id)}"]
    case .neighbour: ["arn:aws:iam::\(AccessWorld.account):root"]
    case .stranger: ["arn:aws:iam::444455556666:root", "every AWS account", "*"]
    }
  }
}
