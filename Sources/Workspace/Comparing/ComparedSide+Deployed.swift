public import ChangeReview
public import CloudFormation
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
      let versions = try stacks[index].versions(against: inspection)
      try stacks[index].check(account: versions.before?.account)
      after.stacks[index].version = versions.after
      if let version = versions.before {
        before.stacks.append(Stack(name: stacks[index].name, version))
      }
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

  /// The deployed version of the stack, nil if there is none, and this one with what an update leaves
  /// as it is: where the stack lies, and the values of parameters that are not given.
  /// - Throws: `ComparisonError.deployedTemplate`
  public func versions(
    against inspection: StackInspection, given: Template.Entries<String> = [:]
  ) throws(ComparisonError) -> (before: StackVersion?, after: StackVersion) {
    guard !inspection.isUnreadable else { throw .deployedTemplate(name) }
    let deployed = inspection.deployed
    var after = version
    after.deployed.parameters = ParameterPlan.knownValues(
      after.deployed.template, given: given, deployed: deployed == nil ? nil : inspection.stack)
    if let deployed { after.deployed.pseudoParameters = deployed.pseudoParameters }
    return (deployed.map { StackVersion(label: "deployed", $0) }, after)
  }
}

extension StackVersion {
  fileprivate var account: String? { deployed.pseudoParameters["AWS::AccountId"] }
}
