import CloudFormation
import ResourceSchemas
import Testing

@Suite struct SchemaCheckTests {
  @Test(
    "What CloudFormation takes is no mistake",
    arguments: [
      ("AWS::KMS::Key", [:]), ("AWS::KMS::Key", ["PendingWindowInDays": 7]),
      ("AWS::KMS::Key", ["PendingWindowInDays": "7", "EnableKeyRotation": "true"]),
      ("AWS::KMS::Key", ["KeyPolicy": ["Statement": []], "Tags": [["Key": "a", "Value": "b"]]]),
      ("AWS::KMS::Key", ["KeySpec": ["Ref": "Spec"], "Description": ["Fn::Sub": "${A}"]]),
      ("AWS::KMS::Key", ["KeySpec": ["Fn::If": ["C", "RSA_2048", ["Ref": "AWS::NoValue"]]]]),
      ("AWS::KMS::Alias", ["AliasName": "alias/a", "TargetKeyId": ["Fn::GetAtt": ["K", "Arn"]]]),
      (
        "AWS::Lambda::Function",
        [
          "Role": ["Ref": "R"],
          "Code": [
            "Fn::If": [
              "C", ["ZipFile": "x"],
              ["S3Bucket": "bucket", "S3Key": "k"],
            ]
          ],
        ]
      ),
      ("AWS::SNS::Topic", ["Fn::Transform": ["Name": "N"], "Topik": 1]),
      ("Custom::Thing", ["ServiceToken": "arn", "Anything": [1]]),
      ("AWS::CloudFormation::CustomResource", ["ServiceToken": "arn", "Anything": [1]]),
      ("Datadog::Monitors::Monitor", ["Anything": 1]), ("My::Own::Thing::MODULE", [:]),
    ] as [(String, Value.Object)])
  func right(_ type: String, _ properties: Value.Object) {
    var checker = SchemaChecker()
    #expect(checker.mistakes(in: properties, of: type).map(\.description) == [])
  }

  @Test(
    "What CloudFormation refuses is named with its place and, where one is near, the right name",
    arguments: [
      ("T", [:], "CloudFormation has no resource type 'T'"),
      (
        "AWS::KMS::Kye", [:],
        "CloudFormation has no resource type 'AWS::KMS::Kye'; did you mean 'AWS::KMS::Key'?"
      ),
      (
        "AWS::KMS::Key", ["KeySpecc": "RSA_2048"],
        "AWS::KMS::Key has no property 'KeySpecc'; did you mean 'KeySpec'?"
      ),
      ("AWS::KMS::Key", ["Colour": 1], "AWS::KMS::Key has no property 'Colour'"),
      (
        "AWS::KMS::Key", ["Arn": "a"],
        "only CloudFormation sets the property 'Arn' of AWS::KMS::Key"
      ),
      (
        "AWS::KMS::Alias", ["AliasName": "alias/a"],
        "AWS::KMS::Alias needs the property 'TargetKeyId'"
      ),
      (
        "AWS::KMS::Alias", ["AliasName": "alias/a", "TargetKeyId": ["Ref": "AWS::NoValue"]],
        "AWS::KMS::Alias needs the property 'TargetKeyId'"
      ),
      (
        "AWS::KMS::Key", ["Tags": [["Key": "a"]]],
        "AWS::KMS::Key at /Tags/0 needs the property 'Value'"
      ),
      (
        "AWS::KMS::Key", ["Tags": ["Key": "a", "Value": "b"]],
        "/Tags of AWS::KMS::Key must be a list, not an object"
      ),
      (
        "AWS::KMS::Key", ["Description": ["a"]],
        "/Description of AWS::KMS::Key must be a text, not a list"
      ),
      (
        "AWS::KMS::Key", ["Description": .null],
        "/Description of AWS::KMS::Key must be a text, not null"
      ),
      (
        "AWS::KMS::Key", ["EnableKeyRotation": "yes"],
        "/EnableKeyRotation of AWS::KMS::Key must be a truth value, not a text"
      ),
      (
        "AWS::KMS::Key", ["PendingWindowInDays": "a week"],
        "/PendingWindowInDays of AWS::KMS::Key must be an integer, not a text"
      ),
      (
        "AWS::KMS::Key", ["PendingWindowInDays": 31],
        "/PendingWindowInDays of AWS::KMS::Key must have a value of 7 to 30, not 31"
      ),
      (
        "AWS::KMS::Key", ["KeySpec": "ECC_SECG_P256K"],
        "/KeySpec of AWS::KMS::Key cannot be 'ECC_SECG_P256K'; did you mean 'ECC_SECG_P256K1'?"
      ),
      (
        "AWS::KMS::Key", ["KeySpec": ["Fn::If": ["C", "RSA_2048", "RSA_204"]]],
        "/KeySpec/Fn::If/2 of AWS::KMS::Key cannot be 'RSA_204'; did you mean 'RSA_2048'?"
      ),
      (
        "AWS::KMS::Alias", ["AliasName": "a", "TargetKeyId": "k"],
        "/AliasName of AWS::KMS::Alias must match ^(alias/)[a-zA-Z0-9:/_-]+$, 'a' does not"
      ),
      (
        "AWS::KMS::Alias",
        [
          "AliasName": .string("alias/" + String(repeating: "a", count: 251)),
          "TargetKeyId": "k",
        ],
        "/AliasName of AWS::KMS::Alias must have 1 to 256 characters, not 257"
      ),
      (
        "AWS::Lambda::Function",
        [
          "Role": ["Ref": "R"], "Code": ["ZipFile": "x"],
          "Architectures": ["arm64", "x86_64"],
        ],
        "/Architectures of AWS::Lambda::Function must have 1 elements, not 2"
      ),
    ] as [(String, Value.Object, String)])
  func wrong(_ type: String, _ properties: Value.Object, _ message: String) {
    var checker = SchemaChecker()
    #expect(checker.mistakes(in: properties, of: type).map(\.description) == [message])
  }

  @Test("Some of the properties are checked without asking for the others")
  func partly() {
    var checker = SchemaChecker()
    #expect(checker.mistakes(inSome: ["AliasName": "alias/a"], of: "AWS::KMS::Alias") == [])
    #expect(checker.mistakes(inSome: ["AliasNam": "alias/a"], of: "AWS::KMS::Alias").count == 1)
  }

  @Test(
    "An attribute is known by its name, or by that of the open one it lies in",
    arguments: [
      ("AWS::KMS::Key", "Arn", true), ("AWS::KMS::Key", "ARN", false),
      ("AWS::KMS::Key", "Arn.Nothing", false), ("AWS::RDS::DBInstance", "Endpoint.Address", true),
      ("AWS::CloudFormation::Stack", "Outputs.Anything", true), ("Custom::Thing", "Anything", true),
      ("AWS::EC2::Instance", "PrivateIp", true), ("AWS::SQS::Queue", "QueueName", true),
      ("AWS::Lambda::Function", "SnapStartResponse.ApplyOn", true),
    ])
  func attribute(_ type: String, _ name: String, _ isKnown: Bool) {
    var checker = SchemaChecker()
    #expect((checker.mistake(ofAttribute: name, of: type, at: JSONPointer()) == nil) == isKnown)
  }

  @Test("An attribute that is nearly right is named")
  func nearestAttribute() {
    var checker = SchemaChecker()
    #expect(
      checker.mistake(ofAttribute: "KeyID", of: "AWS::KMS::Key", at: JSONPointer())?.description
        == "AWS::KMS::Key has no attribute 'KeyID'; did you mean 'KeyId'?")
  }
}
