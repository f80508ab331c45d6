import ChangeReview
import CloudFormation
import GrantReview
import JSON
import Testing

@Suite("A hostile template")
struct HostileTests {
  private static let words = [
    "\u{1b}[2J\u{1b}]0;owned\u{07}", "\u{202e}txet", "line\nline", "\r\u{8}\u{9b}31m", "\u{0}",
    "<script>alert(1)</script>", "--><b>", "`rm -rf`", "| a | b |", "@everyone", "[x](http://e)",
    "![x](http://e)", "</details>", "&lt;", "#1", "${x", "~~~", "${A.B}${", "%00", "\\",
  ]

  private func review(_ word: String) throws -> ChangeReview {
    let statement: Value = [
      "Effect": "Allow", "Principal": ["AWS": .string(word)], "Action": .string(word),
      "Resource": .string(word), "Condition": ["StringEquals": [word: .string(word)]],
    ]
    var before = Template()
    before.resources[word] = Template.Resource(type: "AWS::KMS::Key")
    var after = Template()
    after.resources[word + "2"] = Template.Resource(
      type: "AWS::KMS::Key", properties: ["KeyPolicy": ["Statement": [statement]]])
    after.resources["B"] = Template.Resource(
      type: word, properties: [word: .string(word), "Policy": ["Statement": [statement]]])
    after.outputs[word] = Template.Output(value: .string(word))
    after.otherSections["Mappings"] = .object([(word, .object([(word, .string(word))]))])
    let version = { StackVersion(label: word, DeployedTemplate($0), file: word) }
    return ChangeReview([StackReview(name: word, from: version(before), to: version(after))])
  }

  @Test("No control character reaches a terminal", arguments: words)
  func terminal(word: String) throws {
    let text = try review(word).text()
    let obeyed = text.unicodeScalars.filter {
      $0 != "\n" && [.control, .format].contains($0.properties.generalCategory)
    }
    #expect(obeyed.isEmpty, "\(text.debugDescription)")
  }

  @Test("No markup of a template reaches a comment", arguments: words)
  func markdown(word: String) throws {
    let page = try review(word).markdown()
    #expect(page.hasPrefix(ChangeReview.markdownMarker + "\n"))
    let rest = page.dropFirst(ChangeReview.markdownMarker.count)
      .replacing(/<\/?(details|summary)>|<br>|`chimney deploy --accept [^`]*`/, with: "")
    for mark in ["<", ">", "`", "@", "](", "![", "~~", "\u{1b}", "\u{202e}"] {
      #expect(!rest.contains(mark), "\(mark) in \(rest)")
    }
    let tables = page.split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(Set(tables.map { $0.filter { $0 == "|" }.count }).isSubset(of: [4, 6, 7]))
  }

  @Test("JSON and SARIF stay what they are", arguments: words)
  func documents(word: String) throws {
    let review = try review(word)
    #expect(try Value.parse(review.json().document) == review.json())
    #expect(try Value.parse(review.sarif.document) == review.sarif)
  }

  @Test("A review of thousands of rows fits in a comment, and says what is left out")
  func size() throws {
    var after = Template()
    for number in 0..<2_000 {
      after.resources["Wall\(number)"] = Template.Resource(
        type: "AWS::EC2::SecurityGroupIngress",
        properties: ["CidrIp": "0.0.0.0/0", "FromPort": .integer(number)])
    }
    let review = ChangeReview([
      StackReview(
        name: "wide", from: nil, to: StackVersion(label: "x", DeployedTemplate(after)))
    ])
    let page = review.markdown()
    #expect(page.utf8.count < 65_536 && page.contains("more lines do not fit in a comment"))
    #expect(page.contains("--accept \(review.fingerprint)"))
  }

  @Test("Values as deep as a document may be break no form")
  func depth() throws {
    func template(_ leaf: Value) -> Template {
      var template = Template()
      let deep = (0..<240).reduce(leaf) { value, _ in ["a": [value]] }
      template.resources["It"] = Template.Resource(type: "Custom::It", properties: ["A": deep])
      return template
    }
    let review = ChangeReview([
      StackReview(
        name: "deep", from: StackVersion(label: "a", DeployedTemplate(template(1))),
        to: StackVersion(label: "b", DeployedTemplate(template(2))))
    ])
    #expect(review.text().contains("1 → 2"))
    #expect(review.markdown().contains("1 → 2"))
    #expect(review.json()["stacks"] != nil && review.sarif["runs"] != nil)
  }
}
