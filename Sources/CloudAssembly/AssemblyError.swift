public import CloudFormation
public import JSON

/// Why a folder cannot be read as a cloud assembly.
public enum AssemblyError: Error, Hashable, Sendable {
  /// A file that the assembly names cannot be read.
  case unreadable(file: String, reason: String)
  /// A file is not JSON.
  case notJSON(file: String, JSONError)
  /// A value is not of the kind that the schema of cloud assemblies wants there.
  case unexpected(file: String, at: JSONPointer, wanted: String)
  /// The schema's major version is above the newest one that is known.
  case newerSchema(file: String, version: String, newestKnown: Int)
  /// An artifact depends on another one that the manifest does not have.
  case missingArtifact(String, neededBy: String)
  /// A file's path leads out of the assembly.
  case pathLeavesAssembly(String, artifact: String)
  /// A stack's template has no template's form.
  case notATemplate(file: String, TemplateError)
  /// Synthesis stopped half way: it waits for facts that are looked up in an AWS account.
  case missingContext([String])
}

extension AssemblyError: CustomStringConvertible {
  /// One sentence with the file first.
  public var description: String {
    switch self {
    case .unreadable(let file, let reason): "\(file): \(reason)"
    case .notJSON(let file, let error): "\(file): \(error)"
    case .unexpected(let file, let pointer, let wanted):
      "\(file): \(pointer.steps.isEmpty ? "the document" : pointer.description) must be \(wanted)"
    case .newerSchema(let file, let version, let known):
      "\(file): the assembly's schema is \(version), the newest known here is \(known);"
        + " a newer release of Chimney may read it"
    case .missingArtifact(let id, let dependent):
      "manifest.json: '\(dependent)' depends on the artifact '\(id)', which is not there"
    case .pathLeavesAssembly(let path, let artifact):
      "manifest.json: the path '\(path)' of '\(artifact)' leads out of the assembly"
    case .notATemplate(let file, let error): "\(file): \(error)"
    case .missingContext(let keys):
      "manifest.json: synthesis is not finished, these values must be looked up first:"
        + " \(keys.joined(separator: ", "))"
    }
  }
}
