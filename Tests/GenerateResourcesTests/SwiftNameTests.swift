import Testing

@testable import GenerateResources

@Suite struct SwiftNameTests {
  @Test(
    "A property keeps its letters, in lower camel case",
    arguments: [
      ("PendingWindowInDays", "pendingWindowInDays"),
      ("KeyId", "keyId"),
      ("KMSKeyArn", "kmsKeyArn"),
      ("SourceKMSKeyArn", "sourceKMSKeyArn"),
      ("S3Bucket", "s3Bucket"),
      ("URI", "uri"),
      ("ARNs", "arns"),
      ("VPCs", "vpcs"),
      ("DBInstance", "dbInstance"),
      ("Ipv6AllowedForDualStack", "ipv6AllowedForDualStack"),
      ("Endpoint.Port", "endpointPort"),
      ("aws:cdk:path", "awsCdkPath"),
      ("Default", "`default`"),
    ])
  func property(_ name: String, _ swift: String) {
    #expect(SwiftName.property(name) == swift)
  }

  @Test(
    "A value of an enumeration reads as a word",
    arguments: [
      ("ECC_SECG_P256K1", "eccSecgP256K1"),
      ("RSA_2048", "rsa2048"),
      ("ML_DSA_44", "mlDsa44"),
      ("SM2", "sm2"),
      ("x86_64", "x86_64"),
      ("python3.12", "python3_12"),
      ("provided.al2023", "providedAl2023"),
      ("nodejs4.3-edge", "nodejs4_3Edge"),
      ("PublishedVersions", "publishedVersions"),
      ("JSON", "json"),
      ("s3:ObjectCreated:*", "s3ObjectCreated"),
      ("2012-10-17", "value2012_10_17"),
      ("public", "`public`"),
      ("", "empty"),
      ("=", "symbol"),
    ])
  func value(_ value: String, _ swift: String) {
    #expect(SwiftName.value(value) == swift)
  }

  @Test(
    "One of many is singular",
    arguments: [
      ("Architectures", "Architecture"), ("Policies", "Policy"), ("Classes", "Class"),
      ("Addresses", "Address"), ("Status", "Status"), ("Access", "Access"), ("Layer", "Layer"),
    ])
  func singular(_ name: String, _ one: String) {
    #expect(SwiftName.singular(name) == one)
  }

  @Test("A name is handed out once, and the order of asking decides who has it")
  func uniqueness() {
    var names = Uniqueness(reserved: ["none"])
    let claims = ["none", "a", "a", "`in`", "`in`", "a"].map { names.claim($0, otherwise: "Value") }
    #expect(claims == ["noneValue", "a", "aValue", "`in`", "inValue", "aValue2"])
  }
}
