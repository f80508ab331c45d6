/// Why files cannot be put into a ZIP archive.
public enum ZipError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A name that a reader may unpack outside of its folder, or not at all.
  case invalidName(String)
  /// Two files have the same name.
  case duplicateName(String)
  /// The archive would need ZIP64: 4 GiB or 65,535 files.
  case tooLarge
  /// The file is no ZIP archive that could be read.
  case noArchive
  /// zlib refused to compress, with this code.
  case compression(Int32)

  /// One sentence.
  public var description: String {
    switch self {
    case .invalidName(let name): "'\(name)' is no name for a file in an archive"
    case .duplicateName(let name): "the name '\(name)' stands twice in the archive"
    case .tooLarge: "the files are too large or too many for a ZIP archive (4 GiB, 65,535 files)"
    case .noArchive: "the file is no ZIP archive, or one of more than 4 GiB"
    case .compression(let code): "zlib could not compress the file (code \(code))"
    }
  }
}
