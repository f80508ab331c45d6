public import CloudFormation

/// `STACK.assets.json`: the files that must be in S3 before a stack is deployed.
public struct AssetManifest: Sendable, Hashable {
  /// The version of the schema, `36.0.0`.
  public var version: String
  /// The files by the asset's id, a hash, in order.
  public var files: Template.Entries<File>
  /// The ids of container images, which only the CDK's own tools publish.
  public var dockerImages: [String]

  /// A manifest of these files.
  public init(
    version: String = AssemblySchema.written, files: Template.Entries<File> = [:],
    dockerImages: [String] = []
  ) {
    self.version = version
    self.files = files
    self.dockerImages = dockerImages
  }

  /// A file, or a folder that becomes one, and where it goes.
  public struct File: Sendable, Hashable {
    /// Its name for people.
    public var displayName: String?
    /// What is published.
    public var source: Source
    /// Where it goes, by a name for each place.
    public var destinations: Template.Entries<Destination>
  }

  /// What is published.
  public enum Source: Sendable, Hashable {
    /// A file, as it is; the path is relative to the assembly.
    case file(path: String)
    /// A folder, zipped when it is published.
    case folder(path: String)
    /// The command that makes the file when it is published.
    case executable([String])
  }

  /// A place in S3; names hold the placeholders `${AWS::AccountId}`, `${AWS::Region}` and
  /// `${AWS::Partition}`.
  public struct Destination: Sendable, Hashable {
    /// The bucket.
    public var bucket: String
    /// The key of the object.
    public var objectKey: String
    /// The bucket's region where that is not the stack's.
    public var region: String?
    /// The role that may write there; nil when the caller's own credentials do.
    public var assumeRoleARN: String?
  }
}
