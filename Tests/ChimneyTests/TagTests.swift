import Chimney
import CloudFormation
import TestSupport
import Testing

@Suite("Tags go to everything below that takes tags")
struct TagTests {
  private let group = RawResource(
    "AWS::AutoScaling::AutoScalingGroup", ["MinSize": "1", "MaxSize": "1"])
  private let parameter = RawResource("AWS::SSM::Parameter", ["Type": "String", "Value": "v"])

  @Test("In the form of each type, and not where there is none")
  func forms() throws {
    let template = try template { stack in
      stack.tag("k", "v")
      stack.add("Topic", topic)
      stack.add("Parameter", parameter)
      stack.add("Group", group)
      stack.add("Pool", RawResource("AWS::Cognito::UserPool"))
      stack.add(
        "Policy",
        RawResource("AWS::SNS::TopicPolicy", ["PolicyDocument": [:], "Topics": ["t"]]))
      stack.add("Other", RawResource("Custom::Other", ["ServiceToken": "t"]))
    }
    let list: Value = [["Key": "k", "Value": "v"]]
    #expect(template.resources["Topic"]?.properties["Tags"] == list)
    #expect(template.resources["Pool"]?.properties["UserPoolTags"] != nil)
    #expect(template.resources["Parameter"]?.properties["Tags"] == ["k": "v"])
    #expect(
      template.resources["Group"]?.properties["Tags"]
        == [["Key": "k", "Value": "v", "PropagateAtLaunch": true]])
    #expect(template.resources["Policy"]?.properties["Tags"] == nil)
    #expect(template.resources["Other"]?.properties["Tags"] == nil)
  }

  @Test("One further in counts, and one that is taken is gone; the stack has its own")
  func nearest() throws {
    let tree = AppTree { app in
      app.tag("app", "1")
      Stack("stack", in: app, tags: ["own": "1"]) { stack in
        stack.tag("k", "far")
        let place = stack.child("Place")
        place.tag("k", "near")
        place.untag("app")
        place.add("T", topic)
        stack.add("U", topic)
      }
    }
    let stack = try tree.synthesize(assets: [:])[0]
    #expect(stack.tags == ["app": "1", "k": "far", "own": "1"])
    let tags = stack.template.resources.mapValues { $0.properties["Tags"]?.compact }
    #expect(tags["U"] == #"[{"Key":"app","Value":"1"},{"Key":"k","Value":"far"}]"#)
    #expect(tags.values.contains(#"[{"Key":"k","Value":"near"}]"#))
  }

  @Test("Tags that only CloudFormation knows, and tags that AWS refuses, are refused")
  func refused() {
    let mistakes = mistakes { stack in
      stack.tag("k", "v")
      stack.tag("aws:k", "é?")
      stack.add(
        "T", RawResource("AWS::SNS::Topic", ["Tags": ["Fn::If": ["C", [], []]]]))
    }
    #expect(
      mistakes.prefix(3) == [
        "the tag 'aws:k' begins with aws:, which is AWS's own",
        "'é?', of the tag 'aws:k', has other characters than letters, digits, spaces and _.:/=+-@",
        "'Tags' is worked out by CloudFormation, so no tag can be added to it here",
      ])
  }
}
