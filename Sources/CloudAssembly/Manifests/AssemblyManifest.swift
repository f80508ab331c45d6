public import CloudFormation

/// `manifest.json`: the list of what a cloud assembly holds.
public struct AssemblyManifest: Sendable, Hashable {
  /// The name of its file.
  public static let file = "manifest.json"
  /// The name of the file beside it that says of a folder: this is a cloud assembly.
  public static let markerFile = "cdk.out"

  /// The version of the schema, `36.0.0`.
  public var version: String
  /// The artifacts by their ids, in order.
  public var artifacts: Template.Entries<Artifact>

  /// A manifest of these artifacts.
  public init(
    version: String = AssemblySchema.written, artifacts: Template.Entries<Artifact> = [:]
  ) {
    self.version = version
    self.artifacts = artifacts
  }

  /// One thing in an assembly.
  public struct Artifact: Sendable, Hashable {
    /// What it is.
    public var content: Content
    /// The ids of the artifacts that come before it.
    public var dependencies: [String] = []
    /// Its name for people.
    public var displayName: String?
    /// Facts by the path of a construct, for tools.
    public var metadata: Value.Object = [:]
    /// A file with more of such facts.
    public var metadataFile: String?
  }

  /// The kinds of artifacts.
  public enum Content: Sendable, Hashable {
    /// A stack to deploy: `aws:cloudformation:stack`.
    case stack(Stack)
    /// The name of an asset manifest: `cdk:asset-manifest`.
    case assetManifest(file: String)
    /// The name of the tree of constructs: `cdk:tree`.
    case tree(file: String)
    /// The name of a `SourceMap`, which only Chimney knows: `chimney:source-map`.
    case sourceMap(file: String)
    /// The folder of an assembly in this one, a CDK stage: `cdk:cloud-assembly`.
    case assembly(directory: String)
    /// Something that concerns other tools.
    case other(type: String)
  }

  /// What the manifest says of a stack.
  public struct Stack: Sendable, Hashable {
    /// Where it is to be deployed.
    public var environment: AssemblyEnvironment
    /// The name of the template's file.
    public var templateFile: String
    /// The stack's name where that is not the artifact's id.
    public var name: String?
    /// Where the template lies in S3 once it is published: `s3://BUCKET/KEY` with placeholders.
    public var templateURL: String?
    /// Whether CloudFormation refuses to delete the stack.
    public var terminationProtection: Bool?
    /// The stack's own tags.
    public var tags: Template.Entries<String> = [:]
    /// The values of parameters that are decided already.
    public var parameters: Template.Entries<String> = [:]
    /// The ARNs of the SNS topics that hear of the stack's events; nil says nothing of them.
    public var notificationARNs: [String]?
  }
}

/// An account and a region of AWS; nil for those that the caller's credentials decide.
public struct AssemblyEnvironment: Sendable, Hashable {
  /// The account's twelve digits.
  public var account: String?
  /// The region, `eu-central-1`.
  public var region: String?

  /// An environment; without arguments, whichever one deploys.
  public init(account: String? = nil, region: String? = nil) {
    self.account = account
    self.region = region
  }

  /// The environment as manifests write it: `aws://123456789012/eu-central-1`.
  public var url: String {
    "aws://\(account ?? Self.unknownAccount)/\(region ?? Self.unknownRegion)"
  }

  /// Reads `aws://ACCOUNT/REGION`; nil for another text.
  public init?(url: String) {
    let prefix = "aws://"
    guard url.hasPrefix(prefix) else { return nil }
    let parts = url.dropFirst(prefix.count).split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    account = parts[0] == Self.unknownAccount ? nil : String(parts[0])
    region = parts[1] == Self.unknownRegion ? nil : String(parts[1])
  }

  private static let unknownAccount = "unknown-account"
  private static let unknownRegion = "unknown-region"
}
