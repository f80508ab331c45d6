public import Chimney

/// Why what was built cannot be a Lambda function's code.
public enum BundlingError: Error, Hashable, Sendable {
  /// The file is no ELF executable that could be understood.
  case notAnExecutable(ELFError)
  /// The executable is for another machine.
  case wrongMachine(ELFBinary.Machine, wanted: SwiftPackageBuild.Architecture)
  /// The executable needs libraries that the runtime does not have.
  case missingLibraries([String])
  /// The executable needs newer versions of libraries than the runtime has.
  case newerVersions([String])
  /// The executable is started by a program that the runtime does not have.
  case unknownInterpreter(String)
  /// The archive's files are larger than Lambda unpacks.
  case tooLarge(bytes: Int, limit: Int)
  /// The folder has no file that would be published.
  case nothingToPublish
  /// The executable that the runtime starts is not there.
  case noExecutable(String)
  /// The file that the runtime starts must not be run.
  case notExecutable(String)
  /// The archive cannot be written, or be read.
  case zip(ZipError)
}

extension BundlingError: CustomStringConvertible {
  /// One sentence that says what is wrong and, where that is known, what would be right.
  public var description: String {
    switch self {
    case .notAnExecutable(let error): "the build made no ELF executable: \(error)"
    case .wrongMachine(let machine, let wanted):
      "the executable is for \(machine), the function's architecture is \(wanted.rawValue)"
    case .missingLibraries(let names):
      "the executable needs libraries that provided.al2023 does not have: \(list(names))"
    case .newerVersions(let names):
      "the executable needs newer libraries than provided.al2023 has (glibc 2.34): \(list(names))"
    case .unknownInterpreter(let path):
      "the executable is started by \(path), which provided.al2023 does not have"
    case .tooLarge(let bytes, let limit):
      "the unpacked function has \(bytes) bytes, Lambda allows \(limit)"
    case .nothingToPublish: "there is no file to publish, or all are excluded"
    case .noExecutable(let name):
      "there is no '\(name)', which the runtime starts; build it first, or name another folder"
    case .notExecutable(let name):
      "'\(name)' may not be run, and the runtime starts it: chmod +x it"
    case .zip(let error): "\(error)"
    }
  }

  private func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
