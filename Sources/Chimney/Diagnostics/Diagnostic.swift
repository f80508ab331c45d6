public import CloudFormation

/// A mistake in a user's stacks, or a doubt about them, at its place in the code.
public struct Diagnostic: Sendable, Hashable {
  /// How bad it is.
  public enum Severity: String, Sendable {
    /// Nothing is written.
    case error
    /// Something is written that may not be what was meant.
    case warning
  }

  /// How bad it is.
  public let severity: Severity
  /// What is wrong, as facts.
  public let mistake: Mistake
  /// The construct's path, `stack/account/Resource`.
  public let path: String
  /// Where: the user's outermost line first, then the lines of constructs further in.
  public let locations: [SourceLocation]
}

/// Why stacks could not be synthesized: every mistake that was found, never only the first.
public struct SynthesisError: Error, Sendable {
  /// The mistakes, in the order they were found.
  public let diagnostics: [Diagnostic]

  /// The error of these mistakes.
  public init(diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }
}

extension Scope {
  /// Notes a mistake of a construct's user at this scope; synthesis reports all of them at once.
  ///
  /// For constructs of one's own: hand the caller's `file` and `line` on, so that the user reads
  /// the own line first.
  public func report(
    _ severity: Diagnostic.Severity, _ message: String,
    file: StaticString = #filePath, line: UInt = #line
  ) {
    report(severity, .other(message), at: SourceLocation(file: file, line: line))
  }

  func report(
    _ severity: Diagnostic.Severity, _ mistake: Mistake, at location: SourceLocation? = nil
  ) {
    tree.diagnostics.append(diagnostic(severity, mistake, at: location))
  }

  func diagnostic(
    _ severity: Diagnostic.Severity, _ mistake: Mistake, at location: SourceLocation? = nil
  ) -> Diagnostic {
    var locations = self.locations
    if let location, !locations.contains(location) {
      let isUsersOwn = location.path == locations.first?.path
      locations.insert(location, at: isUsersOwn ? 0 : locations.count)
    }
    return Diagnostic(severity: severity, mistake: mistake, path: path, locations: locations)
  }

  /// Where the scope was made, the outermost line first: below the stack, if it is in one.
  var locations: [SourceLocation] {
    let scopes = lineage
    let below = scopes.count > 1 ? scopes.dropFirst(stack == nil ? 0 : 1) : scopes[...]
    return below.map(\.location).reduce(into: []) { locations, location in
      if locations.last != location { locations.append(location) }
    }
  }
}
