extension GeneratorError: CustomStringConvertible {
  /// The error in people's words.
  var description: String {
    switch self {
    case .notJSON(let error): "a schema is no JSON: \(error)"
    case .noTypeName: "a schema names no resource type of three parts"
    case .unknownService(let service): "the schemas know no resource type AWS::\(service)::…"
    case .noServices(let folder): "no CFN… in \(folder); name it with --output, or a --service"
    case .noSchemas: "no schemas in .venv/lib/…/cfnlint/data/schemas; name them with --schemas"
    case .disk(let path, let reason): "\(path): \(reason)"
    case .stale(let paths):
      "not what the schemas say, run GenerateResources:\n"
        + paths.map { "  \($0)" }.joined(separator: "\n")
    }
  }
}
