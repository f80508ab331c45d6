internal import CloudFormation

/// What is said of a stack besides its resources.
struct StackSettings {
  var environment = Stack.Environment()
  var description: String?
  var tags: [String: String] = [:]
  var terminationProtection = false
  var metadata = Value.Object()
  /// The stacks that come first because it is said so.
  var dependencies: [StackDependency] = []
}

extension StackSettings {
  /// What of the settings CloudFormation would refuse.
  var mistakes: [Mistake] {
    var mistakes: [Mistake] = []
    if let description, description.utf8.count > 1024 {
      mistakes.append(.descriptionTooLong(bytes: description.utf8.count))
    }
    if let account = environment.account, !Stack.Environment.isValid(account: account) {
      mistakes.append(.invalidAccount(account))
    }
    if let region = environment.region, !Stack.Environment.isValid(region: region) {
      mistakes.append(.invalidRegion(region))
    }
    for (key, value) in tags.sorted(on: \.key) {
      mistakes += TagMistake.mistakes(ofKey: key, value: value).map(Mistake.tag)
      if value.isEmpty { mistakes.append(.tag(.emptyValue(key: key))) }
    }
    if tags.count > 50 { mistakes.append(.tag(.tooMany(tags.count))) }
    return mistakes
  }
}

extension Stack.Environment {
  fileprivate static func isValid(account: String) -> Bool {
    account.utf8.count == 12 && account.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Whether a text has a Region's form, words and a number between hyphens: `us-gov-west-1`.
  fileprivate static func isValid(region: String) -> Bool {
    let parts = region.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 3, let number = parts.last, Int(number) != nil else { return false }
    return parts.dropLast().allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (0x61...0x7a).contains($0) }
    }
  }
}
