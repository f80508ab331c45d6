internal import CloudFormation

extension AssemblyManifest {
  /// The files and folders in the assembly's folder that are its own: what a new assembly in its
  /// place supersedes. Everything else there belongs to somebody else, be it beside them.
  ///
  /// `read` answers the bytes of a file of the assembly; nil, and what the file would have named
  /// counts as somebody else's.
  public func ownedPaths(read: (_ path: String) -> [UInt8]?) -> Set<String> {
    var paths: Set<String> = [Self.file, Self.markerFile]
    for artifact in artifacts.values {
      paths.formUnion(artifact.content.paths)
      if let file = artifact.metadataFile { paths.insert(file) }
      guard case .assetManifest(let file) = artifact.content, let document = read(file) else {
        continue
      }
      let manifest = try? AssetManifest(document: document, file: file)
      paths.formUnion(manifest?.files.values.compactMap(\.source.path) ?? [])
    }
    return Set(paths.filter(\.staysInside))
  }
}

extension AssemblyManifest.Content {
  fileprivate var paths: [String] {
    switch self {
    case .stack(let stack): [stack.templateFile]
    case .assetManifest(let path), .tree(let path), .sourceMap(let path), .assembly(let path):
      [path]
    case .other: []
    }
  }
}

extension AssetManifest.Source {
  fileprivate var path: String? {
    switch self {
    case .file(let path), .folder(let path): path
    case .executable: nil
    }
  }
}

extension String {
  /// Whether this is a relative path that cannot lead elsewhere.
  fileprivate var staysInside: Bool {
    split(separator: "/", omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }
}
