public import Chimney

extension BuildPlan {
  /// The hash that names the asset: 64 hexadecimal digits over the sources, in whatever order they
  /// come, and over everything that is declared about the build.
  ///
  /// The same on every machine and in every folder. Each field goes in with its length before it,
  /// so that no two different inputs are the same bytes.
  public func hash(of sources: [SourceFile]) -> String {
    var hash = FieldHash()
    hash.add("chimney asset 1")
    hash.add(build.product)
    hash.add(build.companions)
    hash.add(build.architecture.rawValue)
    hash.add(build.swift)
    hash.add(build.libraries)
    hash.add(arguments)
    if build.container != BuildContainer() {
      hash.add("container")
      hash.add(build.container.image)
      hash.add(build.container.packages)
      hash.add(build.container.command ?? [])
    }
    hash.add(sources)
    return hash.finish()
  }
}

extension FolderBuild {
  /// The hash that names the asset: over the files that are published, in whatever order they come.
  public func hash(of files: [SourceFile]) -> String {
    var hash = FieldHash()
    hash.add("chimney folder 1")
    hash.add(files)
    return hash.finish()
  }
}

extension Asset.Key {
  /// The hash in S3 of an asset whose sources have this hash; of one that asks for the output's, for
  /// as long as it is not known.
  public func published(sources: String, output: String? = nil) -> String {
    switch self {
    case .sources: return sources
    case .output: return output ?? sources
    case .custom(let text):
      var hash = FieldHash()
      hash.add("chimney custom 1")
      hash.add(text)
      return hash.finish()
    }
  }
}
