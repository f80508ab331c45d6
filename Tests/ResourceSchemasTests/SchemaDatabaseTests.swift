import CloudFormation
import Testing

@testable import ResourceSchemas

@Suite struct SchemaDatabaseTests {
  private let database: SchemaDatabase

  init() throws {
    database = try #require(SchemaDatabase.installed)
  }

  @Test("Every resource type is there, sorted, and each can be read")
  func all() {
    let names = database.typeNames
    #expect(names.count > 1500)
    #expect(names == names.sorted())
    #expect(names.allSatisfy { database[$0]?.typeName.text == $0 })
  }

  @Test(
    "A type that CloudFormation does not know is not found",
    arguments: ["", "A", "AWS::KMS::Keys", "z"])
  func unknown(_ name: String) {
    #expect(database[name] == nil)
  }

  @Test("What is known of a key: names, kinds, bounds, values, attributes, updates, its policy")
  func key() throws {
    let key = try #require(database["AWS::KMS::Key"])
    let window = try #require(key.properties.first { $0.name == "PendingWindowInDays" })
    #expect(window.shape.form == .integer)
    #expect(window.shape.facts.minimum == "7" && window.shape.facts.maximum == "30")
    let spec = try #require(key.properties.first { $0.name == "KeySpec" })
    #expect(spec.shape.facts.allowed.contains("ECC_SECG_P256K1"))
    #expect(key.attributes.map(\.name) == ["Arn", "KeyId"])
    #expect(key.readOnly == ["Arn", "KeyId"])
    #expect(key.failsOnUpdate == ["KeySpec", "KeyUsage", "MultiRegion", "Origin"])
    #expect(key.policies == ["KeyPolicy"])
  }

  @Test(
    "Policies are known wherever they stand, as objects and as texts",
    arguments: [
      ("AWS::IAM::Role", ["AssumeRolePolicyDocument", "Policies.*.PolicyDocument"]),
      ("AWS::IAM::ManagedPolicy", ["PolicyDocument"]),
      ("AWS::S3::BucketPolicy", ["PolicyDocument"]),
      ("AWS::ECR::Repository", ["RepositoryPolicyText"]), ("AWS::SNS::Topic", []),
      (
        "AWS::DynamoDB::Table",
        ["ResourcePolicy.PolicyDocument", "StreamSpecification.ResourcePolicy.PolicyDocument"]
      ),
      ("AWS::Logs::ResourcePolicy", ["PolicyDocument"]), ("AWS::SQS::Queue", []),
      ("AWS::EC2::VPCEndpoint", ["PolicyDocument"]), ("AWS::KMS::ReplicaKey", ["KeyPolicy"]),
      ("AWS::SecretsManager::ResourcePolicy", ["ResourcePolicy"]),
    ] as [(String, Set<String>)])
  func policies(_ type: String, _ paths: Set<String>) {
    #expect(database[type]?.policies == paths)
  }

  @Test("What replaces a resource is known, always or in some cases")
  func updates() throws {
    let function = try #require(database["AWS::Lambda::Function"])
    #expect(function.createOnly.contains("FunctionName"))
    let instance = try #require(database["AWS::EC2::Instance"])
    #expect(!instance.conditionalCreateOnly.isEmpty)
  }

  @Test("Bytes that are no database are none")
  func foreign() {
    let bytes = Array("no database at all".utf8)
    #expect(bytes.withUnsafeBufferPointer { SchemaDatabase($0) == nil })
    #expect([UInt8]().withUnsafeBufferPointer { SchemaDatabase($0) == nil })
  }
}
