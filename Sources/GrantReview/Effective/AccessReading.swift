import CloudFormation

/// Reads a model as a graph: everybody, everything, and who may do what.
struct AccessReading {
  let model: AccessModel
  var budget: WorkBudget
  private(set) var grants: [EffectiveGrants.Grant] = []
  var hops: [EffectiveGrants.Hop] = []
  private(set) var unknown: [EffectiveGrants.Unknown] = []
  private var seen: [String: EffectiveGrants.Principal] = [:]
  private var meanings: [String: KnownActions.Meaning] = [:]
  private var used: [String: EffectiveGrants.Resource] = [:]

  init(_ model: AccessModel, budget: WorkBudget) {
    self.model = model
    self.budget = budget
  }

  var principals: [EffectiveGrants.Principal] { seen.values.sorted(on: \.id) }
  var resources: [EffectiveGrants.Resource] { used.values.sorted(on: \.id) }

  mutating func run() {
    for principal in model.principals { see(principal.value) }
    for resource in model.resources where resource.id != nil { see(resource) }
    readUnknown()
    for resource in model.resources { readGrants(on: resource) }
    readURLs()
    for principal in model.principals { readMentions(by: principal) }
    readHops()
  }

  mutating func see(_ principal: EffectiveGrants.Principal) {
    seen[principal.id] = principal
  }

  /// Whether no steps are left; said once.
  var isExhausted: Bool {
    mutating get {
      guard budget.isExhausted else { return false }
      let reason = "the template is too much to be decided in full"
      if unknown.last?.reason != reason { note(reason) }
      return true
    }
  }

  mutating func note(_ reason: String) {
    unknown.append(.init(reason: reason, path: ""))
  }

  private mutating func see(_ resource: AccessModel.Resource) {
    let id = model.name(of: resource)
    used[id] = EffectiveGrants.Resource(
      id: id, type: resource.type.isEmpty ? nil : resource.type, logicalID: resource.id,
      path: resource.id.map { "/Resources/\($0)" })
  }

  private mutating func readUnknown() {
    for (path, fact) in model.facts.opaque.sorted(on: \.key) {
      unknown.append(.init(reason: fact.reason, path: path))
    }
    for principal in model.principals {
      for policy in principal.facts.opaquePolicies.sorted() {
        unknown.append(
          .init(
            reason: "the document of \(policy), which \(principal.id) has, is not known",
            path: principal.facts.path))
      }
    }
  }

  /// What is allowed on a resource of the template, or one whose policy stands in it.
  private mutating func readGrants(on resource: AccessModel.Resource) {
    let model = model
    let name = model.name(of: resource)
    for view in resource.views {
      for principal in model.drawn(to: resource, view) {
        let question = AccessQuestion(
          resource: resource, view: view,
          actions: .union(principal.statements + view.statements), account: model.facts.account)
        add(name, principal.value) { budget throws(OverBudget) in
          try question.answers(
            for: principal.caller, question.matter(identity: principal.statements, &budget),
            &budget)
        }
      }
      let question = AccessQuestion(
        resource: resource, view: view, actions: .union(view.statements),
        account: model.facts.account)
      var matter: AccessMatter?
      for caller in view.callers {
        add(name, model.value(of: caller)) { budget throws(OverBudget) in
          let mine =
            if let matter { matter } else { try question.matter(identity: nil, &budget) }
          matter = mine
          return try question.answers(for: caller, mine, &budget)
            .filter { !$0.paths.isEmpty && !model.isRepeated(caller, $0) }
        }
      }
    }
    if resource.id != nil || grants.last?.resource == name { see(resource) }
  }

  /// Functions with a URL that asks for no signature: whoever may invoke them by it then is anybody
  /// (AWS page "Control access to Lambda function URLs"). Their own policy still has to let everybody
  /// in; where no such statement stands in the template, it may stand elsewhere.
  private mutating func readURLs() {
    let action = "lambda:InvokeFunctionUrl"
    for (path, url) in model.facts.functionURLs.sorted(by: { $0.key < $1.key })
    where url.authType == "NONE" {
      guard let function = model.resources.first(where: { "\($0.arn)" == url.function }) else {
        continue
      }
      let name = model.name(of: function)
      let anybody = model.value(of: .anonymous)
      guard !grants.contains(where: { $0.principal == anybody.id && $0.resource == name }) else {
        continue
      }
      let witness = Witness(
        principal: anybody.id, action: action, resource: name,
        context: ["lambda:FunctionUrlAuthType": ["NONE"]])
      see(anybody)
      see(function)
      grants.append(
        EffectiveGrants.Grant(
          principal: anybody.id, action: action, resource: name, scope: nil,
          condition: "lambda:FunctionUrlAuthType is NONE", basis: .possible, statements: [path],
          risk: .critical, effects: [], witness: witness))
    }
  }

  /// What is allowed on what only an identity policy names.
  private mutating func readMentions(by principal: AccessModel.Principal) {
    let model = model
    for mention in model.mentions(in: principal.statements) {
      guard !isExhausted else { return }
      let resource = model.resource(named: mention.extents)
      let question = AccessQuestion(
        resource: resource, view: resource.views[0], actions: .union(mention.statements),
        account: model.facts.account)
      let count = grants.count
      add(model.name(of: resource), principal.value) { budget throws(OverBudget) in
        try question.answers(
          for: principal.caller, question.matter(identity: principal.statements, &budget),
          &budget)
      }
      if grants.count > count { see(resource) }
    }
  }

  private mutating func add(
    _ resource: String, _ principal: EffectiveGrants.Principal,
    _ answers: (inout WorkBudget) throws(OverBudget) -> [AccessQuestion.Answer]
  ) {
    guard !isExhausted else { return }
    do throws(OverBudget) {
      let found = try answers(&budget)
      if !found.isEmpty { see(principal) }
      for answer in found {
        let known = meanings[answer.action] ?? KnownActions.Meaning(of: answer.action)
        meanings[answer.action] = known
        grants.append(model.grant(answer, principal: principal, resource: resource, known))
      }
    } catch {
      let reason = "too many kinds of requests to tell what \(principal.id) may do on \(resource)"
      unknown.append(.init(reason: reason, path: principal.path ?? ""))
    }
  }
}
