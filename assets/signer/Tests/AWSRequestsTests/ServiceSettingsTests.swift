import AWSRequests
import HTTP
import TestTools
import Testing

struct ServiceSettingsTests {
  private static let complete = [
    "AWS_REGION": "eu-central-1", "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
    "AWS_SECRET_ACCESS_KEY": "secret", "AWS_SESSION_TOKEN": "token",
  ]

  private func settings(
    _ changes: [String: String?] = [:]
  ) throws(SettingsError) -> ServiceSettings {
    let environment = Self.complete.merging(changes.compactMapValues(\.self)) { $1 }
    return try ServiceSettings(
      .kms, environment: environment.filter { changes[$0.key] != .some(nil) })
  }

  @Test(
    "The endpoint is the Region's",
    arguments: [
      ("us-east-1", "https://kms.us-east-1.amazonaws.com"),
      ("us-gov-west-1", "https://kms.us-gov-west-1.amazonaws.com"),
      ("cn-north-1", "https://kms.cn-north-1.amazonaws.com.cn"),
    ])
  func endpoint(region: String, url: String) throws {
    let settings = try settings(["AWS_REGION": region])
    #expect("\(settings.endpoint)" == url)
    #expect(settings.region == region)
  }

  @Test("The Region may stand in the older variable")
  func olderVariable() throws {
    let settings = try settings(["AWS_REGION": nil, "AWS_DEFAULT_REGION": "eu-west-1"])
    #expect(settings.region == "eu-west-1")
  }

  @Test("KMS's own endpoint goes before the one for all services")
  func namedEndpoint() throws {
    let all = try settings(["AWS_ENDPOINT_URL": "https://all.example.com"])
    #expect("\(all.endpoint)" == "https://all.example.com")
    let own = try settings([
      "AWS_ENDPOINT_URL": "https://all.example.com", "AWS_ENDPOINT_URL_KMS": "http://localhost:1",
    ])
    #expect("\(own.endpoint)" == "http://localhost:1")
  }

  @Test(
    "A variable that is missing or cannot be meant is named",
    arguments: [
      (["AWS_REGION": nil], "AWS_REGION is not set."),
      (["AWS_REGION": "evil.com/"], #"AWS_REGION cannot be read: "evil.com/"."#),
      (["AWS_ACCESS_KEY_ID": nil], "AWS_ACCESS_KEY_ID is not set."),
      (["AWS_SECRET_ACCESS_KEY": nil], "AWS_SECRET_ACCESS_KEY is not set."),
      (["AWS_ENDPOINT_URL": "kms"], #"AWS_ENDPOINT_URL cannot be read: "kms"."#),
      (
        ["AWS_ENDPOINT_URL_KMS": "http://10.0.0.1"],
        "AWS_ENDPOINT_URL_KMS is http://10.0.0.1, but plain HTTP goes to this machine only: use "
          + "https."
      ),
    ] as [([String: String?], String)])
  func refused(changes: [String: String?], message: String) {
    #expect {
      try settings(changes)
    } throws: { error in
      "\(error)" == message
    }
  }

  @Test("A bundle that the environment names for AWS is trusted alone")
  func bundle() throws {
    #expect(try settings(["AWS_CA_BUNDLE": "/bundle"]).trust == [.file("/bundle")])
  }

  @Test("Amazon's roots come first, then the machine's bundles")
  func trust() throws {
    let trust = try settings(["SSL_CERT_FILE": "/own"]).trust
    #expect(
      trust.dropFirst() == [
        .file("/own"), .file("/etc/pki/tls/certs/ca-bundle.crt"),
        .file("/etc/ssl/certs/ca-certificates.crt"),
      ])
  }

  static let roots = [
    "Amazon_Root_CA_1", "Amazon_Root_CA_2", "Amazon_Root_CA_3", "Amazon_Root_CA_4",
    "Starfield_Services_Root_Certificate_Authority_-_G2",
  ].map { "/etc/ssl/certs/\($0).pem" }

  @Test(
    "Amazon's roots are those that this machine knows by their names",
    .enabled(
      if: TestEnvironment.isCI || TestEnvironment.exists(roots[0]),
      "this machine has no ca-certificates of Debian"),
    arguments: roots)
  func root(file: String) throws {
    guard case .certificates(let text) = try settings().trust.first else {
      Issue.record("no built-in roots")
      return
    }
    #expect((text + "\n").contains(try TestEnvironment.text(of: file)))
    #expect(text.split(separator: "BEGIN CERTIFICATE").count == Self.roots.count + 1)
  }

  @Test("Credentials show their public half only")
  func secrets() throws {
    let credentials = try settings().credentials
    for text in ["\(credentials)", String(reflecting: credentials)] {
      #expect(text == "AKIDEXAMPLE")
    }
  }
}
