public import ChangeReview
internal import CloudFormation
internal import Deployment
internal import GrantReview

extension ComparedSide {
  /// What is deployed under the names of these stacks, and these stacks with the values that their
  /// parameters will have: those that the deployed ones have, or else the defaults.
  ///
  /// A stack that is not deployed is not among those that are. Of a stack that has a region that one
  /// is asked, else `region`, else the one of the configuration.
  /// - Throws: `ComparisonError`
  public func deployed(
    by aws: AWSCLI, region: String?
  ) async throws(ComparisonError) -> (before: ComparedSide, after: ComparedSide) {
    let inspections: [StackInspection]
    do throws(WorkspaceError) {
      inspections = try await inParallel(stacks) { (stack) async throws(WorkspaceError) in
        let own = stack.version.deployed.pseudoParameters["AWS::Region"]
        return try await aws.with(region: own ?? region).inspect(stack.name)
      }
    } catch {
      throw .workspace(error)
    }
    var (before, after) = (ComparedSide(label: "deployed", [], isNamed: true), self)
    after.isNamed = true
    for (index, inspection) in inspections.enumerated() {
      guard let stack = inspection.stack, stack.exists else { continue }
      guard let deployed = inspection.deployed else { throw .deployedTemplate(stack.name) }
      try stacks[index].check(account: deployed.pseudoParameters["AWS::AccountId"])
      before.stacks.append(
        Stack(name: stacks[index].name, StackVersion(label: "deployed", deployed)))
      after.stacks[index].take(from: deployed, stack)
    }
    return (before, after)
  }
}

extension ComparedSide.Stack {
  fileprivate func check(account found: String?) throws(ComparisonError) {
    guard let wanted = version.deployed.pseudoParameters["AWS::AccountId"], let found,
      wanted != found
    else { return }
    throw .wrongAccount(name, wanted: wanted, found: found)
  }

  /// Takes over what an update leaves as it is: where the stack lies, and values of parameters.
  fileprivate mutating func take(from deployed: DeployedTemplate, _ stack: DeployedStack) {
    version.deployed.pseudoParameters = deployed.pseudoParameters
    version.deployed.parameters = ParameterPlan.knownValues(
      version.deployed.template, given: [:], deployed: stack)
  }
}
