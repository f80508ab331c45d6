public import CloudFormation

extension AssetManifest {
  /// The manifest as JSON. Container images are not written, only read.
  public var json: Value {
    [
      "version": .string(version), "files": .object(files.mapValues(\.json)), "dockerImages": [:],
    ]
  }
}

extension AssetManifest.File {
  fileprivate var json: Value {
    var object: Value.Object = [:]
    object["displayName"] = displayName.map(Value.string)
    object["source"] = source.json
    object["destinations"] = .object(destinations.mapValues(\.json))
    return .object(object)
  }
}

extension AssetManifest.Source {
  fileprivate var json: Value {
    switch self {
    case .file(let path): ["path": .string(path), "packaging": "file"]
    case .folder(let path): ["path": .string(path), "packaging": "zip"]
    case .executable(let command): ["executable": .array(command.map(Value.string))]
    }
  }
}

extension AssetManifest.Destination {
  fileprivate var json: Value {
    var object: Value.Object = ["bucketName": .string(bucket), "objectKey": .string(objectKey)]
    object["region"] = region.map(Value.string)
    object["assumeRoleArn"] = assumeRoleARN.map(Value.string)
    return .object(object)
  }
}
