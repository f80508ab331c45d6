import CFNKMS
import Chimney
import ChimneyTesting
import CloudFormation
import Testing

@Suite("What an expectation matches")
struct MatchTests {
  /// Whether an object whose member `V` is this value, or missing, matches.
  private func matches(_ value: Value?, _ match: Match) throws -> Bool {
    try messages { stack in
      var properties: Expression.Object = [:]
      properties["V"] = value?.expression
      stack.add("R", RawResource("Custom::R", properties))
    } _: {
      $0.expectResource("Custom::R", ["V": match])
    }.isEmpty
  }

  @Test(
    "A value that is as expected",
    arguments: [
      ("text", "text"), (1, 1), (true, true), ("text", .any), (nil, .absent),
      (["A": 1, "B": 2], ["A": 1]), (["A": ["B": 1, "C": 2]], ["A": ["B": 1]]), ([1, 2], [1, 2]),
      ([0, 1, 9, 2], .containing([1, 2])), ([], .containing([])), ("abc", .prefix("ab")),
      ("abc", .suffix("bc")), ("abc", .containing("b")), ("ab12", .regex("[a-z]+[0-9]+")),
      (1, .not(2)), (["A": 1], .exactly(["A": 1])),
      (["B": 1, "A": 2], .exactly(["A": 2, "B": 1])), (nil, .anyOf("a", .absent)),
      (["A": ["B": 1, "C": 2]], .like(["A": ["B": 1]])),
      (["Ref": "AWS::Region"], .ref("AWS::Region")),
    ] as [(Value?, Match)])
  func alike(_ value: Value?, _ match: Match) throws {
    #expect(try matches(value, match))
  }

  @Test(
    "A value that is not",
    arguments: [
      ("text", "other"), ("1", 1), (1, "1"), (nil, .any), ("text", .absent), (["A": 1], ["A": 2]),
      (["A": 1], ["B": .any]), ([1, 2], [2, 1]), ([1, 2, 3], [1, 2]), ([1], [1, 2]),
      ([2, 1], .containing([1, 2])), ([1], .containing([1, 1])), ("abc", .prefix("b")),
      ("abc", .suffix("b")), ("abc", .containing("d")), ("xab12x", .regex("[a-z]+[0-9]+")),
      ("ab", .regex("[")), (1, .prefix("1")), (2, .not(2)), (nil, .not(2)),
      (["A": 1, "B": 2], .exactly(["A": 1])), (["A": ["B": 1, "C": 2]], .exactly(["A": ["B": 1]])),
      ("c", .anyOf("a", .absent)), ([["A": 1, "B": 2]], .exactly([["A": 1]])),
    ] as [(Value?, Match)])
  func unlike(_ value: Value?, _ match: Match) throws {
    #expect(try !matches(value, match))
  }

  @Test("Captures keep the values of the resources that match, and of no others")
  func captures() throws {
    let capture = Capture()
    let stack = try TestedStack { stack in
      for (id, spec) in [("A", "ECC_NIST_P256"), ("B", "RSA_2048"), ("C", "ECC_NIST_P384")] {
        stack.add(id, RawResource("AWS::KMS::Key", ["KeySpec": .literal(.string(spec))]))
      }
    }
    let ids = stack.expectResource(
      "AWS::KMS::Key", ["KeySpec": .capture(capture)], count: 3)
    #expect(ids == ["A", "B", "C"])
    let some = Capture()
    stack.expectEntry(of: "Resources", "B", ["Properties": ["KeySpec": .capture(some)]])
    #expect(capture.values == ["ECC_NIST_P256", "RSA_2048", "ECC_NIST_P384"])
    #expect(some.value == "RSA_2048")
  }

  @Test("An L1 value matches what has all that it sets, references among it")
  func typed() throws {
    let recorder = Recorder()
    var first: Handle<CFN.KMS.Key>?
    let stack = try TestedStack(reporter: recorder.reporter) { stack in
      let key = stack.add("Key", CFN.KMS.Key(keySpec: .eccSecgP256K1, keyUsage: .signVerify))
      stack.add("Alias", CFN.KMS.Alias(aliasName: "alias/a", targetKeyId: key.ref))
      first = key
    }
    let key = try #require(first)
    #expect(stack.expectResource(like: CFN.KMS.Key(keySpec: .eccSecgP256K1)) == ["Key"])
    stack.expectResource(like: CFN.KMS.Alias(aliasName: "alias/a", targetKeyId: key.ref))
    #expect(recorder.messages.isEmpty)
    stack.expectResource(like: CFN.KMS.Alias(aliasName: "alias/a", targetKeyId: "Key"))
    #expect(recorder.messages.count == 1)
    #expect(stack.resources(CFN.KMS.Key.self).map(\.keySpec) == [.eccSecgP256K1])
    #expect(Array(stack.resources(of: "AWS::KMS::Key").keys) == ["Key"])
  }
}
