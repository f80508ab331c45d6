public import CFNKMS
public import Chimney
public import CloudFormation
public import IAMPolicy

extension KMS {
  /// A key that never leaves AWS KMS (AWS page "AWS KMS keys").
  ///
  /// It stays when its stack goes, unless asked otherwise: who loses the key loses what hangs on
  /// it, for good.
  public struct Key: AnyKey {
    /// The key's place in the tree.
    public let scope: Scope
    /// The `AWS::KMS::Key`.
    public let resource: Handle<CFN.KMS.Key>
    /// What the key is and what it is for.
    public let kind: KeyKind

    /// Makes a key.
    ///
    /// - Parameters:
    ///   - kind: What it is and what it is for.
    ///   - removal: What becomes of it when it leaves the stack.
    ///   - alias: A name for people, with or without `alias/` before it.
    ///   - pendingWindowInDays: How long a deletion can be called off, 7 to 30 days; KMS's own
    ///     default is 30.
    ///   - policy: Who may do what with it at all. The default leaves that to the identity policies
    ///     of the account, as KMS's own default does.
    ///   - isEnabled: Whether it can be used at once.
    ///   - isMultiRegion: Whether there can be replicas in other Regions; it cannot be changed later.
    @discardableResult
    public init(
      _ id: String, in scope: Scope, _ kind: KeyKind = .symmetric,
      removal: RemovalPolicy = .retain, alias: String? = nil, pendingWindowInDays: Int? = nil,
      policy: PolicyDocument = .accountDecides, isEnabled: Bool = true,
      isMultiRegion: Bool = false, description: String? = nil,
      file: StaticString = #filePath, line: UInt = #line
    ) {
      self.kind = kind
      self.scope = scope.child(id, file: file, line: line)
      var key = CFN.KMS.Key(keyPolicy: policy.located(file, line))
      key.set(kind)
      key.enabled = isEnabled ? nil : false
      key.multiRegion = isMultiRegion ? true : nil
      key.pendingWindowInDays = pendingWindowInDays.map { Token($0) }
      key.description = description.map { Token($0) }
      resource = self.scope.add("Resource", key, file: file, line: line)
      resource.removalPolicy = removal
      check(removal, pendingWindowInDays, policy, file, line)
      if let alias { add(alias: alias, file: file, line: line) }
    }

    /// The key's id, a UUID.
    public var id: Token<String> { resource.ref }
    /// The key's ARN.
    public var arn: Token<ARN> { resource.arn }

    /// Adds a statement to the key policy.
    public func add(
      _ statement: Statement, file: StaticString = #filePath, line: UInt = #line
    ) {
      scope.report(statement.mistakes(in: .resourcePolicy), file: file, line: line)
      var statement = statement
      statement.location = statement.location ?? SourceLocation(file: file, line: line)
      resource.keyPolicy?.statements.append(statement)
    }

    private func check(
      _ removal: RemovalPolicy, _ pendingWindowInDays: Int?, _ policy: PolicyDocument,
      _ file: StaticString, _ line: UInt
    ) {
      scope.report(kind.mistakes, file: file, line: line)
      if let days = pendingWindowInDays, !(7...30).contains(days) {
        report("a key waits 7 to 30 days for its deletion, not \(days)", file, line)
      }
      if removal == .snapshot {
        report("KMS makes no snapshots of keys; removal is .destroy or .retain", file, line)
      }
      if policy.statements.isEmpty {
        report("a key policy without a statement would lock everybody out of the key", file, line)
      }
      for statement in policy.statements {
        scope.report(statement.mistakes(in: .resourcePolicy), file: file, line: line)
      }
    }

    func report(_ message: String, _ file: StaticString, _ line: UInt) {
      scope.report(.error, message, file: file, line: line)
    }
  }
}

extension CFN.KMS.Key {
  fileprivate mutating func set(_ kind: KMS.KeyKind) {
    if let spec = kind.spec {
      keySpec = Token(spec)
      keyUsage = Token(kind.usage.rawValue)
    }
    if let rotation = kind.rotation {
      enableKeyRotation = true
      rotationPeriodInDays = rotation.days.map { Token($0) }
    }
    if kind.importsMaterial { origin = "EXTERNAL" }
  }
}

extension PolicyDocument {
  /// The key policy that leaves the key to the identity policies of its account (AWS page "Default
  /// key policy").
  public static let accountDecides: Self = [.allow([.ownAccount], ["kms:*"])]

  /// Whether an identity policy of the account is enough for this action.
  func leavesToAccount(_ action: Action) -> Bool {
    statements.contains { statement in
      guard statement.effect == .allow, statement.conditions.isEmpty,
        case .only(let principals)? = statement.principals,
        case .only(let actions) = statement.actions
      else { return false }
      return principals.contains(.ownAccount)
        && !Set(actions).isDisjoint(with: [action, "kms:*", "*"])
    }
  }
}
