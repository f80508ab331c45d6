public import CloudFormation
public import SystemPackage

/// Finds the packages that Swift files belong to, each folder and each file looked at once.
public struct PackageRoots {
  private var roots: [FilePath: FilePath?] = [:]
  private var names: [String: String] = [:]

  /// Nothing looked at yet.
  public init() {}

  /// The nearest folder above a file that has a `Package.swift`; nil without one, and for a path
  /// that is not absolute: what the working directory is must not matter.
  public mutating func root(of file: String) -> FilePath? {
    let path = FilePath(file)
    return path.isAbsolute ? root(from: path.removingLastComponent()) : nil
  }

  private mutating func root(from folder: FilePath) -> FilePath? {
    if let known = roots[folder] { return known }
    let parent = folder.removingLastComponent()
    var root: FilePath?
    if folder.appending("Package.swift").exists {
      root = folder
    } else if parent != folder {
      root = self.root(from: parent)
    }
    roots[folder] = root
    return root
  }

  /// The file of a place, relative to the root of its package, for people and for artifacts: the
  /// same on every machine. A file of no package is called by its bare name.
  public mutating func name(of location: SourceLocation) -> String {
    let file = location.path
    if let known = names[file] { return known }
    var path = FilePath(file)
    let isInPackage = root(of: file).map { path.removePrefix($0) } ?? false
    let name = isInPackage ? path.string : path.lastComponent?.string ?? file
    names[file] = name
    return name
  }
}
