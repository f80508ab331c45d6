internal import CloudFormation
internal import Digests

/// A part of a large object that S3 has.
public struct UploadedPart: Sendable, Hashable {
  /// From 1.
  public var number: Int
  /// S3's name for the part's content.
  public var etag: String
  /// The part's SHA-256 in Base64.
  public var sha256: String
}

extension AWSCall<String> {
  /// Begins the upload of a large object in parts; answers its id (AWS page
  /// "CreateMultipartUpload"). Until it is completed nothing of it is seen, and until it is aborted
  /// its parts cost money.
  public static func beginUpload(_ place: ObjectPlace, sha256: [UInt8]) -> Self {
    var input = place.input
    input["ChecksumAlgorithm"] = "SHA256"
    input["Metadata"] = [StoredObject.digestName: .string(sha256.hexadecimal)]
    return AWSCall("s3api", "create-multipart-upload", input: input) { answer throws(AWSError) in
      try answer.string("UploadId")
    }
  }
}

extension AWSCall<UploadedPart> {
  /// Uploads one part, a file of its own with this SHA-256.
  public static func uploadPart(
    _ number: Int, of upload: String, _ place: ObjectPlace, file: String, sha256: [UInt8]
  ) -> Self {
    var input = place.input
    input["UploadId"] = .string(upload)
    input["PartNumber"] = .integer(number)
    input["ChecksumSHA256"] = .string(sha256.base64)
    return AWSCall("s3api", "upload-part", input: input, body: file) { answer throws(AWSError) in
      UploadedPart(number: number, etag: try answer.string("ETag"), sha256: sha256.base64)
    }
  }
}

extension AWSCall<[String]> {
  /// Asks for the ids of the uploads of an object that were begun and never ended.
  public static func unfinishedUploads(_ place: ObjectPlace) -> Self {
    var input = place.input
    input["Key"] = nil
    input["Prefix"] = .string(place.key)
    return AWSCall("s3api", "list-multipart-uploads", input: input) { answer throws(AWSError) in
      var ids: [String] = []
      for upload in try answer.elements("Uploads") where try upload.string("Key") == place.key {
        ids.append(try upload.string("UploadId"))
      }
      return ids
    }
  }
}

extension AWSCall<Void> {
  /// Makes the parts one object.
  public static func completeUpload(
    _ upload: String, _ place: ObjectPlace, parts: [UploadedPart]
  ) -> Self {
    var input = place.input
    input["UploadId"] = .string(upload)
    input["MultipartUpload"] = ["Parts": .array(parts.map(\.json))]
    return AWSCall("s3api", "complete-multipart-upload", input: input)
  }

  /// Gives an upload up: S3 forgets its parts.
  public static func abortUpload(_ upload: String, _ place: ObjectPlace) -> Self {
    var input = place.input
    input["UploadId"] = .string(upload)
    return AWSCall("s3api", "abort-multipart-upload", input: input)
  }
}

extension UploadedPart {
  fileprivate var json: Value {
    [
      "PartNumber": .integer(number), "ETag": .string(etag), "ChecksumSHA256": .string(sha256),
    ]
  }
}
