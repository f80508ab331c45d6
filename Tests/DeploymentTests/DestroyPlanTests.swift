import CloudFormation
import Deployment
import Testing

@Suite("What becomes of what a destroyed stack holds")
struct DestroyPlanTests {
  private static let arn = "arn:aws:cloudformation:eu-central-1:123456789012:stack/s/1"

  private static func stack(_ status: String = "CREATE_COMPLETE") -> DeployedStack {
    DeployedStack(id: arn, name: "s", status: StackStatus(rawValue: status))
  }

  private static func key(_ policy: String?, window: Value? = nil) -> Template.Resource {
    var key = Template.Resource(type: "AWS::KMS::Key", deletionPolicy: policy)
    key.properties["PendingWindowInDays"] = window
    return key
  }

  private static func contents(_ resources: Template.Entries<Template.Resource>) -> Template {
    var template = Template()
    template.resources = resources
    return template
  }

  @Test("A key is lost unless its policy retains it, and what holds nothing is not spoken of")
  func keys() {
    let template = Self.contents([
      "Lost": Self.key("Delete"), "Forgotten": Self.key(nil), "Kept": Self.key("Retain"),
      "Role": .init(type: "AWS::IAM::Role"),
    ])
    let plan = DestroyPlan(
      Self.stack(), contents: .init(template), paths: ["Lost": "account/eth-cmk-identity"])
    #expect(plan.losses.map(\.name) == ["account/eth-cmk-identity", "Forgotten"])
    #expect(plan.kept.map(\.id) == ["Kept"])
  }

  @Test("What nested stacks hold is named behind their ids, unless they stay")
  func nested() {
    let inner = Self.contents(["Key": Self.key("Delete")])
    let template = Self.contents([
      "Going": .init(type: "AWS::CloudFormation::Stack"),
      "Staying": .init(type: "AWS::CloudFormation::Stack", deletionPolicy: "Retain"),
    ])
    let plan = DestroyPlan(
      Self.stack(),
      contents: .init(template, nested: ["Going": .init(inner), "Staying": .init(inner)]))
    #expect(plan.losses.map(\.id) == ["Going.Key"])
  }

  @Test(
    "A lost key is named with its account, its last day and the way to save it",
    arguments: [(nil, 30, "2026-12-25"), (7, 7, "2026-12-02"), ("10", 10, "2026-12-05")]
      as [(Value?, Int, String)])
  func lastDay(window: Value?, days: Int, date: String) throws {
    let template = Self.contents(["Key": Self.key("Delete", window: window)])
    let plan = DestroyPlan(Self.stack(), contents: .init(template))
    let sentence = plan.sentence(
      losing: try #require(plan.losses.first),
      .init(physicalID: "1234", account: "0xAbC"), today: .init(secondsSince1970: 1_795_622_400))
    #expect(
      sentence == """
        Key (AWS::KMS::Key 1234), the Ethereum account 0xAbC, will be deleted. KMS waits \(days) days: \
        on \(date) the key is gone for good. After that nobody can ever sign for 0xAbC again. Until \
        then it can be saved: `aws kms cancel-key-deletion --key-id 1234`, then `aws kms enable-key \
        --key-id 1234`
        """)
  }

  @Test("A key that stays is named with its price")
  func price() throws {
    let template = Self.contents(["Key": Self.key("Retain")])
    let plan = DestroyPlan(Self.stack(), contents: .init(template))
    let sentence = plan.sentence(
      keeping: try #require(plan.kept.first), .init(physicalID: "1234", account: "0xAbC"))
    #expect(
      sentence == """
        Key (AWS::KMS::Key 1234), the Ethereum account 0xAbC, stays in AWS, outside of any stack, and \
        costs 1 USD a month until `aws kms schedule-key-deletion --key-id 1234` deletes it
        """)
  }

  @Test("A protected stack is refused, and how to lift that is said")
  func protection() {
    var stack = Self.stack()
    #expect(DestroyPlan(stack, contents: nil).refusal == nil)
    stack.isProtected = true
    let refusal = DestroyPlan(stack, contents: nil).refusal
    #expect(refusal?.contains("--no-enable-termination-protection --stack-name s") == true)
  }

  @Test(
    "Days are those of the calendar",
    arguments: [
      (0, "1970-01-01"), (-1, "1969-12-31"), (951_782_400, "2000-02-29"),
      (951_868_800, "2000-03-01"),
      (4_107_542_400, "2100-03-01"), (4_107_542_399, "2100-02-28"), (1_795_622_400, "2026-11-25"),
      (1_798_761_599, "2026-12-31"),
    ])
  func days(seconds: Int, date: String) {
    #expect(CalendarDay(secondsSince1970: seconds).description == date)
  }
}
