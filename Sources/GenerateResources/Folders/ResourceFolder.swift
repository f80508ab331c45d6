internal import SystemPackage

/// The folder of the generated targets: `Sources/Resources`.
struct ResourceFolder {
  var path: FilePath

  /// The services that have a folder, sorted.
  var services: [String] {
    Disk.names(in: path).filter { $0.hasPrefix("CFN") }.map { String($0.dropFirst(3)) }
  }

  /// Writes the files and removes those of the same services that are no longer generated.
  func write(_ files: [GeneratedFile]) throws(GeneratorError) {
    let stale = Set(try differences(from: files))
    for file in files where stale.contains(file.path) {
      try Disk.write(file.text, to: path.pushing(FilePath(file.path)))
    }
    for extra in stale.subtracting(files.map(\.path)) {
      try Disk.remove(path.pushing(FilePath(extra)))
    }
  }

  /// The paths of what differs, is missing or should not be there, sorted.
  func differences(from files: [GeneratedFile]) throws(GeneratorError) -> [String] {
    let present = Set(Set(files.map(\.folder)).flatMap(generated))
    var differences = present.subtracting(files.map(\.path))
    for file in files {
      let isPresent = present.contains(file.path)
      let old = isPresent ? try Disk.read(path.pushing(FilePath(file.path))) : nil
      if old != Array(file.text.utf8) { differences.insert(file.path) }
    }
    return differences.sorted()
  }

  private func generated(in folder: String) -> [String] {
    Disk.names(in: path.pushing(FilePath(folder))).map { "\(folder)/\($0)" }
  }
}
