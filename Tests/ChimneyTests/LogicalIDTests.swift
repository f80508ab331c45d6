import Chimney
import CloudFormation
import TestSupport
import Testing

@Suite struct LogicalIDTests {
  @Test(
    "The logical id is CDK's",
    arguments: [
      ("Top-Level_1", "TopLevel1"),
      ("Foo/Resource", "FooDFE0DD70"),
      ("Outer/Default/Inner/Resource", "OuterInner67A29F79"),
      ("MyTopic/Topic/Resource", "MyTopicF2AC9F23"),
      ("eth-kms-client/Function/ServiceRole/Resource", "ethkmsclientFunctionServiceRoleAD02634D"),
      ("A/B/AB", "ABAB98F1CD0E"),
      ("Default/eth-cmk-identity/Resource", "ethcmkidentityAE682D9E"),
      ("eth-cmk-identity/Resource", "ethcmkidentityAE682D9E"),
      ("Default/Default/Topic", "Topic"),
      ("e\u{301}Topic", "eTopic"),
    ])
  func pinned(_ path: String, _ id: String) {
    #expect(logicalID(of: path.split(separator: "/").map(String.init)) == id)
  }

  @Test("One id alone may have 255 characters, and one more brings the hash")
  func long() {
    let id = String(repeating: "a", count: 256)
    #expect(logicalID(of: [String(id.dropLast())]) == String(id.dropLast()))
    #expect(logicalID(of: [id]).hasPrefix(String(repeating: "a", count: 240)))
    #expect(logicalID(of: [id]).count == 248)
  }

  @Test("A slash in an id becomes two hyphens, as in the CDK")
  func slash() {
    #expect(logicalID(of: ["a/b", "Resource"]) == logicalID(of: ["a--b", "Resource"]))
  }

  @Test("A path without a letter or a digit is refused")
  func empty() {
    let error = synthesisError { stack in stack.add("---", RawResource("AWS::SNS::Topic")) }
    #expect(error?.diagnostics.map(\.mistake) == [.emptyLogicalID])
  }

  private func logicalID(of path: [String]) -> String {
    var id = ""
    _ = AppTree { app in
      Stack("stack", in: app) { stack in
        id = path.reduce(stack) { $0.child($1) }.logicalID
      }
    }
    return id
  }
}
