import CloudFormation
import Testing

@Suite struct TokenTests {
  let arn: Token<ARN> = "arn:\(.partition):s3:::\(Token<String>("bucket"))/*"

  @Test("Interpolation joins what is known and keeps what is not")
  func interpolation() {
    #expect(
      resolved(arn)
        == ["Fn::Join": ["", ["arn:", ["Ref": "AWS::Partition"], ":s3:::bucket/*"]]])
  }

  @Test("A text of which all is known stays a string")
  func known() {
    let text: Token<String> = "key-\(7)-\("a")"
    #expect(resolved(text) == "key-7-a")
  }

  @Test("A join inside a join with the same separator becomes one")
  func nested() {
    let outer: Token<String> = "\(arn)x\(.region)"
    #expect(
      resolved(outer)
        == [
          "Fn::Join": [
            "", ["arn:", ["Ref": "AWS::Partition"], ":s3:::bucket/*x", ["Ref": "AWS::Region"]],
          ]
        ])
  }

  @Test("A join of one part is that part")
  func single() {
    let region: Token<String> = "\(.region)"
    #expect(resolved(region) == ["Ref": "AWS::Region"])
  }

  @Test("A list is joined with its separator")
  func list() {
    let list: Token<[String]> = ["a", .region, "b", "c"]
    #expect(
      resolved(Token<String>.join(list, separator: ","))
        == ["Fn::Join": [",", ["a", ["Ref": "AWS::Region"], "b,c"]]])
  }

  @Test("Numbers and truth values keep their kind")
  func literals() {
    #expect(resolved(120 as Token<Int>) == .number("120"))
    #expect(resolved(true as Token<Bool>) == .bool(true))
    #expect(resolved(0.5 as Token<Double>) == .number("0.5"))
    #expect(resolved(3.0 as Token<Double>) == .number("3"))
    #expect(Token<Double>(.nan) == nil)
    #expect(Token<Double>(-.infinity) == nil)
  }

  @Test("Each intrinsic function is written as AWS's reference says")
  func intrinsics() {
    let zones: Token<[String]> = .availabilityZones()
    #expect(resolved(zones) == ["Fn::GetAZs": ["Ref": "AWS::Region"]])
    #expect(
      resolved(Token<String>.select(1, from: zones))
        == ["Fn::Select": [1, ["Fn::GetAZs": ["Ref": "AWS::Region"]]]])
    #expect(
      resolved(Token<[String]>.split("a,b", separator: ",")) == ["Fn::Split": [",", "a,b"]])
    #expect(
      resolved(Token<[String]>.cidr("10.0.0.0/16", count: 6, bits: 8))
        == ["Fn::Cidr": ["10.0.0.0/16", 6, 8]])
    #expect(
      resolved(Token<String>.sub("${A}-${AWS::Region}", ["A": .stackName]))
        == ["Fn::Sub": ["${A}-${AWS::Region}", ["A": ["Ref": "AWS::StackName"]]]])
    #expect(resolved(Token<String>.sub("${AWS::Region}")) == ["Fn::Sub": "${AWS::Region}"])
    #expect(
      resolved(Token<String>.base64("x" as Token<String>)) == ["Fn::Base64": "x"])
    #expect(
      resolved(Token<String>.importValue("Key" as Token<String>)) == ["Fn::ImportValue": "Key"])
    #expect(
      resolved(Token<Int>.findInMap("Sizes", .region, "memory"))
        == ["Fn::FindInMap": ["Sizes", ["Ref": "AWS::Region"], "memory"]])
    #expect(
      resolved(Token<Int>.if("IsBig", 2, else: .noValue))
        == ["Fn::If": ["IsBig", 2, ["Ref": "AWS::NoValue"]]])
  }

  @Test("Every pseudo parameter is a Ref", arguments: PseudoParameter.allCases)
  func pseudoParameter(_ parameter: PseudoParameter) {
    #expect(
      resolved(Token<String>(.pseudoParameter(parameter))) == ["Ref": .string(parameter.rawValue)])
  }

  @Test("A dictionary is written in the order of its keys")
  func dictionary() {
    let values: [String: Token<String>] = ["b": "2", "a": "1", "B": "0"]
    #expect(resolved(values).compact == #"{"B":"0","a":"1","b":"2"}"#)
  }

  @Test("A place is noted with the pointer to its value and never written")
  func place() {
    let here = CloudFormation.SourceLocation(file: #filePath, line: #line)
    let value: Expression = ["Statement": [.located("x", here)]]
    var resolver = StandInResolver()
    #expect(value.resolved(by: &resolver) == ["Statement": ["x"]])
    #expect(resolver.noted.map(\.0.description) == ["/Statement/0"])
    #expect(resolver.noted.map(\.1) == [here])
  }
}

/// The value of an expression that refers to nothing of a tree.
func resolved(_ value: some PropertyValue) -> Value {
  var resolver = StandInResolver()
  return value.expression.resolved(by: &resolver)
}

/// Answers references by their numbers: the tree's own resolver is tested with the tree.
struct StandInResolver: ExpressionResolver {
  var pointer = JSONPointer()
  var noted: [(JSONPointer, CloudFormation.SourceLocation)] = []

  mutating func value(of attribute: Attribute, of element: ElementID) -> Value {
    ["Ref": .string("Element\(element.number)")]
  }

  mutating func value(of part: AssetPart, of asset: AssetID) -> Value {
    .string("Asset\(asset.number)")
  }

  mutating func note(_ location: CloudFormation.SourceLocation) {
    noted.append((pointer, location))
  }

  mutating func note(mistake: String) {}
}
