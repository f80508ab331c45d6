import CloudFormation
import JSON
import Testing

@Suite struct TemplateTests {
  static let document = """
    {
      "AWSTemplateFormatVersion": "2010-09-09",
      "Description": "d",
      "Parameters": {
        "P": {
          "Type": "String",
          "Default": "x",
          "NoEcho": true
        }
      },
      "Conditions": {
        "C": {
          "Fn::Equals": [
            "a",
            "b"
          ]
        }
      },
      "Resources": {
        "B": {
          "Type": "AWS::SNS::Topic",
          "DependsOn": [
            "A"
          ],
          "DeletionPolicy": "Retain",
          "Condition": "C"
        },
        "A": {
          "Type": "AWS::KMS::Key",
          "Properties": {
            "PendingWindowInDays": 7
          }
        }
      },
      "Outputs": {
        "O": {
          "Description": "o",
          "Value": {
            "Ref": "A"
          },
          "Export": {
            "Name": "N"
          }
        }
      }
    }

    """

  @Test("A template of anybody's is read and written without a loss")
  func roundTrip() throws {
    let template = try Template(Value.parse(Self.document))
    #expect(template.parameters["P"]?.type == "String")
    #expect(template.resources.keys == ["B", "A"])
    #expect(template.resources["B"]?.otherAttributes == ["Condition": "C"])
    #expect(template.otherSections.keys == ["AWSTemplateFormatVersion", "Conditions"])
    #expect(String(decoding: template.json.document, as: UTF8.self) == Self.document)
  }

  @Test("DependsOn may be one name")
  func oneDependency() throws {
    let template = try Template(["Resources": ["A": ["Type": "T", "DependsOn": "B"]]])
    #expect(template.resources["A"]?.dependsOn == ["B"])
  }

  @Test(
    "What is no template is refused with the place",
    arguments: [
      (#"[]"#, "the document: this must be an object"),
      (#"{"Resources": []}"#, "/Resources: this must be an object"),
      (#"{"Resources": {"A": {}}}"#, "/Resources/A/Type: this must be a resource type"),
      (#"{"Resources": {"A": {"Type": 1}}}"#, "/Resources/A/Type: this must be a string"),
      (
        #"{"Resources": {"A": {"Type": "T", "Properties": 1}}}"#,
        "/Resources/A/Properties: this must be an object"
      ),
      (
        #"{"Resources": {"A": {"Type": "T", "DependsOn": [1]}}}"#,
        "/Resources/A/DependsOn: this must be a string"
      ),
      (#"{"Outputs": {"O": {}}}"#, "/Outputs/O/Value: this must be the output's value"),
      (#"{"Description": {}}"#, "/Description: this must be a string"),
    ])
  func refused(_ document: String, _ message: String) throws {
    let value = try Value.parse(document)
    let error = #expect(throws: TemplateError.self) { try Template(value) }
    #expect(error?.description == message)
  }
}

@Suite struct TemplateReferenceTests {
  @Test("Ref, GetAtt and Sub mention elements; pseudo parameters and literals do not")
  func references() throws {
    let value = try Value.parse(
      """
      {"a": {"Ref": "R"}, "b": [{"Fn::GetAtt": ["G", "Arn"]}, {"Fn::GetAtt": "H.Arn.Id"}],
       "c": {"Fn::Sub": "$${S}-${T.Arn}-${!Literal}-${AWS::Region}-$ {no}"},
       "d": {"Fn::Sub": ["${V}-${W}", {"V": {"Ref": "X"}}]}, "e": {"Ref": "AWS::Region"}}
      """)
    #expect(
      value.references.map { "\($0.logicalID) \($0.kind) \($0.pointer)" } == [
        "R ref /a", #"G getAtt("Arn") /b/0"#, #"H getAtt("Arn.Id") /b/1"#, "S ref /c",
        #"T getAtt("Arn") /c"#, "W ref /d", "X ref /d/Fn::Sub/1/V",
      ])
  }

  @Test("A mention of what the template does not have is a mistake, in outputs too")
  func dangling() throws {
    let template = try Template(
      Value.parse(
        """
        {"Parameters": {"P": {"Type": "String"}},
         "Resources": {"A": {"Type": "T", "Properties": {"x": {"Ref": "P"}, "y": {"Ref": "No"}},
           "DependsOn": "Gone"}},
         "Outputs": {"O": {"Value": {"Fn::GetAtt": ["Lost", "Arn"]}}}}
        """))
    #expect(
      template.referenceMistakes.map { mistake in
        switch mistake {
        case .dangling(let id, let reference): "\(id) \(reference.pointer) \(reference.logicalID)"
        case .danglingDependency(let id, let missing): "\(id) waits for \(missing)"
        case .cycle(let ids): ids.joined(separator: " ")
        }
      } == ["A /y No", "A waits for Gone", "O  Lost"])
  }

  @Test("A circle of references and dependencies is found")
  func cycle() throws {
    let template = try Template(
      Value.parse(
        """
        {"Resources": {"D": {"Type": "T", "DependsOn": "A"},
         "A": {"Type": "T", "Properties": {"x": {"Ref": "B"}}},
         "B": {"Type": "T", "DependsOn": ["C"]},
         "C": {"Type": "T", "Properties": {"x": {"Fn::Sub": "${A.Arn}"}}}}}
        """))
    #expect(template.referenceMistakes == [.cycle(["A", "B", "C", "A"])])
  }

  @Test("A chain of many thousand resources is no circle and needs no deep stack")
  func chain() {
    var template = Template()
    for number in 0..<20_000 {
      template.resources["R\(number)"] = Template.Resource(
        type: "T", dependsOn: ["R\(number + 1)"])
    }
    template.resources["R20000"] = Template.Resource(type: "T")
    #expect(template.referenceMistakes.isEmpty)
  }
}

@Suite struct JSONPointerTests {
  @Test("Keys are escaped as RFC 6901 says")
  func escaping() {
    #expect(JSONPointer([.key("a/b~c"), .index(0), .key("")]).description == "/a~1b~0c/0/")
  }
}
