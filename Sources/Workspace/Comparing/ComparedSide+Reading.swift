public import ChangeReview
internal import CloudAssembly
internal import CloudFormation
internal import GrantReview
public import SystemPackage

extension ComparedSide {
  /// Reads what an argument of a comparison names: a template, a cloud assembly, `DIR/STACK` or
  /// `DIR:STACK`, or `REV:path`, a file of a git revision.
  /// - Throws: `ComparisonError`
  public static func reading(_ argument: String) async throws(ComparisonError) -> ComparedSide {
    let path = FilePath(argument)
    if path.isFolder { return try await assembly(path, label: argument) }
    if path.exists { return try await template(ComparedFile(path)) }
    if let (folder, stack) = stackOfAssembly(argument) {
      let side = try await assembly(folder, label: argument)
      do throws(ComparisonMistake) {
        return try side.selecting([stack])
      } catch {
        throw .noStack(stack, in: folder.string, known: side.stacks.map(\.name))
      }
    }
    guard let file = ComparedFile(gitObject: argument) else { throw .notFound(argument) }
    return try await template(file)
  }

  /// Reads a cloud assembly, whoever wrote it, with its nested stacks.
  /// - Throws: `ComparisonError`
  public static func assembly(
    _ folder: FilePath, label: String
  ) async throws(ComparisonError) -> ComparedSide {
    guard folder.appending(AssemblyManifest.file).exists else { throw .noAssembly(folder.string) }
    let assembly: ReadAssembly
    do throws(WorkspaceError) {
      assembly = try AssemblyFolder(folder).read()
    } catch {
      throw .workspace(error)
    }
    var stacks: [Stack] = []
    for stack in assembly.stacks {
      stacks.append(try await self.stack(stack, of: folder, label: label))
    }
    return ComparedSide(label: label, stacks, isNamed: true)
  }

  private static func stack(
    _ stack: ReadAssembly.Stack, of folder: FilePath, label: String
  ) async throws(ComparisonError) -> Stack {
    let file = folder.pushing(FilePath(stack.directory + stack.templateFile))
    let deployed = try await NestedTemplates(assets: stack.publishedFiles, staysInside: true)
      .stack(stack.template, in: ComparedFile(file))
    return Stack(
      name: stack.name, aliases: [stack.id, stack.displayName],
      StackVersion(
        label: label, deployed.with(stack.environment), sourceMap: stack.sourceMap,
        file: file.string))
  }

  private static func template(_ file: ComparedFile) async throws(ComparisonError) -> ComparedSide {
    let deployed = try await NestedTemplates().stack(try await file.template(), in: file)
    let version = StackVersion(label: file.name, deployed, file: file.path.string)
    return ComparedSide(
      label: file.name, [Stack(name: file.path.stackName, version)], isNamed: false)
  }

  /// The folder and the name that `DIR/STACK` and `DIR:STACK` mean, if the folder is an assembly.
  private static func stackOfAssembly(_ argument: String) -> (folder: FilePath, stack: String)? {
    for index in argument.indices where argument[index] == "/" || argument[index] == ":" {
      let folder = FilePath(String(argument[..<index]))
      let stack = argument[argument.index(after: index)...]
      if !stack.isEmpty, folder.appending(AssemblyManifest.file).exists {
        return (folder, String(stack))
      }
    }
    return nil
  }
}

extension ReadAssembly.Stack {
  /// The files that are published, by the hash that names them.
  fileprivate var publishedFiles: [String: String] {
    var files: [String: String] = [:]
    for (id, file) in assets.flatMap({ Array($0.files.elements) }) {
      if case .file(let path) = file.source { files[id] = path }
    }
    return files
  }
}

extension DeployedTemplate {
  /// The stack in the account and the region that are known.
  fileprivate func with(_ environment: AssemblyEnvironment) -> DeployedTemplate {
    var stack = self
    stack.pseudoParameters["AWS::AccountId"] = environment.account
    stack.pseudoParameters["AWS::Region"] = environment.region
    return stack
  }
}

extension FilePath {
  fileprivate var isFolder: Bool { (try? stat())?.type == .directory }

  /// The name of a template's file without its endings.
  fileprivate var stackName: String {
    var name = lastComponent?.string ?? string
    for ending in [".json", ".yaml", ".yml", ".template"] where name.hasSuffix(ending) {
      name = String(name.dropLast(ending.count))
    }
    return name
  }
}
