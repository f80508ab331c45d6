internal import CloudFormation

extension AssemblyManifest {
  /// The files and folders at the top of the assembly's folder that are its own: what a new
  /// assembly in its place supersedes. Everything else there belongs to somebody else.
  ///
  /// `read` answers the bytes of a file of the assembly; nil, and what the file would have named
  /// counts as somebody else's.
  public func ownedPaths(read: (_ path: String) -> [UInt8]?) -> Set<String> {
    var paths: Set<String> = [Self.file, "cdk.out"]
    for artifact in artifacts.values {
      paths.formUnion(artifact.content.paths)
      if let file = artifact.metadataFile { paths.insert(file) }
      guard case .assetManifest(let file) = artifact.content, let document = read(file) else {
        continue
      }
      let manifest = try? AssetManifest(document: document, file: file)
      paths.formUnion(manifest?.files.values.compactMap(\.source.path) ?? [])
    }
    return Set(paths.compactMap(\.firstComponent))
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
  /// The first component of a relative path; nil for a path that may lead elsewhere.
  fileprivate var firstComponent: String? {
    let components = split(separator: "/", omittingEmptySubsequences: false)
    guard !components.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else { return nil }
    return components.first.map(String.init)
  }
}
