/// Which file holds the schema of which resource type, in one Region.
///
/// cfn-lint keeps each distinct schema once, in a file named after its hash, and a table a Region:
/// lines of `"AWS::KMS::Key": "2b447c471bc70388",`.
struct SchemaIndex {
  /// Where the table of us-east-1, the Region with the most resource types, lies in the schemas.
  static let path = "providers/us_east_1.py"

  private let files: [String: String]

  /// Reads the table.
  init(_ table: [UInt8]) {
    let lines = String(decoding: table, as: UTF8.self).split(separator: "\n")
    let entries = lines.map { $0.split(separator: "\"") }.filter { $0.count >= 4 }
    files = Dictionary(
      entries.map { (String($0[1]), "resources/\($0[3]).json") }, uniquingKeysWith: { $1 })
  }

  /// Where the schemas of all resource types lie, in the order of their names.
  var paths: [String] {
    files.keys.filter { $0.contains("::") }.sorted().compactMap { files[$0] }
  }

  /// Where the schemas lie of a service's resource types that are generated, in the order of their
  /// names.
  func paths(of service: String) -> [String] {
    files.keys.filter { $0.hasPrefix("AWS::\(service)::") && PartialServices.includes($0) }.sorted()
      .compactMap { files[$0] }
  }
}
