public import CloudFormation

extension AWSCall<DeployedStack> {
  /// Asks for a stack, by its name or its ARN; one that was deleted is found only by its ARN.
  public static func stack(_ name: String) -> Self {
    AWSCall("cloudformation", "describe-stacks", input: ["StackName": .string(name)]) {
      answer throws(AWSError) in
      guard let stack = try answer.elements("Stacks").first else {
        throw answer.unexpected("no stack")
      }
      return try DeployedStack(stack)
    }
  }
}

extension AWSCall<Value> {
  /// Asks for the template of a stack as it was sent: an object, or the text of one in YAML.
  public static func template(of stack: String) -> Self {
    AWSCall(
      "cloudformation", "get-template",
      input: ["StackName": .string(stack), "TemplateStage": "Original"]
    ) { answer throws(AWSError) in try answer.required("TemplateBody").value }
  }
}

extension AWSCall<[DeployedResource]> {
  /// Asks for all resources of a stack.
  public static func resources(of stack: String) -> Self {
    AWSCall("cloudformation", "list-stack-resources", input: ["StackName": .string(stack)]) {
      answer throws(AWSError) in
      var resources: [DeployedResource] = []
      for resource in try answer.elements("StackResourceSummaries") {
        resources.append(try DeployedResource(resource))
      }
      return resources
    }
  }
}

extension AWSCall<StackEventPage> {
  /// Asks for the newest events of a stack, or for the page that another one names.
  public static func events(of stack: String, next: String? = nil) -> Self {
    var input: Value.Object = ["StackName": .string(stack)]
    input["NextToken"] = next.map(Value.string)
    return AWSCall(
      "cloudformation", "describe-stack-events", input: input, options: ["--no-paginate"],
      read: StackEventPage.init)
  }
}

extension AWSCall<Void> {
  /// Deletes a stack. With a token the events say that they belong to this request, and a second
  /// request is the same one.
  public static func deleteStack(
    _ stack: String, token: String, retaining ids: [String] = [], roleARN: String? = nil
  ) -> Self {
    var input: Value.Object = [
      "StackName": .string(stack), "ClientRequestToken": .string(token),
    ]
    if !ids.isEmpty { input["RetainResources"] = .array(ids.map(Value.string)) }
    input["RoleARN"] = roleARN.map(Value.string)
    return AWSCall("cloudformation", "delete-stack", input: input)
  }

  /// Lets CloudFormation refuse to delete the stack, or not.
  public static func protectStack(_ stack: String, _ isProtected: Bool) -> Self {
    AWSCall(
      "cloudformation", "update-termination-protection",
      input: ["StackName": .string(stack), "EnableTerminationProtection": .bool(isProtected)])
  }

  /// Goes on with a rollback of an update that failed, without the resources that are skipped.
  public static func continueRollback(
    of stack: String, token: String, skipping ids: [String] = [], roleARN: String? = nil
  ) -> Self {
    var input: Value.Object = [
      "StackName": .string(stack), "ClientRequestToken": .string(token),
    ]
    if !ids.isEmpty { input["ResourcesToSkip"] = .array(ids.map(Value.string)) }
    input["RoleARN"] = roleARN.map(Value.string)
    return AWSCall("cloudformation", "continue-update-rollback", input: input)
  }

  /// Takes a stack that was left failed (`--no-rollback`) back to its last good state.
  public static func rollback(of stack: String, token: String, roleARN: String? = nil) -> Self {
    var input: Value.Object = [
      "StackName": .string(stack), "ClientRequestToken": .string(token),
    ]
    input["RoleARN"] = roleARN.map(Value.string)
    return AWSCall("cloudformation", "rollback-stack", input: input)
  }
}
