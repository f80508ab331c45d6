internal import ArgumentParser
internal import CloudFormation
internal import Deployment

/// What is said of stacks besides their templates.
struct StackOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A parameter's value, for all stacks that have it or for one; can be given again.",
      valueName: "[stack:]name=value"))
  var parameters: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("A tag of the stacks; can be given again.", valueName: "name=value"))
  var tags: [String] = []

  @Option(
    name: .customLong("notification-arns"), parsing: .singleValue,
    help: ArgumentHelp(
      "SNS topics that hear of the stacks' events, with commas; \"\" for none.", valueName: "arns"))
  var notificationARNs: [String] = []

  @Option(
    name: [.customLong("role-arn"), .customShort("r")],
    help: ArgumentHelp("The role that CloudFormation works with.", valueName: "arn"))
  var roleARN: String?

  var settings: Settings {
    get throws {
      var settings = Settings(roleARN: roleARN)
      for text in parameters {
        let (name, value) = try Self.pair(text, "--parameters")
        let colon = name.lastIndex(of: ":")
        let stack = colon.map { String(name[..<$0]) } ?? ""
        let key = colon.map { String(name[name.index(after: $0)...]) } ?? name
        settings.parameters[stack, default: [:]][key] = value
      }
      for text in tags {
        let (name, value) = try Self.pair(text, "--tags")
        settings.tags[name] = value
      }
      if !notificationARNs.isEmpty {
        settings.notificationARNs = notificationARNs.flatMap { $0.split(separator: ",") }
          .map(String.init)
      }
      return settings
    }
  }

  private static func pair(_ text: String, _ option: String) throws -> (String, String) {
    guard let mark = text.firstIndex(of: "="), mark > text.startIndex else {
      throw ValidationError("\(option) takes name=value, not '\(text)'.")
    }
    return (String(text[..<mark]), String(text[text.index(after: mark)...]))
  }

  struct Settings: Sendable {
    /// Values by the parameters' names, by the stack's name; an empty name is for all stacks.
    var parameters: Template.Entries<Template.Entries<String>> = [:]
    var tags: Template.Entries<String> = [:]
    var notificationARNs: [String]?
    var roleARN: String?

    init(roleARN: String?) {
      self.roleARN = roleARN
    }

    /// The values for a stack: those for all as far as its template has the parameters, and its own.
    func parameters(for stack: String, _ template: Template) -> Template.Entries<String> {
      var values: Template.Entries<String> = parameters[""] ?? [:]
      values = values.filter { template.parameters[$0.key] != nil }
      return values.merging(parameters[stack] ?? [:]) { $1 }
    }
  }
}
