import Chimney
import CloudFormation
import TestSupport
import Testing

@Suite struct TemplateContentTests {
  @Test("A whole template: a parameter, two resources that refer to each other, an output")
  func whole() throws {
    let template = try template { stack in
      let name = stack.parameter("Name", default: "n", constraints: ["MaxLength": 9])
      let topic = stack.add("Topic", RawResource("AWS::SNS::Topic", ["TopicName": name.expression]))
      topic.removalPolicy = .retain
      let policy = stack.child("Policy").add(
        "Resource",
        RawResource(
          "AWS::SNS::TopicPolicy",
          ["PolicyDocument": ["Statement": []], "Topics": [topic.ref.expression]]))
      policy.depend(on: topic.scope)
      stack.output("Arn", topic.attribute("TopicArn", as: ARN.self), description: "The topic.")
    }
    #expect(
      String(decoding: template.json.document, as: UTF8.self) == """
        {
          "Parameters": {
            "Name": {
              "Type": "String",
              "MaxLength": 9,
              "Default": "n"
            }
          },
          "Resources": {
            "Topic": {
              "Type": "AWS::SNS::Topic",
              "Properties": {
                "TopicName": {
                  "Ref": "Name"
                }
              },
              "UpdateReplacePolicy": "Retain",
              "DeletionPolicy": "Retain",
              "Metadata": {
                "aws:cdk:path": "stack/Topic"
              }
            },
            "Policy23B91518": {
              "Type": "AWS::SNS::TopicPolicy",
              "Properties": {
                "PolicyDocument": {
                  "Statement": []
                },
                "Topics": [
                  {
                    "Ref": "Topic"
                  }
                ]
              },
              "Metadata": {
                "aws:cdk:path": "stack/Policy/Resource"
              }
            }
          },
          "Outputs": {
            "Arn": {
              "Description": "The topic.",
              "Value": {
                "Fn::GetAtt": [
                  "Topic",
                  "TopicArn"
                ]
              }
            }
          }
        }

        """)
  }

  @Test(
    "Each removal policy has its two words",
    arguments: [
      (RemovalPolicy.destroy, "Delete", "Delete"), (.retain, "Retain", "Retain"),
      (.retainExceptOnCreate, "RetainExceptOnCreate", "Retain"),
      (.snapshot, "Snapshot", "Snapshot"),
    ])
  func removal(_ policy: RemovalPolicy, _ deletion: String, _ replacement: String) throws {
    let resource = try #require(
      template { $0.add("T", topic).removalPolicy = policy }.resources["T"])
    #expect(resource.deletionPolicy == deletion)
    #expect(resource.updateReplacePolicy == replacement)
  }

  @Test("A dependency on a scope waits for all resources below, those added later too")
  func dependencies() throws {
    let template = try template { stack in
      let group = stack.child("Group")
      group.add("A", topic)
      stack.add("Last", topic).depend(on: group)
      group.child("Deep").add("B", topic)
      group.output("Out", "x" as Token<String>)
    }
    #expect(
      template.resources["Last"]?.dependsOn
        == template.resources.keys.filter { $0 != "Last" }.sorted())
    #expect(template.resources["Last"]?.dependsOn.count == 2)
  }

  @Test("An override stands over the typed value, and a property can be set later")
  func escapeHatches() throws {
    let template = try template { stack in
      let handle = stack.add(
        "T", RawResource("AWS::SNS::Topic", ["DisplayName": "1", "TopicName": "2"]))
      handle.override("TopicName", with: Token<Int>(3))
      handle.properties["KmsMasterKeyId"] = "4"
    }
    #expect(
      template.resources["T"]?.properties == [
        "DisplayName": "1", "TopicName": 3, "KmsMasterKeyId": "4",
      ])
  }

  @Test("Resources are found by their type, in the order they were added")
  func search() {
    let tree = AppTree { app in
      Stack("stack", in: app) { stack in
        stack.add("A", topic)
        stack.child("B").add("C", topic)
        stack.output("O", "x" as Token<String>)
      }
    }
    let found = tree.root.resources(RawResource.self)
    #expect(found.map(\.scope.path) == ["stack/A", "stack/B/C"])
    #expect(tree.root.find("stack")?.find("A")?.handle(RawResource.self)?.logicalID == "A")
    #expect(tree.root.find("stack")?.find("O")?.handle(RawResource.self) == nil)
  }

  @Test("An asset's place is written once its hash is known; equal declarations are one asset")
  func assets() throws {
    let asset = Asset(path: "assets/signer", build: .swiftPackage(SwiftPackageBuild()))
    let tree = AppTree { app in
      Stack("stack", in: app) { stack in
        for id in ["A", "B"] {
          let handle = stack.asset(asset)
          stack.add(
            id,
            RawResource(
              "AWS::SNS::Topic",
              ["DisplayName": handle.bucket.expression, "TopicName": handle.objectKey.expression]))
        }
      }
    }
    #expect(tree.assets.map(\.asset) == [asset])
    let staged = [tree.assets[0].id: StagedAsset(hash: "abc")]
    let stack = try #require(tree.synthesize(assets: staged).first)
    #expect(stack.assets == [tree.assets[0].id])
    #expect(
      stack.template.resources["B"]?.properties == [
        "DisplayName": ["Fn::Sub": "cdk-hnb659fds-assets-${AWS::AccountId}-${AWS::Region}"],
        "TopicName": "abc.zip",
      ])
  }
}
