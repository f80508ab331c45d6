import CloudFormation
import TemplateChanges
import Testing

@Suite("Properties that differ")
struct PropertyTests {
  @Test(
    "Equal values in other words are no change",
    arguments: [
      (
        #"{"A":{"Fn::Sub":"arn:${AWS::Partition}:s3:::${Bucket}/x"}}"#,
        #"{"A":{"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":s3:::",{"Ref":"Bucket"},"/x"]]}}"#
      ),
      (#"{"A":{"Fn::GetAtt":"Key.Arn"}}"#, #"{"A":{"Fn::GetAtt":["Key","Arn"]}}"#),
      (#"{"A":{"Fn::Sub":"${Key.Arn}"}}"#, #"{"A":{"Fn::GetAtt":["Key","Arn"]}}"#),
      (#"{"A":{"Fn::Sub":["${x}-b",{"x":"a"}]}}"#, #"{"A":"a-b"}"#),
      (#"{"A":{"Fn::Sub":"${!aws:username}"}}"#, #"{"A":"${aws:username}"}"#),
      (
        #"{"A":{"Fn::Join":[":",["a",{"Fn::Join":[":",["b","c"]]}]]}}"#, #"{"A":"a:b:c"}"#
      ),
      (#"{"A":{"Fn::Select":[1,{"Fn::Split":[",","a,b"]}]}}"#, #"{"A":"b"}"#),
      (#"{"A":{"Fn::If":["C","a","a"]}}"#, #"{"A":"a"}"#),
      (#"{"A":"x","B":{"Ref":"AWS::NoValue"}}"#, #"{"A":"x"}"#),
      (#"{"A":"x","B":"y"}"#, #"{"B":"y","A":"x"}"#),
      (#"{"A":"256","B":true}"#, #"{"A":256,"B":"true"}"#),
      (
        #"{"Tags":[{"Key":"a","Value":"1"},{"Key":"b","Value":"2"}]}"#,
        #"{"Tags":[{"Value":"2","Key":"b"},{"Key":"a","Value":"1"}]}"#
      ),
      (#"{"SubnetIds":["a","b"]}"#, #"{"SubnetIds":["b","a"]}"#),
    ])
  func equal(before: String, after: String) throws {
    #expect(try changes(of: "Custom::It", before, after) == nil)
  }

  @Test(
    "A change is named at the value that differs",
    arguments: [
      (#"{"A":{"B":"x","C":1}}"#, #"{"A":{"B":"y","C":1}}"#, [#"/A/B: "x" → "y""#]),
      (#"{"A":"x"}"#, #"{"B":"y"}"#, [#"/B: - → "y""#, #"/A: "x" → -"#]),
      (#"{"A":["a","b","c"]}"#, #"{"A":["a","c"]}"#, [#"/A/1: "b" → -"#]),
      (#"{"A":["b","a"]}"#, #"{"A":["a","b"]}"#, [#"/A/0: "b" → "a""#, #"/A/1: "a" → "b""#]),
      (
        #"{"Tags":[{"Key":"a","Value":"1"},{"Key":"b","Value":"2"}]}"#,
        #"{"Tags":[{"Key":"b","Value":"3"},{"Key":"a","Value":"1"}]}"#,
        [#"/Tags/0/Value: "2" → "3""#]
      ),
      (
        #"{"A":{"Fn::Sub":"${Key}"}}"#, #"{"A":{"Fn::Sub":"${Other}"}}"#,
        [#"/A: {"Ref":"Key"} → {"Ref":"Other"}"#]
      ),
      (#"{"A":""}"#, #"{"A":{}}"#, [#"/A: "" → {}"#]),
    ])
  func place(before: String, after: String, lines: [String]) throws {
    #expect(try #require(try changes(of: "Custom::It", before, after)).lines == lines)
  }

  @Test(
    "In a policy a value and a list of it are one, and no list has an order",
    arguments: [
      (
        #"[{"Effect":"Allow","Action":"kms:Sign","Resource":["b","a"]},{"Effect":"Deny"}]"#,
        #"[{"Effect":"Deny"},{"Effect":"Allow","Action":["kms:Sign"],"Resource":["a","b"]}]"#
      ),
      (
        #"{"Effect":"Allow","Principal":{"AWS":["x"]},"Action":"a"}"#,
        #"[{"Effect":"Allow","Principal":{"AWS":"x"},"Action":"a"}]"#
      ),
      (
        #"[{"Condition":{"StringEquals":{"kms:MessageType":"DIGEST"}}}]"#,
        #"[{"Condition":{"StringEquals":{"kms:MessageType":["DIGEST"]}}}]"#
      ),
    ])
  func policies(before: String, after: String) throws {
    let change = try changes(
      of: "AWS::KMS::Key", #"{"KeyPolicy":{"Statement":\#(before)}}"#,
      #"{"KeyPolicy":{"Statement":\#(after)}}"#)
    #expect(change == nil, "\(change?.lines ?? [])")
  }

  @Test("Another action of a statement is named at the statement")
  func action() throws {
    let change = try changes(
      of: "AWS::KMS::Key",
      #"{"KeyPolicy":{"Statement":[{"Sid":"a","Action":"kms:Sign"},{"Sid":"b","Action":"x"}]}}"#,
      #"{"KeyPolicy":{"Statement":[{"Sid":"b","Action":"x"},{"Sid":"a","Action":"kms:*"}]}}"#)
    #expect(change?.lines == [#"/KeyPolicy/Statement/1/Action: "kms:Sign" → "kms:*""#])
  }

  @Test("Where any JSON may stand, a number is no text")
  func openJSON() throws {
    let change = try changes(
      of: "AWS::StepFunctions::StateMachine", #"{"Definition":{"a":1}}"#,
      #"{"Definition":{"a":"1"}}"#)
    #expect(change?.lines == [#"/Definition/a: 1 → "1""#])
  }

  @Test("Another build of a function is its code and nothing else")
  func code() throws {
    let (one, other) = (String(repeating: "a", count: 64), String(repeating: "b", count: 64))
    let change = try changes(
      of: "AWS::Lambda::Function",
      #"{"Code":{"S3Bucket":{"Fn::Sub":"assets-${AWS::Region}"},"S3Key":"\#(one).zip"}}"#,
      #"{"Code":{"S3Bucket":{"Fn::Sub":"assets-${AWS::Region}"},"S3Key":"\#(other).zip"}}"#)
    #expect(change?.isCodeOnly == true)
  }

  @Test("A hash that is no place of code is a value")
  func hash() throws {
    let (one, other) = (String(repeating: "a", count: 64), String(repeating: "b", count: 64))
    let change = try changes(
      of: "AWS::Lambda::Function", #"{"Environment":{"Variables":{"GENESIS":"\#(one)"}}}"#,
      #"{"Environment":{"Variables":{"GENESIS":"\#(other)"}}}"#)
    #expect(change?.isCodeOnly == false)
  }

  @Test("What only tools read is no change")
  func metadata() throws {
    let changes = try changes(
      """
      {"Resources":{
        "It":{"Type":"AWS::SNS::Topic","Metadata":{"aws:cdk:path":"a/It"},"DependsOn":["A","B"]},
        "CDKMetadata":{"Type":"AWS::CDK::Metadata","Properties":{"Analytics":"v2:x"}}}}
      """,
      """
      {"AWSTemplateFormatVersion":"2010-09-09","Resources":{
        "It":{"Type":"AWS::SNS::Topic","Metadata":{"aws:cdk:path":"b/It"},"DependsOn":["B","A"]}}}
      """)
    #expect(changes.isEmpty)
  }
}
