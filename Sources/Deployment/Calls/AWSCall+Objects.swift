internal import CloudFormation
internal import Digests

/// An object's place in S3, and the account that the bucket must belong to: a bucket of the right
/// name in another account never gets what was meant for ours.
public struct ObjectPlace: Sendable, Hashable {
  /// The name of the bucket.
  public var bucket: String
  /// The key of the object.
  public var key: String
  /// The owner's account.
  public var owner: String
  /// The region of the bucket.
  public var region: String

  /// A place in a bucket of this account.
  public init(bucket: String, key: String, owner: String, region: String) {
    self.bucket = bucket
    self.key = key
    self.owner = owner
    self.region = region
  }

  var input: Value.Object {
    [
      "Bucket": .string(bucket), "Key": .string(key), "ExpectedBucketOwner": .string(owner),
    ]
  }
}

/// What S3 says of an object (AWS page "HeadObject").
public struct StoredObject: Sendable, Hashable {
  /// The size in bytes.
  public var bytes: Int
  /// The SHA-256 in hexadecimal that was noted when it was uploaded here; nil for others' objects.
  public var sha256: String?

  /// An object.
  public init(bytes: Int, sha256: String?) {
    self.bytes = bytes
    self.sha256 = sha256
  }

  /// The name of the metadata that holds the digest.
  static let digestName = "sha256"
}

extension AWSCall<StoredObject> {
  /// Asks for an object's size and digest.
  public static func object(_ place: ObjectPlace) -> Self {
    AWSCall("s3api", "head-object", input: place.input) { answer throws(AWSError) in
      StoredObject(
        bytes: try answer.integer("ContentLength"),
        sha256: try answer.optional("Metadata")?.optionalString(StoredObject.digestName))
    }
  }
}

extension AWSCall<Void> {
  /// Uploads a file whole: S3 keeps all of it or nothing, and refuses what has another digest.
  ///
  /// - Parameter sha256: the file's SHA-256, 32 bytes.
  public static func putObject(_ place: ObjectPlace, file: String, sha256: [UInt8]) -> Self {
    var input = place.input
    input["ChecksumSHA256"] = .string(sha256.base64)
    input["Metadata"] = [StoredObject.digestName: .string(sha256.hexadecimal)]
    return AWSCall("s3api", "put-object", input: input, body: file)
  }

  /// Asks whether a bucket is there, belongs to the account and may be used.
  public static func bucket(_ name: String, owner: String) -> Self {
    AWSCall(
      "s3api", "head-bucket",
      input: ["Bucket": .string(name), "ExpectedBucketOwner": .string(owner)])
  }
}
