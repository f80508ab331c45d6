public import TemplateYAML

/// Why what a comparison names cannot be read.
public enum ComparisonError: Error, Hashable, Sendable {
  /// Nothing of this name is there, and it is no file of a git revision either.
  case notFound(String)
  /// A folder that is no cloud assembly.
  case noAssembly(String)
  /// The assembly has no stack of this name.
  case noStack(String, in: String, known: [String])
  /// git does not give the file; what it said.
  case git(String, reason: String)
  /// A file is no template.
  case template(String, TemplateFileError)
  /// A file is no JSON and no YAML.
  case document(String, reason: String)
  /// A document has no resources, so it is no template.
  case noResources(String)
  /// A document is no IAM policy.
  case noPolicy(String)
  /// The template of a deployed stack is no JSON.
  case deployedTemplate(String)
  /// The stack that was asked for is another account's.
  case wrongAccount(String, wanted: String, found: String)
  /// The disk, or a program, did not do what was asked of it.
  case workspace(WorkspaceError)
}

extension ComparisonError: CustomStringConvertible {
  /// One sentence that says what is wrong and what would be right.
  public var description: String {
    switch self {
    case .notFound(let name):
      "'\(name)' is no file, no folder and no REV:path of a git revision; name a template, a cloud"
        + " assembly, DIR/STACK, or main:path/of/template.json"
    case .noAssembly(let path):
      "\(path) is no cloud assembly: it has no manifest.json; name a template in it"
    case .noStack(let name, let folder, let known):
      "\(folder) has no stack '\(name)'; it has: \(known.joined(separator: ", "))"
    case .git(let name, let reason): "git does not give '\(name)': \(reason)"
    case .template(let file, let error): "\(file): \(error)"
    case .document(let file, let reason): "\(file): \(reason)"
    case .noResources(let file):
      "\(file) is no template: it has no Resources; for an IAM policy add --as identity, or --as"
        + " resource"
    case .noPolicy(let file):
      "\(file) is no IAM policy: it has no Statement; leave out --as to compare templates"
    case .deployedTemplate(let name):
      "the template of the deployed stack \(name) is no JSON, so it cannot be compared; fetch it with"
        + " `aws cloudformation get-template` and name the file with --from"
    case .wrongAccount(let name, let wanted, let found):
      "\(name) belongs to account \(wanted), and the credentials are of account \(found); name the"
        + " right profile with --profile"
    case .workspace(let error): "\(error)"
    }
  }
}
