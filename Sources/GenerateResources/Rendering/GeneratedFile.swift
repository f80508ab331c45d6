/// A file of generated Swift.
struct GeneratedFile: Equatable {
  /// The folder of its service's generated files: `CFNKMS/Generated`.
  let folder: String
  /// Its name in that folder: `Key.swift`.
  let name: String
  /// What it holds.
  let text: String

  /// Where it lies below `Sources/Resources`.
  var path: String { "\(folder)/\(name)" }

  /// A file of a service; `body` writes what follows the first lines.
  init(
    _ name: String, of service: String, from type: String, body: (inout SourceWriter) -> Void
  ) {
    var source = SourceWriter()
    source.line("// Generated from the schema of \(type)")
    source.line("// by GenerateResources; not edited by hand.")
    source.line()
    body(&source)
    folder = "CFN\(service)/Generated"
    self.name = "\(name).swift"
    text = source.text
  }

  /// The namespace of a service: `CFN.KMS`.
  static func namespace(of service: String) -> GeneratedFile {
    GeneratedFile(service, of: service, from: "AWS::\(service)") { source in
      source.line("public import CloudFormation")
      source.line()
      source.block("extension CFN") {
        $0.comment("The resource types of `AWS::\(service)`.")
        $0.line("public enum \(service) {}")
      }
    }
  }
}
