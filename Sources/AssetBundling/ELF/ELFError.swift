/// Why bytes are no 64-bit little-endian ELF executable.
public enum ELFError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The magic number is missing.
  case notELF
  /// A 32-bit or big-endian file, or one of another version.
  case unsupportedClass
  /// A relocatable object or a core dump, by its `e_type`.
  case notExecutable(type: UInt16)
  /// A table or a string lies outside of the file, or is larger than any linker makes it.
  case malformed(ELFPart)

  /// One sentence.
  public var description: String {
    switch self {
    case .notELF: "it does not begin as an ELF file does"
    case .unsupportedClass: "it is not a 64-bit little-endian ELF file"
    case .notExecutable(let type): "it is an ELF file of type \(type), not an executable"
    case .malformed(let part): "its \(part.rawValue) lies outside of the file or has no end"
    }
  }
}

/// The parts of an ELF file that are read here.
public enum ELFPart: String, Sendable, Hashable {
  case header
  case programHeader = "program header"
  case sectionHeader = "section header"
  case interpreter
  case dynamicSection = "dynamic section"
  case stringTable = "string table"
  case versionNeeds = "table of needed versions"
}
