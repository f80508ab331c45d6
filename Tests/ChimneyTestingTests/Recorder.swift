import Chimney
import ChimneyTesting
import CloudFormation

/// Keeps what a tested stack reports.
final class Recorder {
  var messages: [String] = []
  var lines: [UInt] = []

  var reporter: FailureReporter {
    FailureReporter { message, place in
      self.messages.append(message)
      self.lines.append(place.line)
    }
  }
}

/// What the expectations of a closure report of this stack, made at `line`.
func messages(
  of build: (Scope) -> Void, _ expectations: (TestedStack) -> Void
) throws -> [String] {
  let recorder = Recorder()
  expectations(try TestedStack(reporter: recorder.reporter, build))
  return recorder.messages
}

/// The line that stacks of these tests are made at.
let file: StaticString = "/nowhere/Stacks.swift"

/// A topic and two keys.
func build(_ stack: Scope) {
  stack.add(
    "Signing",
    RawResource("AWS::KMS::Key", ["KeySpec": "ECC_NIST_P256", "KeyUsage": "SIGN_VERIFY"]),
    file: file, line: 12)
  stack.add(
    "Storage",
    RawResource("AWS::KMS::Key", ["Tags": [["Key": "team", "Value": "money"]]]), file: file,
    line: 15
  ).removalPolicy = .retain
  let topic = stack.add("Topic", RawResource("AWS::SNS::Topic"), file: file, line: 20)
  stack.output("Name", topic.ref, file: file, line: 21)
}
