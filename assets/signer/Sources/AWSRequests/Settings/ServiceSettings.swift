package import HTTP

/// Where a service of AWS is and how to prove oneself to it.
package struct ServiceSettings: Sendable {
  /// The service.
  package let service: AWSService
  /// The Region that requests are signed for: `eu-central-1`.
  package let region: String
  /// The Region's endpoint, or the one that the environment names.
  package let endpoint: Endpoint
  /// Who asks.
  package let credentials: AWSCredentials
  /// Where the roots of its certificate may come from.
  package let trust: [TLSTrust]

  /// Reads the variables that AWS's SDKs read ("AWS SDKs and Tools Reference Guide").
  /// - Throws: `SettingsError` for one that is missing or cannot be meant.
  package init(
    _ service: AWSService, environment: [String: String]
  ) throws(SettingsError) {
    self.service = service
    region = try Self.region(environment)
    endpoint = try Self.endpoint(of: service, environment, region: region)
    credentials = try AWSCredentials(environment: environment)
    trust = Self.trust(environment)
  }

  private static func region(_ environment: [String: String]) throws(SettingsError) -> String {
    guard let region = environment["AWS_REGION"] ?? environment["AWS_DEFAULT_REGION"] else {
      throw .missing("AWS_REGION")
    }
    guard region.utf8.allSatisfy(\.isRegionCharacter) else {
      throw .unreadable("AWS_REGION", region)
    }
    return region
  }

  private static func endpoint(
    of service: AWSService, _ environment: [String: String], region: String
  ) throws(SettingsError) -> Endpoint {
    for name in ["AWS_ENDPOINT_URL_\(service.name.uppercased())", "AWS_ENDPOINT_URL"] {
      guard let url = environment[name] else { continue }
      guard let endpoint = Endpoint(url: url) else { throw .unreadable(name, url) }
      guard endpoint.isSecure || endpoint.isLoopback else { throw .insecureEndpoint(name, url) }
      return endpoint
    }
    let suffix = region.hasPrefix("cn-") ? "amazonaws.com.cn" : "amazonaws.com"
    return Endpoint(host: "\(service.prefix).\(region).\(suffix)", port: 443, isSecure: true)
  }

  /// A bundle that the environment names for AWS stands alone; else Amazon's own roots come first,
  /// and the machine's bundles, which take long to read, only where those do not do.
  private static func trust(_ environment: [String: String]) -> [TLSTrust] {
    if let bundle = environment["AWS_CA_BUNDLE"] { return [.file(bundle)] }
    let bundles = [
      environment["SSL_CERT_FILE"], "/etc/pki/tls/certs/ca-bundle.crt",
      "/etc/ssl/certs/ca-certificates.crt",
    ]
    return [.certificates(amazonTrustServices)] + bundles.compactMap { $0.map(TLSTrust.file) }
  }
}

/// A variable of the environment without which the service cannot be asked.
package enum SettingsError: Error, Hashable, Sendable {
  /// It is not set.
  case missing(String)
  /// Its value is not of its form.
  case unreadable(String, String)
  /// It would send credentials and digests over the network in the clear.
  case insecureEndpoint(String, String)
}

extension SettingsError: CustomStringConvertible {
  /// One sentence that names the variable.
  package var description: String {
    switch self {
    case .missing(let name): "\(name) is not set."
    case .unreadable(let name, let value): "\(name) cannot be read: \(String(reflecting: value))."
    case .insecureEndpoint(let name, let value):
      "\(name) is \(value), but plain HTTP goes to this machine only: use https."
    }
  }
}

extension UInt8 {
  fileprivate var isRegionCharacter: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: self == UInt8(ascii: "-")
    }
  }
}
