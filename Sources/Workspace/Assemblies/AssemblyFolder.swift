public import CloudAssembly
public import SystemPackage

/// A folder on disk that holds a cloud assembly, or is to hold one: `cdk.out`.
public struct AssemblyFolder: Sendable, Hashable {
  /// The folder.
  public let path: FilePath

  /// The folder at this path.
  public init(_ path: FilePath) {
    self.path = path
  }

  /// Reads the assembly, whoever wrote it.
  /// - Throws: `WorkspaceError.assembly` with the file and the place of the first mistake.
  public func read() throws(WorkspaceError) -> ReadAssembly {
    do throws(AssemblyError) {
      return try ReadAssembly { (file) throws(AssemblyError) in
        do throws(WorkspaceError) {
          return try path.pushing(FilePath(file)).document()
        } catch {
          throw .unreadable(file: file, reason: error.reason)
        }
      }
    } catch {
      throw .assembly(path, error)
    }
  }
}

extension AssemblyFolder {
  /// The text of a file of the assembly, as it is.
  /// - Throws: `WorkspaceError` when it cannot be read, or is no UTF-8.
  public func text(_ file: String) throws(WorkspaceError) -> String {
    let path = path.pushing(FilePath(file))
    guard let text = String(validating: try path.document(), as: UTF8.self) else {
      throw .file(path, .read, .illegalByteSequence)
    }
    return text
  }
}

extension WorkspaceError {
  /// The system's words for a file that cannot be read.
  fileprivate var reason: String {
    if case .file(_, _, let errno) = self { "\(errno)" } else { "\(self)" }
  }
}
