internal import ArgumentParser
internal import ChangeReview
internal import Chimney
internal import GrantReview
internal import SystemPackage
internal import Workspace

/// What is compared with what.
struct ComparisonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What is there now: a template, an assembly's folder, DIR/STACK or REV:path.",
      valueName: "what"),
    completion: .file())
  var from: String?

  @Option(
    help: ArgumentHelp(
      "What is to be; by default what this app synthesizes.", valueName: "what"),
    completion: .file())
  var to: String?

  @Option(
    help: ArgumentHelp("The finished assembly that is to be.", valueName: "dir"),
    completion: .directory)
  var assembly: String?

  @Option(
    help: ArgumentHelp(
      "Both are IAM policies, of this kind: identity or resource.", valueName: "kind"))
  var `as`: PolicyHolder?

  @Option(
    help: ArgumentHelp("The profile of the AWS CLI that asks what is deployed.", valueName: "name"))
  var profile: String?

  @Option(
    help: ArgumentHelp(
      "The region of what is deployed, where the stack does not say one.", valueName: "name"))
  var region: String?

  @OptionGroup var context: ContextOptions

  @Argument(help: "The stacks to compare; all by default.")
  var stacks: [String] = []

  func validate() throws {
    if to != nil, assembly != nil {
      throw ValidationError("--to and --assembly exclude each other.")
    }
    if `as` != nil, to == nil { throw ValidationError("--as needs the file of a policy: --to.") }
    if `as` != nil, assembly != nil || !stacks.isEmpty {
      throw ValidationError("--as compares two files; it takes no stacks and no --assembly.")
    }
    if from != nil, profile != nil || region != nil {
      throw ValidationError("--profile and --region are for what is deployed; --from names a file.")
    }
    if [from, to, assembly].contains("") {
      throw ValidationError("--from, --to and --assembly need something to read.")
    }
  }

  /// Reads both sides and compares them.
  func review(of app: some App, onlyGrants: Bool = false) async throws -> ChangeReview {
    if let holder = `as`, let to {
      return try await .ofPolicies(from: from, to: to, as: holder.kind)
    }
    let after = try await after(of: app).selecting(stacks)
    guard let from else {
      let (before, after) = try await after.deployed(by: aws, region: region)
      return try ChangeReview(from: before, to: after, onlyGrants: onlyGrants)
    }
    let before = try await ComparedSide.reading(from).selecting(stacks)
    return try ChangeReview(from: before, to: after, onlyGrants: onlyGrants)
  }

  private var aws: AWSCLI { AWSCLI(.process, profile: profile, region: region) }

  private func after(of app: some App) async throws -> ComparedSide {
    if let to { return try await .reading(to) }
    if let assembly { return try await .assembly(FilePath(assembly), label: assembly) }
    return ComparedSide(label: "app", try Synthesis.described(app, context: try context.values))
  }
}

/// What a policy that stands alone is attached to.
enum PolicyHolder: String, CaseIterable, ExpressibleByArgument {
  case identity, resource

  var kind: PolicyKind {
    switch self {
    case .identity: .identity
    case .resource: .resource
    }
  }
}
