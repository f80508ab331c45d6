import CSystem

/// The environment that the process was started with.
package enum ProcessEnvironment {
  /// Its variables; one that is set to nothing counts as absent, as it does for AWS's SDKs.
  package static var variables: [String: String] {
    var variables: [String: String] = [:]
    var entry = system_environment()
    while let pointer = entry?.pointee {
      let assignment = String(cString: pointer)
      if let equals = assignment.firstIndex(of: "="),
        assignment.endIndex > assignment.index(after: equals)
      {
        variables[String(assignment[..<equals])] = String(
          assignment[assignment.index(after: equals)...])
      }
      entry = entry?.successor()
    }
    return variables
  }
}
