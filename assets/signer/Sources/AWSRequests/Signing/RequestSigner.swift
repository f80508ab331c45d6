package import HTTP
package import Platform

/// Signs requests with AWS Signature Version 4 (IAM User Guide, "Create a signed AWS API request").
///
/// For requests without a query and with a path that needs no escapes: the services here know only `/`.
package struct RequestSigner: Sendable {
  private let credentials: AWSCredentials
  private let region: String
  private let service: String

  /// Signs for one service in one Region.
  package init(_ credentials: AWSCredentials, region: String, service: String) {
    self.credentials = credentials
    self.region = region
    self.service = service
  }

  /// The request with its date and its signature, over all of the fields that it has: `Host` must
  /// be among them.
  package func signed(_ request: HTTPRequest, at time: Timestamp) -> HTTPRequest {
    var request = request
    request.headers.append("X-Amz-Date", time.basic)
    if let token = credentials.sessionToken {
      request.headers.append("X-Amz-Security-Token", token)
    }
    let fields = CanonicalFields(request.headers)
    let scope = "\(time.basic.prefix(8))/\(region)/\(service)/aws4_request"
    let signature = hmacSHA256(
      key: signingKey(for: scope), Array(stringToSign(request, fields, scope, time).utf8))
    request.headers.append(
      "Authorization",
      "AWS4-HMAC-SHA256 Credential=\(credentials.accessKeyID)/\(scope), "
        + "SignedHeaders=\(fields.names), Signature=\(signature.hexadecimal)")
    return request
  }

  private func stringToSign(
    _ request: HTTPRequest, _ fields: CanonicalFields, _ scope: String, _ time: Timestamp
  ) -> String {
    let canonicalRequest = [
      request.method, request.path, "", fields.lines, fields.names,
      sha256(request.body).hexadecimal,
    ].joined(separator: "\n")
    let digest = sha256(Array(canonicalRequest.utf8)).hexadecimal
    return "AWS4-HMAC-SHA256\n\(time.basic)\n\(scope)\n\(digest)"
  }

  /// A key that is good for this date, Region and service only.
  private func signingKey(for scope: String) -> [UInt8] {
    scope.split(separator: "/").reduce(Array("AWS4\(credentials.secretAccessKey)".utf8)) {
      hmacSHA256(key: $0, Array($1.utf8))
    }
  }
}

/// A request's fields as they are signed: names in lower case and sorted, the values of one name
/// joined, runs of spaces as one.
private struct CanonicalFields {
  /// `host:…` and so on, each line ended.
  let lines: String
  /// `host;x-amz-date`.
  let names: String

  init(_ headers: HTTPHeaders) {
    let sorted = Set(headers.fields.map { $0.name.lowercased() }).sorted()
    names = sorted.joined(separator: ";")
    lines = sorted.map { name in
      let values = headers.values(of: name).map { value in
        value.split(separator: " ").joined(separator: " ")
      }
      return "\(name):\(values.joined(separator: ","))\n"
    }.joined()
  }
}
