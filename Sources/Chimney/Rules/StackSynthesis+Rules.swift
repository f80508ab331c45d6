internal import CloudFormation

extension StackSynthesis {
  /// Checks what was required of the stack; of one that is wrong anyway, nothing.
  mutating func checkRules(_ synthesized: SynthesizedStack) {
    guard mistakes.isEmpty else { return }
    let ruled = RuledStack(stack: synthesized, resolver: resolver)
    for rule in stack.tree.rules where rule.scope.stack == nil || rule.scope.stack === stack {
      let scope = rule.scope.stack == nil ? stack : rule.scope
      for violation in rule.rule.violations(ruled) {
        let place = violation.logicalID.flatMap {
          synthesized.origins[$0]?.location(of: violation.pointer)
        }
        let mistake = Mistake.rule(violation.message, brokenAt: place)
        found.append(
          scope === stack
            ? Diagnostic(
              severity: .error, mistake: mistake, path: stack.path, locations: [rule.location])
            : scope.diagnostic(.error, mistake, at: rule.location))
      }
    }
  }
}
