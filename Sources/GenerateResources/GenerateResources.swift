internal import ArgumentParser
internal import SystemPackage

/// Writes `Sources/Resources` from CloudFormation's resource schemas.
///
/// A new service: run this with `--service S3`, then add its line to the root Package.swift.
@main
struct GenerateResources: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the L1 resources from CloudFormation's resource schemas.",
    discussion: "The schemas are those that cfn-lint carries, in cfnlint/data/schemas.")

  @Option(help: "The folder of the schemas; by default that of the cfn-lint in .venv.")
  var schemas: String?

  @Option(help: "The folder of the generated targets.")
  var output = "Sources/Resources"

  @Option(name: .customLong("service"), help: "A service; by default all that have a folder.")
  var services: [String] = []

  @Flag(help: "Write nothing; fail and name the files that differ.")
  var check = false

  func run() throws {
    let schemas = if let schemas { FilePath(schemas) } else { try Self.installedSchemas() }
    let output = FilePath(output)
    let index = SchemaIndex(try Disk.read(schemas.pushing(FilePath(SchemaIndex.path))))
    var stale: [String] = []
    for service in services.isEmpty ? Self.services(in: output) : services {
      var documents: [[UInt8]] = []
      for path in index.paths(of: service) {
        documents.append(try Disk.read(schemas.pushing(FilePath(path))))
      }
      let files = try Generator.files(of: service, from: documents)
      stale += try Self.update(files, of: service, in: output, writing: !check)
    }
    if check, !stale.isEmpty { throw GeneratorError.stale(stale) }
  }

  /// Makes the folder of a service hold these files and no others; the paths that were not so.
  private static func update(
    _ files: [GeneratedFile], of service: String, in output: FilePath, writing: Bool
  ) throws(GeneratorError) -> [String] {
    let folder = GeneratedFile.folder(of: service)
    let present = Set(Disk.names(in: output.pushing(FilePath(folder))).map { "\(folder)/\($0)" })
    var stale: [String] = []
    for file in files {
      let path = output.pushing(FilePath(file.path))
      if present.contains(file.path), try Disk.read(path) == Array(file.text.utf8) { continue }
      stale.append(file.path)
      if writing { try Disk.write(file.text, to: path) }
    }
    for extra in present.subtracting(files.map(\.path)).sorted() {
      stale.append(extra)
      if writing { try Disk.remove(output.pushing(FilePath(extra))) }
    }
    return stale
  }

  private static func services(in output: FilePath) -> [String] {
    Disk.names(in: output).filter { $0.hasPrefix("CFN") }.map { String($0.dropFirst(3)) }
  }

  private static func installedSchemas() throws(GeneratorError) -> FilePath {
    let libraries = FilePath(".venv/lib")
    for python in Disk.names(in: libraries) {
      let schemas = libraries.appending(python).pushing("site-packages/cfnlint/data/schemas")
      if !Disk.names(in: schemas).isEmpty { return schemas }
    }
    throw .noSchemas
  }
}
