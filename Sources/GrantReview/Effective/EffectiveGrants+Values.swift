extension EffectiveGrants {
  /// Somebody who makes requests.
  public struct Principal: Sendable, Hashable, Identifiable {
    /// What grants call it: `${Role}`, an ARN, `Service:lambda.amazonaws.com`, `*`.
    public let id: String
    /// What it is.
    public let kind: Kind
    /// Whether it surely belongs to the stack's account. A service does not.
    public let isInternal: Bool
    /// The logical id, if the template makes it.
    public let logicalID: String?
    /// The JSON pointer of the resource, if the template makes it.
    public let path: String?

    /// Who it is from the account's point of view.
    public var reach: Reach {
      switch kind {
      case .everyAccount, .everyone: .public
      case .service: .internal
      default: isInternal ? .internal : .external
      }
    }

    /// What somebody is.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      case role, user
      /// Members of a group that the template does not name.
      case group
      /// Anybody in an account, as its identity policies allow.
      case account
      case service
      /// A user of an identity provider, or another kind that `Principal` names.
      case federated
      /// Anybody in any account.
      case everyAccount
      /// Anybody, with credentials or without.
      case everyone
    }
  }

  /// Something that requests are about.
  public struct Resource: Sendable, Hashable, Identifiable {
    /// What grants call it: `${Key.Arn}`, or the pattern of a policy, `*`.
    public let id: String
    /// The resource type; nil for what a policy only names.
    public let type: String?
    /// The logical id, if the template makes it.
    public let logicalID: String?
    /// The JSON pointer of the resource, if the template makes it.
    public let path: String?
  }

  /// One permission: an edge from a principal to a resource.
  public struct Grant: Sendable, Hashable {
    /// The principal's id.
    public let principal: String
    /// Which actions, in the words of the policies: `kms:* except kms:Sign`.
    public let action: String
    /// The resource's id.
    public let resource: String
    /// Which part of the resource, `${Bucket.Arn}/public/*`; nil for all of it.
    public let scope: String?
    /// In which requests only; nil for all.
    public let condition: String?
    /// How sure it is.
    public let basis: Basis
    /// The JSON pointers of the statements that together allow it: of the identity policy and of
    /// the key policy that delegates to it, say.
    public let statements: [String]
    /// How much harm it can do.
    public let risk: Risk
    /// What it opens the way to, in words.
    public let effects: [String]
    /// A request that it allows.
    public let witness: Witness

    /// How sure a grant is.
    public enum Basis: String, Sendable, Hashable, CaseIterable {
      /// The template allows it.
      case allowed
      /// The template leaves it to identity policies that are not in it.
      case delegated
      /// It is allowed if references stand for certain texts, or if a service reads the policy so.
      case possible
    }
  }

  /// A step from one principal to another, or to the control of something.
  public struct Hop: Sendable, Hashable {
    /// The id of the principal that can take it; of a resource for `runsAs`.
    public let from: String
    /// The id of the principal that it acts as then, or of the resource that it controls then.
    public let to: String
    /// By which known way.
    public let way: Escalation
    /// Through which resource, a function say; nil for a direct one.
    public let through: String?
    /// In which requests only; nil for all.
    public let condition: String?
    /// How sure the step is.
    public let basis: Grant.Basis
    /// The JSON pointers of the statements that allow it.
    public let statements: [String]
  }

  /// A way to a permission: steps, then the grant.
  public struct Path: Sendable, Hashable {
    /// The steps, from the principal that begins.
    public let hops: [Hop]
    /// The permission at the end; nil where the last step gives control of the resource itself.
    public let grant: Grant?
    /// The id of the principal that begins.
    public let principal: String
  }

  /// Something that could not be read or decided.
  public struct Unknown: Sendable, Hashable {
    /// Why.
    public let reason: String
    /// The JSON pointer of what it is about.
    public let path: String
  }

  /// The answer to a question.
  public struct Answer: Sendable, Hashable {
    /// All who may, and how.
    public let grants: [Grant]
    /// What could not be read or decided; while there is any, nobody is proved to be left out.
    public let unknown: [Unknown]
  }
}
