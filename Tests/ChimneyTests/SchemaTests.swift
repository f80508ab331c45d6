import Chimney
import CloudFormation
import TestSupport
import Testing

@Suite struct SchemaTests {
  @Test("A raw resource is checked against its schema, and every mistake has the user's line")
  func raw() {
    let line: UInt = #line
    let error = synthesisError { stack in
      stack.add("Key", RawResource("AWS::KMS::Key", ["KeySpek": "RSA_2048", "KeyUsage": "SIGN"]))
      stack.add("Thing", RawResource("AWS::KMS::Thing"))
    }
    #expect(
      error?.diagnostics.map { $0.text { _ in "F" } } == [
        """
        F:\(line + 2): error: AWS::KMS::Key has no property 'KeySpek'; did you mean 'KeySpec'? \
        [stack/Key]
        """,
        """
        F:\(line + 2): error: /KeyUsage of AWS::KMS::Key cannot be 'SIGN'; it is one of: \
        ENCRYPT_DECRYPT, SIGN_VERIFY, GENERATE_VERIFY_MAC, KEY_AGREEMENT [stack/Key]
        """,
        "F:\(line + 3): error: CloudFormation has no resource type 'AWS::KMS::Thing' [stack/Thing]",
      ])
  }

  @Test("An override is checked where it was made; the typed properties are not asked about")
  func override() {
    let line: UInt = #line
    let error = synthesisError { stack in
      let typed = stack.add("Alias", Typed())
      typed.override("AliasName", with: ["a"] as Token<[String]>)
    }
    #expect(
      error?.diagnostics.map(\.mistake.description) == [
        "/AliasName of AWS::KMS::Alias must be a text, not a list"
      ])
    #expect(error?.diagnostics.first?.locations.map(\.line) == [line + 3, line + 2])
  }

  @Test("A value knows the line that it was written in")
  func located() {
    let place = CloudFormation.SourceLocation(file: #filePath, line: 7)
    let error = synthesisError { stack in
      stack.add(
        "Topic",
        RawResource(
          "AWS::SNS::Topic", ["Tags": .array([.located(["Key": "a", "Valu": "b"], place)])]))
    }
    #expect(error?.diagnostics.map(\.locations.first?.line) == [7, 7])
  }

  @Test("An attribute that a raw resource does not have is refused, whoever asks for it")
  func attribute() {
    #expect(
      mistakes { stack in
        let topic = stack.add("Topic", topic)
        stack.add("Typed", Typed(name: topic.attribute("Name")))
        stack.output("Arn", topic.attribute("TopicARN", as: ARN.self))
        stack.output("Other", topic.attribute("TopicArn", as: ARN.self))
      } == [
        "AWS::SNS::Topic has no attribute 'Name'",
        "AWS::SNS::Topic has no attribute 'TopicARN'; did you mean 'TopicArn'?",
      ])
  }

  @Test("What a raw resource asks a typed one for is checked too")
  func asked() {
    #expect(
      mistakes { stack in
        let typed = stack.add("Typed", Typed())
        stack.add(
          "Topic",
          RawResource(
            "AWS::SNS::Topic", ["TopicName": typed.attribute("Nothing", as: String.self).expression]
          ))
      } == ["AWS::KMS::Alias has no attribute 'Nothing'"])
  }

  @Test("A typed resource is not checked: the compiler has seen it")
  func typed() throws {
    _ = try template { stack in stack.add("Typed", Typed()) }
  }

  /// A typed resource that the schema would refuse.
  private struct Typed: Resource {
    var name: Token<String> = "no alias"
    let type = "AWS::KMS::Alias"
    var properties: Expression.Object { ["AliasName": name.expression] }
  }
}
