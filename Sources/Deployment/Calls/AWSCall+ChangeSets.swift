internal import CloudFormation

/// The ARNs of a change set that was made and of its stack.
public struct CreatedChangeSet: Sendable, Hashable {
  /// The change set's ARN.
  public var id: String
  /// The stack's ARN.
  public var stackID: String
}

extension AWSCall<CreatedChangeSet> {
  /// Makes a change set, which CloudFormation then works out.
  public static func createChangeSet(_ request: ChangeSetRequest) -> Self {
    AWSCall("cloudformation", "create-change-set", input: request.changeSetInput) {
      answer throws(AWSError) in
      CreatedChangeSet(id: try answer.string("Id"), stackID: try answer.string("StackId"))
    }
  }
}

extension AWSCall<ChangeSet> {
  /// Asks for a change set with all its changes, by its ARN, or by its name and its stack's.
  public static func changeSet(_ name: String, of stack: String? = nil) -> Self {
    AWSCall(
      "cloudformation", "describe-change-set", input: .changeSet(name, of: stack),
      read: ChangeSet.init)
  }
}

extension AWSCall<[String]> {
  /// Asks for the names of a stack's change sets.
  public static func changeSetNames(of stack: String) -> Self {
    AWSCall("cloudformation", "list-change-sets", input: ["StackName": .string(stack)]) {
      answer throws(AWSError) in
      var names: [String] = []
      for summary in try answer.elements("Summaries") {
        names.append(try summary.string("ChangeSetName"))
      }
      return names
    }
  }
}

extension AWSCall<Void> {
  /// Carries a change set out; CloudFormation deletes the stack's other change sets.
  public static func executeChangeSet(
    _ id: String, of stack: String? = nil, token: String, keepsFailed: Bool = false
  ) -> Self {
    var input = Value.Object.changeSet(id, of: stack)
    input["ClientRequestToken"] = .string(token)
    if keepsFailed { input["DisableRollback"] = true }
    return AWSCall("cloudformation", "execute-change-set", input: input)
  }

  /// Deletes a change set; the stack stays as it is.
  public static func deleteChangeSet(_ id: String, of stack: String? = nil) -> Self {
    AWSCall("cloudformation", "delete-change-set", input: .changeSet(id, of: stack))
  }
}

extension AWSCall<String> {
  /// Makes or changes a stack without a change set; answers the stack's ARN.
  public static func deployDirectly(
    _ request: ChangeSetRequest, token: String, keepsFailed: Bool = false
  ) -> Self {
    AWSCall(
      "cloudformation", request.creates ? "create-stack" : "update-stack",
      input: request.directInput(token: token, keepsFailed: keepsFailed)
    ) { answer throws(AWSError) in try answer.string("StackId") }
  }
}

extension Value.Object {
  fileprivate static func changeSet(_ name: String, of stack: String?) -> Value.Object {
    var input: Value.Object = ["ChangeSetName": .string(name)]
    input["StackName"] = stack.map(Value.string)
    return input
  }
}
