internal import ResourceSchemas
internal import SystemPackage

/// The folder in which cfn-lint keeps the resource schemas.
struct SchemaFolder {
  var path: FilePath

  /// The folder of the cfn-lint that is installed in a virtual environment.
  static func installed(below environment: FilePath) -> FilePath? {
    let libraries = environment.appending("lib")
    let folders = Disk.names(in: libraries).map {
      libraries.appending($0).pushing("site-packages/cfnlint/data/schemas")
    }
    return folders.first { !Disk.names(in: $0).isEmpty }
  }

  /// The schemas of all resource types.
  var all: [ResourceSchema] {
    get throws(GeneratorError) {
      var schemas: [ResourceSchema] = []
      for schema in try index.paths {
        schemas.append(try ResourceSchema(Disk.read(path.pushing(FilePath(schema)))))
      }
      return schemas
    }
  }

  private var index: SchemaIndex {
    get throws(GeneratorError) {
      SchemaIndex(try Disk.read(path.pushing(FilePath(SchemaIndex.path))))
    }
  }

  /// The generated files of services.
  func files(of services: [String]) throws(GeneratorError) -> [GeneratedFile] {
    let index = try index
    var files: [GeneratedFile] = []
    for service in services {
      var schemas: [[UInt8]] = []
      for schema in index.paths(of: service) {
        schemas.append(try Disk.read(path.pushing(FilePath(schema))))
      }
      files += try Generator.files(of: service, from: schemas)
    }
    return files
  }
}
