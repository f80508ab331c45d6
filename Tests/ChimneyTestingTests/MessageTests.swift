import Chimney
import ChimneyTesting
import CloudFormation
import Testing

@Suite("A failure says what is wrong and shows the closest that there is")
struct MessageTests {
  @Test("A property that differs, the others in short")
  func property() throws {
    let messages = try messages(of: build) {
      $0.expectResource(
        "AWS::KMS::Key", ["KeySpec": "ECC_SECG_P256K1", "KeyUsage": .prefix("SIGN")])
    }
    #expect(
      messages == [
        """
        no resource of the type AWS::KMS::Key is like this; the closest is 'Signing' (stack/Signing), made at Stacks.swift:12

          {
        -   "KeySpec": "ECC_SECG_P256K1"
        +   "KeySpec": "ECC_NIST_P256"
            "KeyUsage": "SIGN_VERIFY"
          }

        (- expected, + found)
        """
      ])
  }

  @Test("What is missing, what must not be there, and what is inside of lists")
  func nested() throws {
    let messages = try messages(of: build) {
      $0.expectResource(
        "AWS::KMS::Key",
        [
          "Tags": [["Key": "team", "Value": .anyOf("people", "things")], ["Key": "stage"]],
          "Description": .containing("money"),
        ], attributes: ["DeletionPolicy": .absent])
    }
    #expect(
      messages == [
        """
        no resource of the type AWS::KMS::Key is like this; the closest is 'Storage' (stack/Storage), made at Stacks.swift:15

          {
            "Tags": [
              {
                "Key": "team"
        -       "Value": <one of "people", "things">
        +       "Value": "money"
              }
        -     {
        -       "Key": "stage"
        -     }
            ]
        -   "Description": <text that contains "money">
          }
          {
        -   "DeletionPolicy": <no value>
        +   "DeletionPolicy": "Retain"
            … 3 more
          }

        (- expected, + found)
        """
      ])
  }

  @Test("A type that the stack does not have, and those that it has")
  func type() throws {
    let messages = try messages(of: build) { $0.expectResource("AWS::S3::Bucket") }
    #expect(
      messages == [
        """
        no resource of the type AWS::S3::Bucket is like this; the stack 'stack' has AWS::KMS::Key (2), AWS::SNS::Topic
        """
      ])
  }

  @Test("Too many, and which")
  func count() throws {
    let messages = try messages(of: build) {
      $0.expectResource("AWS::KMS::Key", count: 1)
      $0.expectNoResource("AWS::KMS::Key", ["KeySpec": .any])
    }
    #expect(
      messages == [
        """
        2 resources of the type AWS::KMS::Key are like this, not 1
          'Signing' (stack/Signing), made at Stacks.swift:12
          'Storage' (stack/Storage), made at Stacks.swift:15
        """,
        """
        a resource of the type AWS::KMS::Key is like what there must not be
          'Signing' (stack/Signing), made at Stacks.swift:12
        """,
      ])
  }

  @Test("An output that differs, and one that is missing")
  func outputs() throws {
    let messages = try messages(of: build) {
      $0.expectOutput("Name", ["Value": .ref("Queue")])
      $0.expectOutput("Names")
      $0.expectParameter("Stage")
    }
    #expect(
      messages == [
        """
        'Name' (stack/Name), made at Stacks.swift:21 of Outputs is not like this

          {
            "Value": {
        -     "Ref": "Queue"
        +     "Ref": "Topic"
            }
          }

        (- expected, + found)
        """,
        "Outputs has no 'Names', but Name",
        "Parameters has no 'Stage', but nothing",
      ])
  }

  @Test("A whole template, what is alike folded")
  func template() throws {
    let messages = try messages(of: build) {
      $0.expectTemplate(["Resources": .object(["Topic": .exactly(["Type": "AWS::SNS::Topic"])])])
    }
    #expect(
      messages == [
        """
        the template of 'stack' is not like this

          {
            "Resources": {
              "Topic": {
                "Type": "AWS::SNS::Topic"
        +       "Metadata": {
        +         "aws:cdk:path": "stack/Topic"
        +       }
              }
              … 2 more
            }
            … 1 more
          }

        (- expected, + found)
        """
      ])
  }

  @Test("The line of the expectation is handed on")
  func line() throws {
    let recorder = Recorder()
    let stack = try TestedStack(reporter: recorder.reporter, build)
    stack.expectResource("AWS::S3::Bucket")
    #expect(recorder.lines == [#line - 1])
  }

  @Test("By default a failure is an issue of Swift Testing at the line of the expectation")
  func issue() throws {
    let stack = try TestedStack { build($0) }
    let line = #line + 2
    withKnownIssue {
      stack.expectResource("AWS::S3::Bucket")
    } matching: { issue in
      issue.sourceLocation?.line == line
        && issue.comments.first?.rawValue.hasPrefix("no resource of the type") == true
    }
  }
}
