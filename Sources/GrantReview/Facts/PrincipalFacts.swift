/// What the templates say of one role, user or group.
struct PrincipalFacts: Sendable {
  /// `${Role}`, or the name of one that the template only mentions.
  var name: String
  /// The ARN; for one that is only mentioned, as if it had no path.
  var arn = SymbolicText()
  /// The logical id, if the template makes it.
  var id: String?
  var statements: [PlacedStatement] = []
  /// Managed policies whose documents are not known.
  var opaquePolicies: Set<String> = []
  var boundary = Boundary.none
  /// Policies that limit it and of which only the names are known.
  var opaqueBoundaries: Set<String> = []
  /// Where it stands in the template.
  var path = ""

  /// What limits the identity policies.
  enum Boundary: Hashable, Sendable {
    case none
    /// Its statements are among the principal's.
    case known
  }
}

/// What the templates say of one resource that carries a policy.
struct ResourceFacts: Sendable {
  /// `${Key.Arn}`.
  let name: String
  let type: String
  let arn: SymbolicText
  /// Whether the statements are only what AWS puts in the place of none.
  var isDefault = false
  var statements: [PlacedStatement] = []
}

/// Something that may hold grants and cannot be read.
struct OpaqueFact: Hashable, Sendable {
  /// What it is and why it cannot be read.
  let reason: String
  /// All that it depends on.
  let content: String
}

/// All that one template says of permissions.
struct Facts: Sendable {
  var principals: [String: PrincipalFacts] = [:]
  /// Whoever has a managed policy of the template, by the policy's logical id.
  var holders: [String: PrincipalFacts] = [:]
  /// The managed policies whose holders are known, all of them as far as the template says.
  var attached: Set<String> = []
  var resources: [String: ResourceFacts] = [:]
  /// By their JSON pointers.
  var opaque: [String: OpaqueFact] = [:]
  /// The role that a compute resource runs as, by the pointer of the property and the conditions
  /// that it is under.
  var runsAs: [String: RunsAs] = [:]
  /// Names for comparisons of the template's conditions.
  var conditionNames: [String: String] = [:]
  var memberships: [Membership] = []
  /// By the pointers of their authentication types, and the conditions they are under.
  var functionURLs: [String: FunctionURL] = [:]
  /// What moves under grants that depend on it: aliases' targets, tags; by their pointers.
  var movable: [String: Movable] = [:]
  /// What grants in words of its own, by its pointer.
  var granting: [String: Granting] = [:]
  /// What is kept from the public, by the bucket's pointer.
  var blocks: [String: Set<String>] = [:]
  /// The roles of instance profiles, by the profiles' names and ARNs.
  var profiles: [String: String] = [:]
  /// Names for longer texts.
  var glossary: [String: String] = [:]
  /// Parameters that were used and whose deployed value may be another.
  var doubtful: Set<String> = []
  /// Resources that left the template and are retained.
  var unmanaged: [String] = []
  /// What the template makes, by its logical id.
  var made: [String: Made] = [:]
  /// The account that the stack stands in.
  var account = SymbolicText(.pseudo("AWS::AccountId"))

  /// A resource of the template, whether it carries a policy or not.
  struct Made: Sendable {
    let type: String
    let arn: SymbolicText
  }

  struct Membership: Hashable, Sendable {
    let user: SymbolicText
    let group: SymbolicText
    /// Under which outcomes of the template's conditions.
    let assignment: Assignment
  }

  struct Granting: Hashable, Sendable {
    let id: String
    let type: String
    let words: String
    let content: String
  }

  struct FunctionURL: Hashable, Sendable {
    let function: String
    let authType: String
  }

  struct RunsAs: Hashable, Sendable {
    /// The logical id of what runs.
    let id: String
    let role: String
    /// The pointer of the property.
    let path: String
  }

  struct Movable: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
      case alias, tags, provider
    }

    let kind: Kind
    let content: String
  }
}
