internal import CloudFormation

extension GrantReview {
  /// The review of templates larger than CloudFormation takes: unknown, unless they are equal.
  init(ofOversized before: DeployedTemplate, _ after: DeployedTemplate) {
    (added, removed, notes, lockOuts) = ([], [], [], [])
    (unchangedGrants, work) = (0, 0)
    let note = "the template is larger than CloudFormation takes, and was not read"
    unknown = before == after ? [] : [.about("*", path: "/Resources", note: note)]
  }
}

extension DeployedTemplate {
  /// Whether it is surely larger than CloudFormation takes (AWS page "CloudFormation quotas").
  var isOversized: Bool {
    var rest = 1_048_576
    for resource in template.resources.values {
      for (key, value) in resource.properties { value.count(key.utf8.count, &rest) }
      if rest < 0 { return true }
    }
    for section in template.otherSections.values { section.count(0, &rest) }
    return rest < 0 || nestedStacks.values.contains(where: \.isOversized)
  }
}

extension Value {
  /// Takes the bytes that the value has at least off `rest`, until there are none.
  fileprivate func count(_ more: Int, _ rest: inout Int) {
    rest -= more + 1
    guard rest >= 0 else { return }
    switch self {
    case .null, .bool: break
    case .number(let text), .string(let text): rest -= text.utf8.count
    case .array(let elements): for element in elements { element.count(0, &rest) }
    case .object(let members):
      for (key, member) in members { member.count(key.utf8.count, &rest) }
    }
  }
}
