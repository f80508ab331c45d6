public import CloudFormation

/// A cloud assembly that somebody wrote, this program or the CDK in any language, as values.
public struct ReadAssembly: Sendable, Hashable {
  /// Every stack, those of assemblies in the assembly (CDK stages) too, in the manifests' order.
  public let stacks: [Stack]

  /// A stack, and what must be there before it is deployed.
  public struct Stack: Sendable, Hashable {
    /// The id of its artifact.
    public let id: String
    /// The stack's name in CloudFormation.
    public let name: String
    /// The stack's name for people: a CDK stage's stack is `Stage/Stack`.
    public let displayName: String
    /// Where it is to be deployed.
    public let environment: AssemblyEnvironment
    /// The folder of the files named below, relative to the assembly; empty for the assembly's own.
    public let directory: String
    /// The template's file.
    public let templateFile: String
    /// What CloudFormation will read.
    public let template: Template
    /// Where the template lies in S3 once it is published.
    public let templateURL: String?
    /// The stack's own tags.
    public let tags: Template.Entries<String>
    /// The values of parameters that are decided already.
    public let parameters: Template.Entries<String>
    /// The ARNs of the SNS topics that hear of the stack's events; nil says nothing of them.
    public let notificationARNs: [String]?
    /// Whether CloudFormation is to refuse to delete the stack.
    public let terminationProtection: Bool
    /// The ids of the stacks that come before it.
    public let dependencies: [String]
    /// The files that must be in S3.
    public let assets: [AssetManifest]
    /// Where its parts were written; nil for a stack that Chimney did not write.
    public let sourceMap: SourceMap?
  }

  /// Reads an assembly; `read` answers the bytes of the file at a path in it.
  /// - Throws: `AssemblyError` with the file and the place of the first mistake.
  public init(
    read: (_ path: String) throws(AssemblyError) -> [UInt8]
  ) throws(AssemblyError) {
    stacks = try Self.stacks(in: "", read: read)
  }

  private static func stacks(
    in directory: String, read: (String) throws(AssemblyError) -> [UInt8]
  ) throws(AssemblyError) -> [Stack] {
    let file = directory + AssemblyManifest.file
    let manifest = try AssemblyManifest(document: try read(file), file: file)
    var stacks: [Stack] = []
    for (id, artifact) in manifest.artifacts {
      switch artifact.content {
      case .stack(let stack):
        stacks.append(
          try Stack(id, artifact, stack, in: directory, of: manifest, read: read))
      case .assembly(let inner):
        stacks += try Self.stacks(in: "\(directory)\(inner)/", read: read)
      default: break
      }
    }
    return stacks
  }
}

extension ReadAssembly.Stack {
  fileprivate init(
    _ id: String, _ artifact: AssemblyManifest.Artifact, _ stack: AssemblyManifest.Stack,
    in directory: String, of manifest: AssemblyManifest,
    read: (String) throws(AssemblyError) -> [UInt8]
  ) throws(AssemblyError) {
    self.id = id
    self.directory = directory
    name = stack.name ?? id
    displayName = artifact.displayName ?? name
    environment = stack.environment
    templateFile = stack.templateFile
    templateURL = stack.templateURL
    tags = stack.tags
    parameters = stack.parameters
    notificationARNs = stack.notificationARNs
    terminationProtection = stack.terminationProtection ?? false
    template = try Self.template(try read(directory + templateFile), directory + templateFile)
    var dependencies: [String] = []
    var assets: [AssetManifest] = []
    for dependency in artifact.dependencies {
      switch manifest.artifacts[dependency]?.content {
      case .stack: dependencies.append(dependency)
      case .assetManifest(let file):
        assets.append(try AssetManifest(document: try read(directory + file), file: file))
      default: break
      }
    }
    self.dependencies = dependencies
    self.assets = assets
    if case .sourceMap(let file) = manifest.artifacts["\(id).chimney"]?.content {
      sourceMap = try SourceMap(document: try read(directory + file), file: file)
    } else {
      sourceMap = nil
    }
  }

  private static func template(
    _ document: [UInt8], _ file: String
  ) throws(AssemblyError) -> Template {
    let value = try DocumentCursor(document: document, file: file).value
    do throws(TemplateError) {
      return try Template(value)
    } catch {
      throw .notATemplate(file: file, error)
    }
  }
}
