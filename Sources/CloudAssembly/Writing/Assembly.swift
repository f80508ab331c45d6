public import CloudFormation

/// A cloud assembly before it is files: stacks, and the assets that they need in S3.
public struct Assembly: Sendable, Hashable {
  /// The stacks, in the order in which they are deployed.
  public var stacks: [Stack]
  /// The bucket that templates and assets are published to, with placeholders.
  public var bucket: String

  /// An assembly of these stacks.
  public init(stacks: [Stack], bucket: String) {
    self.stacks = stacks
    self.bucket = bucket
  }

  /// One stack and what belongs to it.
  public struct Stack: Sendable, Hashable {
    /// The stack's name.
    public var name: String
    /// What CloudFormation will read.
    public var template: Template
    /// The template's document, if it is at hand already.
    public var document: [UInt8]?
    /// Where it is deployed; what is nil is left to whoever deploys.
    public var environment: AssemblyEnvironment
    /// The stack's own tags.
    public var tags: Template.Entries<String>
    /// Whether CloudFormation refuses to delete the stack.
    public var terminationProtection: Bool
    /// The names of the stacks that come before it.
    public var dependencies: [String]
    /// The bucket that the stack's files are published to where it is not the assembly's.
    public var bucket: String?
    /// The assets that the template refers to.
    public var assets: [Asset]
    /// Where the elements of the template were written, by their logical ids.
    public var origins: Template.Entries<SourceMap.Origin>

    /// A stack of this template.
    public init(
      name: String, template: Template, document: [UInt8]? = nil,
      environment: AssemblyEnvironment = AssemblyEnvironment(),
      tags: Template.Entries<String> = [:], terminationProtection: Bool = false,
      dependencies: [String] = [], bucket: String? = nil, assets: [Asset] = [],
      origins: Template.Entries<SourceMap.Origin> = [:]
    ) {
      self.name = name
      self.template = template
      self.document = document
      self.environment = environment
      self.tags = tags
      self.terminationProtection = terminationProtection
      self.dependencies = dependencies
      self.bucket = bucket
      self.assets = assets
      self.origins = origins
    }
  }

  /// A file that goes to S3 beside the templates.
  public struct Asset: Sendable, Hashable {
    /// The hash of its sources, 64 hexadecimal digits; the key of the object is made of it.
    public var id: String
    /// The ending of the file's name, without a dot.
    public var fileExtension: String
    /// The digest and the size of the file's bytes.
    public var bytes: SourceMap.Asset

    /// An asset.
    public init(id: String, fileExtension: String, bytes: SourceMap.Asset) {
      self.id = id
      self.fileExtension = fileExtension
      self.bytes = bytes
    }

    /// The file's name in the assembly, as the CDK names it.
    public var file: String { "asset.\(objectKey)" }
    /// The key of the object in the bucket.
    public var objectKey: String { "\(id).\(fileExtension)" }
  }
}

/// A file of an assembly that is to be written.
public struct AssemblyFile: Sendable, Hashable {
  /// Its path in the assembly.
  public var path: String
  /// What is in it.
  public var content: Content

  /// Bytes at hand, or those of an asset that was built elsewhere.
  public enum Content: Sendable, Hashable {
    /// These bytes.
    case bytes([UInt8])
    /// The file of the asset with this id.
    case asset(id: String)
  }
}
