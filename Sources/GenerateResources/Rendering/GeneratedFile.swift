/// A file of generated Swift.
struct GeneratedFile: Equatable {
  /// Where it lies below `Sources/Resources`: `CFNKMS/Generated/Key.swift`.
  var path: String
  /// What it holds.
  var text: String

  /// The folder of a service's generated files: `CFNKMS/Generated`.
  static func folder(of service: String) -> String { "CFN\(service)/Generated" }

  /// A file of a service; `body` writes what follows the first line.
  init(
    _ name: String, of service: String, from source: String, body: (inout SourceWriter) -> Void
  ) {
    path = "\(Self.folder(of: service))/\(name).swift"
    var writer = SourceWriter()
    writer.line("// Generated from the schema of \(source)")
    writer.line("// by GenerateResources; not edited by hand.")
    writer.line()
    body(&writer)
    text = writer.text
  }
}

extension GeneratedFile {
  /// The namespace of a service: `CFN.KMS`.
  static func namespace(of service: String) -> GeneratedFile {
    GeneratedFile(service, of: service, from: "AWS::\(service)") { writer in
      writer.line("public import CloudFormation")
      writer.line()
      writer.block("extension CFN") {
        $0.comment("The resource types of `AWS::\(service)`.")
        $0.line("public enum \(service) {}")
      }
    }
  }
}
