internal import CloudFormation

/// Places of assets: texts that name a build by the hash of its sources, as this program and the
/// CDK write them.
enum AssetPlace {
  /// Whether both values differ in nothing but the hash of an asset. A hash that stands anywhere but
  /// where code is named is a value like any other.
  static func isSame(_ before: Value?, _ after: Value?, under name: String) -> Bool {
    guard holdsCode(name), let old = before?.withoutHashes, let new = after?.withoutHashes
    else { return false }
    return old == new && old != before
  }

  /// Whether a property of this name may say where code lies.
  static func holdsCode(_ name: String) -> Bool { names.contains(name) }

  /// The properties that name code, by the last part of their path.
  private static let names: Set<String> = [
    "S3Bucket", "S3Key", "S3ObjectVersion", "ImageUri", "Image", "TemplateURL",
    "ScriptLocation", "SourceObjectKeys", "SourceBucketNames", "DefinitionS3Location",
    "RequestMappingTemplateS3Location", "ResponseMappingTemplateS3Location", "CodeS3Location",
    "BodyS3Location", "ContentUri", "CodeUri",
  ]
}

extension Value {
  /// The value with every hash of 64 hexadecimal digits left out.
  var withoutHashes: Value {
    switch self {
    case .string(let text): .string(text.withoutHashes)
    case .array(let elements): .array(elements.map(\.withoutHashes))
    case .object(let members): .object(members.mapValues(\.withoutHashes))
    case .null, .bool, .number: self
    }
  }
}

extension String {
  /// Whether the CDK's older synthesizer made this parameter for an asset; its name holds the hash.
  var isAssetParameter: Bool {
    hasPrefix("AssetParameters") && withoutHashes != self
  }

  /// The text without runs of 64 hexadecimal digits, and without the digits that the CDK's older
  /// synthesizer makes of them.
  fileprivate var withoutHashes: String {
    var result: [UInt8] = []
    var run: [UInt8] = []
    for byte in Array(utf8) + [0] {
      if byte.isHexadecimal {
        run.append(byte)
        continue
      }
      if run.count < 64 { result += run }
      run = []
      if byte != 0 { result.append(byte) }
    }
    let text = String(decoding: result, as: UTF8.self)
    return text.hasPrefix("AssetParameters") ? String(text.dropLast(8)) : text
  }
}

extension UInt8 {
  fileprivate var isHexadecimal: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
    default: false
    }
  }
}
