import CloudFormation
import JSON
import TemplateChanges
import Testing

@Suite("What CloudFormation does with a resource that differs")
struct UpdateTests {
  @Test(
    "A change asks of CloudFormation what the type's schema says",
    arguments: [
      ("AWS::KMS::Key", #"{"Enabled":true}"#, #"{"Enabled":false}"#, .inPlace),
      ("AWS::KMS::Key", #"{"KeySpec":"ECC_SECG_P256K1"}"#, #"{"KeySpec":"RSA_2048"}"#, .fails),
      ("AWS::KMS::Key", #"{"KeyUsage":"SIGN_VERIFY"}"#, "{}", .fails),
      ("AWS::KMS::Key", "{}", #"{"Origin":"EXTERNAL"}"#, .fails),
      ("AWS::KMS::Key", #"{"MultiRegion":false}"#, #"{"MultiRegion":true}"#, .fails),
      ("AWS::SQS::Queue", #"{"QueueName":"a"}"#, #"{"QueueName":"b"}"#, .replaces),
      ("AWS::Lambda::Function", #"{"MemorySize":128}"#, #"{"MemorySize":256}"#, .inPlace),
      ("AWS::Lambda::Function", #"{"PackageType":"Zip"}"#, #"{"PackageType":"Image"}"#, .replaces),
      (
        "AWS::CloudFront::Distribution", #"{"DistributionConfig":{"Enabled":true}}"#,
        #"{"DistributionConfig":{"Enabled":false}}"#, .inPlace
      ),
      ("Custom::Thing", #"{"A":1}"#, #"{"A":2}"#, .inPlace),
    ] as [(String, String, String, ResourceChange.Update)])
  func update(type: String, before: String, after: String, update: ResourceChange.Update) throws {
    let change = try #require(try changes(of: type, before, after))
    #expect(change.action == .changed(update))
    #expect(change.refusals.isEmpty == (update != .fails))
  }

  @Test("Another type under the same logical id is refused")
  func type() throws {
    let changes = try changes(
      #"{"Resources":{"It":{"Type":"AWS::SNS::Topic"}}}"#,
      #"{"Resources":{"It":{"Type":"AWS::SQS::Queue"}}}"#)
    #expect(changes.resources.map(\.action) == [.changed(.fails)])
    #expect(changes.resources.first?.refusals == ["Type of AWS::SQS::Queue cannot be changed"])
  }

  @Test("A replaced resource that keeps its own name is refused")
  func name() throws {
    let change = try #require(
      try changes(
        of: "AWS::IAM::Role", #"{"RoleName":"r","Path":"/a/"}"#,
        #"{"RoleName":"r","Path":"/b/"}"#))
    #expect(change.action == .changed(.replaces))
    #expect(
      change.refusals == ["RoleName stays as it is, and two resources cannot have one name"])
  }

  @Test("What mentions a replaced resource is updated, and replaced if it cannot be updated")
  func propagation() throws {
    func template(_ name: String) -> String {
      """
      {"Resources":{
        "Role":{"Type":"AWS::IAM::Role","Properties":{"RoleName":"\(name)"}},
        "Policy":{"Type":"AWS::IAM::RolePolicy","Properties":{
          "RoleName":{"Ref":"Role"},"PolicyName":"p"}},
        "Function":{"Type":"AWS::Lambda::Function","Properties":{
          "Role":{"Fn::GetAtt":["Role","Arn"]}}},
        "Other":{"Type":"AWS::SNS::Topic","Properties":{"TopicName":{"Fn::GetAtt":"Policy.X"}}},
        "Bystander":{"Type":"AWS::SNS::Topic"}}}
      """
    }
    let changes = try changes(template("a"), template("b"))
    let actions = Dictionary(
      uniqueKeysWithValues: changes.resources.map { ($0.id, $0.action) })
    #expect(
      actions == [
        "Role": .changed(.replaces), "Policy": .changed(.mayReplace),
        "Function": .changed(.inPlace), "Other": .changed(.mayReplace),
      ])
    let function = changes.resources.first { $0.id == "Function" }
    #expect(function?.properties.map(\.cause) == [.replacedResource("Role")])
  }

  @Test("A parameter, a mapping or a condition that differs reaches those that use it")
  func inputs() throws {
    func template(_ value: String) -> String {
      """
      {"Parameters":{"P":{"Type":"String","Default":"\(value)"}},
       "Mappings":{"M":{"a":{"k":"\(value)"}}},
       "Conditions":{"C":{"Fn::Equals":[{"Ref":"AWS::Region"},"\(value)"]}},
       "Resources":{
        "P1":{"Type":"AWS::SQS::Queue","Properties":{"QueueName":{"Fn::Sub":"q-${P}"}}},
        "M1":{"Type":"AWS::SQS::Queue","Properties":{
          "DelaySeconds":{"Fn::FindInMap":["M",{"Ref":"AWS::Region"},"k"]}}},
        "M2":{"Type":"AWS::SQS::Queue","Properties":{
          "DelaySeconds":{"Fn::FindInMap":["M","a","k"]}}},
        "C1":{"Type":"AWS::SQS::Queue","Properties":{
          "DelaySeconds":{"Fn::If":["C",1,2]}}},
        "N":{"Type":"AWS::SQS::Queue"}}}
      """
    }
    let changes = try changes(template("1"), template("2"))
    let causes = Dictionary(
      uniqueKeysWithValues: changes.resources.map { ($0.id, $0.properties.map(\.cause)) })
    #expect(
      causes == [
        "P1": [.parameter("P")], "M1": [.mapping("M")], "M2": [nil], "C1": [.condition("C")],
      ])
    #expect(changes.resources.first { $0.id == "P1" }?.action == .changed(.mayReplace))
    #expect(changes.entries.map(\.path) == ["/Parameters/P", "/Mappings/M", "/Conditions/C"])
  }

  @Test("Known values of parameters decide conditions and stand in place of references")
  func parameters() throws {
    let template = try Template(
      .parse(
        """
        {"Parameters":{"Stage":{"Type":"String"}},
         "Conditions":{"Prod":{"Fn::Equals":[{"Ref":"Stage"},"prod"]}},
         "Resources":{
          "Always":{"Type":"AWS::SQS::Queue","Properties":{"QueueName":{"Ref":"Stage"}}},
          "Only":{"Type":"AWS::SQS::Queue","Condition":"Prod"}}}
        """))
    let changes = TemplateChanges(
      from: .init(template, parameters: ["Stage": "prod"]),
      to: .init(template, parameters: ["Stage": "test"]))
    #expect(changes.resources.map(\.id) == ["Always", "Only"])
    #expect(changes.resources.map(\.action) == [.changed(.replaces), .removed(.deleted)])
  }

  @Test("Outputs and other sections are compared entry by entry")
  func entries() throws {
    let changes = try changes(
      #"{"Resources":{},"Outputs":{"A":{"Value":"1"},"B":{"Value":{"Fn::GetAtt":"K.Arn"}}}}"#,
      #"{"Resources":{},"Outputs":{"B":{"Value":{"Fn::Sub":"${K.Arn}"}},"C":{"Value":"1"}}}"#)
    #expect(changes.entries.map(\.path) == ["/Outputs/C", "/Outputs/A"])
    #expect(changes.resources.isEmpty)
  }
}
