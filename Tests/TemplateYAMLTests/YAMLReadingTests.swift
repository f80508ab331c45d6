import CloudFormation
import Testing

@testable import TemplateYAML

@Suite struct YAMLReadingTests {
  @Test(
    "A scalar without quotes is what YAML 1.1 says, a number keeps its text, a date is text",
    arguments: [
      ("text", "text"), ("~", .null), ("", .null), ("Null", .null), ("NULL", .null),
      ("true", true), ("Yes", true), ("ON", true), ("off", false), ("No", false), ("FALSE", false),
      ("y", "y"), ("nO", "nO"), ("0", 0), ("-12", -12), ("1.50", .number("1.50")),
      ("1e3", .number("1e3")), ("-0", .number("-0")), ("+12", 12), ("1_000", 1000),
      ("0777", 511), ("08", "08"), ("012345678901", "012345678901"), ("0x1F", 31),
      ("-0b101", -5), ("12:30", 750), ("1:2:3", 3723), ("12:60", "12:60"), ("1.", .number("1.0")),
      (".5", .number("0.5")), ("-.5", "-.5"), ("007.5", .number("7.5")), ("1.2.3", "1.2.3"),
      ("10.0.0.0/16", "10.0.0.0/16"), ("2012-10-17", "2012-10-17"), ("+", "+"), ("--1", "--1"),
      ("1__0", 10), ("_1", "_1"),
      (
        "123456789012345678901234567890",
        .number("123456789012345678901234567890")
      ), (".", "."), ("...x", "...x"),
    ] as [(String, Value)])
  func plain(_ text: String, _ value: Value) throws {
    #expect(try Value.parse(yaml: "- \(text)\n") == [value])
  }

  @Test("What stands in quotes or in a block is text")
  func quoted() throws {
    let document = """
      - "1"
      - 'yes'
      - |
        a
          b
      - >-
        a
        b
      - ! 5
      - !!str 5
      """
    #expect(try Value.parse(yaml: document) == ["1", "yes", "a\n  b\n", "a b", "5", "5"])
  }

  @Test(
    "A short form is the function it stands for",
    arguments: [
      ("!Ref A", ["Ref": "A"]), ("!Condition C", ["Condition": "C"]),
      ("!GetAtt A.B.C", ["Fn::GetAtt": ["A", "B.C"]]), ("!GetAtt A", ["Fn::GetAtt": "A"]),
      ("!GetAtt [A, !Ref B]", ["Fn::GetAtt": ["A", ["Ref": "B"]]]),
      ("!Sub '${A}'", ["Fn::Sub": "${A}"]), ("!Sub 12", ["Fn::Sub": "12"]),
      ("!GetAZs ''", ["Fn::GetAZs": ""]),
      ("!If [C, yes, !Ref AWS::NoValue]", ["Fn::If": ["C", true, ["Ref": "AWS::NoValue"]]]),
      ("!Join ['', [a, !Sub b]]", ["Fn::Join": ["", ["a", ["Fn::Sub": "b"]]]]),
      ("!Transform {Name: N}", ["Fn::Transform": ["Name": "N"]]),
      ("!ImportValue {Fn::Sub: n}", ["Fn::ImportValue": ["Fn::Sub": "n"]]),
    ] as [(String, Value)])
  func shortForm(_ text: String, _ value: Value) throws {
    #expect(try Value.parse(yaml: "- \(text)\n") == [value])
  }

  @Test("A key is its text, whatever a value of the text would mean")
  func keys() throws {
    let document = "123456789012: a\nyes: b\n1.0: c\n'': d\n2012-10-17: e\n"
    #expect(
      try Value.parse(yaml: document)
        == ["123456789012": "a", "yes": "b", "1.0": "c", "": "d", "2012-10-17": "e"])
  }

  @Test("An alias is its anchor's value again")
  func aliases() throws {
    let document = "a: &x {k: &y [1]}\nb: *x\nc: *y\nd: &x 2\ne: *x\n"
    #expect(
      try Value.parse(yaml: document)
        == ["a": ["k": [1]], "b": ["k": [1]], "c": [1], "d": 2, "e": 2])
  }

  @Test(
    "A mistake is refused with its line and column",
    arguments: [
      ("a: 1\nb: 2\na: 3\n", 3, 1, .duplicateKey("a", firstLine: 1)),
      ("a:\n  {b: 1,\n   'b': 2}\n", 3, 4, .duplicateKey("b", firstLine: 2)),
      ("a: !Reff b\n", 1, 4, .unknownTag("!Reff")),
      ("a: !Ref [b]\n", 1, 4, .unknownTag("!Ref")),
      ("a: !!binary aGk=\n", 1, 4, .unknownTag("tag:yaml.org,2002:binary")),
      ("a: !!set {b}\n", 1, 4, .unknownTag("tag:yaml.org,2002:set")),
      ("a: !!int x\n", 1, 4, .notOfTag("tag:yaml.org,2002:int", "x")),
      ("a: .inf\n", 1, 4, .unwritableNumber(".inf")),
      ("a: -.INF\n", 1, 4, .unwritableNumber("-.INF")),
      ("a: &x {b: 1}\nc:\n  <<: *x\n", 3, 3, .mergeKey),
      ("~: a\n", 1, 1, .keyIsNoText), ("? [a]\n: b\n", 1, 3, .keyIsNoText),
      ("a: *b\n", 1, 4, .unknownAnchor("b")), ("a: &b [*b]\n", 1, 8, .unknownAnchor("b")),
      ("a: 1\n---\nb: 2\n", 2, 1, .severalDocuments), ("# nothing\n", 2, 1, .empty),
    ] as [(String, Int, Int, YAMLError.Reason)])
  func mistake(_ text: String, _ line: Int, _ column: Int, _ reason: YAMLError.Reason) {
    let error = #expect(throws: YAMLError.self) { try Value.parse(yaml: text) }
    #expect(error == YAMLError(reason: reason, line: line, column: column))
  }

  @Test(
    "A text that is no YAML is refused with the line",
    arguments: [("a: [1\nb: 2\n", 2), ("a: 'x\n", 2), ("a: b: c\n", 1), ("a\n\tb: 1\n", 2)])
  func syntax(_ text: String, _ line: Int) {
    let error = #expect(throws: YAMLError.self) { try Value.parse(yaml: text) }
    #expect(error?.line == line)
  }

  @Test("Bytes that are no UTF-8 and control characters are refused with their line")
  func encoding() {
    for bytes: [UInt8] in [[0xff], [0xc3, 0x28], [0x07]] {
      let error = #expect(throws: YAMLError.self) {
        try Value.parse(yaml: Array("a: b\nc: d".utf8) + bytes)
      }
      #expect(error?.line == 2)
    }
  }

  @Test("Values may nest 256 levels deep and no deeper, through an alias too")
  func depth() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try Value.parse(yaml: nested(256))
    #expect(reason(nested(257)) == .tooDeep)
    let anchored = "- &a \(nested(200))\n- "
    _ = try Value.parse(yaml: anchored + "[[*a]]")
    #expect(
      reason(
        anchored + String(repeating: "[", count: 56) + "*a" + String(repeating: "]", count: 56))
        == .tooDeep)
    #expect(reason(String(repeating: "{a: ", count: 5000)) == .tooDeep)
  }

  @Test("Aliases that multiply are refused before they fill the memory")
  func bomb() {
    var document = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...40 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      document += "a\(level): &a\(level) [\(aliases)]\n"
    }
    #expect(reason(document) == .tooLarge)
  }

  private func reason(_ document: String) -> YAMLError.Reason? {
    do throws(YAMLError) {
      _ = try Value.parse(yaml: document)
      return nil
    } catch {
      return error.reason
    }
  }
}
