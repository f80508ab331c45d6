public import CloudAssembly
internal import CloudFormation

/// A file that must be in S3 before a stack is deployed.
public struct PublishedFile: Sendable, Hashable {
  /// The file, or folder, in the assembly.
  public var path: String
  /// Whether it is a folder, zipped when it is published.
  public var isFolder: Bool
  /// Where it goes.
  public var place: ObjectPlace
  /// What it is, for people.
  public var name: String
  /// The SHA-256 that was noted when it was built, in hexadecimal; nil for an unknown one.
  public var sha256: String?
}

/// The files of a stack, and where they go.
public struct PublishPlan: Sendable, Hashable {
  /// What has to be there.
  public var files: [PublishedFile]
  /// The template's place; nil if it goes into the request.
  public var templatePlace: ObjectPlace?

  /// Why what a stack needs cannot be published.
  public enum Mistake: Error, Sendable, Hashable {
    /// Container images, by their ids.
    case images(stack: String, [String])
    /// Assets that another program builds while they are published.
    case executables(stack: String, [String])
    /// The template is too large for a request, and the assembly names no place for it in S3.
    case largeTemplate(stack: String, bytes: Int)
  }

  /// The bytes of a template that fit into a request (AWS page "CloudFormation quotas").
  public static let largestBody = 51_200

  /// The plan for a stack whose template has this many bytes, in this environment.
  /// - Throws: `Mistake`
  public init(
    _ stack: ReadAssembly.Stack, templateBytes: Int, in environment: TargetEnvironment
  ) throws(Mistake) {
    files = []
    let images = stack.assets.flatMap(\.dockerImages)
    guard images.isEmpty else { throw .images(stack: stack.name, images) }
    var executables: [String] = []
    for (id, file) in stack.assets.flatMap(\.files) {
      switch file.source {
      case .executable: executables.append(id)
      case .file(let path), .folder(let path):
        for destination in file.destinations.values {
          files.append(
            PublishedFile(
              path: stack.directory + path, isFolder: file.source == .folder(path: path),
              place: ObjectPlace(destination, in: environment),
              name: file.displayName ?? "asset \(id.prefix(12))",
              sha256: stack.sourceMap?.assets[id]?.sha256))
        }
      }
    }
    guard executables.isEmpty else { throw .executables(stack: stack.name, executables) }
    try sortOutTemplate(of: stack, bytes: templateBytes)
  }

  /// A template that fits into the request need not be in S3.
  private mutating func sortOutTemplate(
    of stack: ReadAssembly.Stack, bytes: Int
  ) throws(Mistake) {
    let path = stack.directory + stack.templateFile
    guard bytes > Self.largestBody else { return files.removeAll { $0.path == path } }
    guard let template = files.first(where: { $0.path == path }) else {
      throw .largeTemplate(stack: stack.name, bytes: bytes)
    }
    templatePlace = template.place
  }
}

extension ObjectPlace {
  fileprivate init(_ destination: AssetManifest.Destination, in environment: TargetEnvironment) {
    self.init(
      bucket: environment.filled(destination.bucket),
      key: environment.filled(destination.objectKey), owner: environment.account,
      region: destination.region.map(environment.filled) ?? environment.region)
  }

  /// The URL by which CloudFormation reads the object (AWS page "Virtual hosting of buckets").
  public func url(in partition: String) -> String {
    let domain = partition == "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com"
    return "https://\(bucket).s3.\(region).\(domain)/\(key)"
  }
}

extension PublishPlan.Mistake: CustomStringConvertible {
  /// One sentence that says what is wrong and what would be right.
  public var description: String {
    switch self {
    case .images(let stack, let ids):
      "\(stack) needs container images (\(ids.map { String($0.prefix(12)) }.joined(separator: ", ")))"
        + " and only the CDK's own tools publish those: deploy this stack with the CDK"
    case .executables(let stack, let ids):
      "\(stack) needs assets that a program of its own builds while they are published"
        + " (\(ids.map { String($0.prefix(12)) }.joined(separator: ", "))), which is not done here:"
        + " deploy this stack with the CDK"
    case .largeTemplate(let stack, let bytes):
      "the template of \(stack) has \(bytes) bytes, more than fit into a request"
        + " (\(PublishPlan.largestBody)), and the assembly names no place for it in S3"
    }
  }
}
