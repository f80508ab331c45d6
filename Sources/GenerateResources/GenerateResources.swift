internal import ArgumentParser
internal import SystemPackage

/// Writes `Sources/Resources` and the schema database from CloudFormation's resource schemas.
///
/// A new service: run this with `--service S3`, then add its line to the root Package.swift.
@main
struct GenerateResources: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Writes the L1 resources and the schema database from CloudFormation's resource schemas.",
    discussion: "The schemas are those that cfn-lint carries, in cfnlint/data/schemas.")

  @Option(help: "The folder of the schemas; by default that of the cfn-lint in .venv.")
  var schemas: String?

  @Option(help: "The folder of the generated targets.")
  var output = "Sources/Resources"

  @Option(help: "The file of the schema database.")
  var database = "Sources/SchemaData/schemas.bin"

  @Option(name: .customLong("service"), help: "A service; by default all that have a folder.")
  var services: [String] = []

  @Flag(help: "Write nothing; fail and name the files that differ.")
  var check = false

  func run() throws {
    let installed = SchemaFolder.installed(below: ".venv")
    guard let schemas = schemas.map({ FilePath($0) }) ?? installed else {
      throw GeneratorError.noSchemas
    }
    let resources = ResourceFolder(path: FilePath(output))
    let services = services.isEmpty ? resources.services : services
    if services.isEmpty { throw GeneratorError.noServices(output) }
    let folder = SchemaFolder(path: schemas)
    let files = try folder.files(of: services)
    let database = DatabaseFile(path: FilePath(database))
    guard check else {
      try resources.write(files)
      return try database.write(folder.all)
    }
    var stale = try resources.differences(from: files)
    if try !database.isCurrent(folder.all) { stale.append(database.path.string) }
    if !stale.isEmpty { throw GeneratorError.stale(stale) }
  }
}
