extension IAM {
  /// Who can be granted something: a role, or what acts with one.
  public protocol Grantee {
    /// The role that the grant goes to.
    var role: IAM.Role { get }
  }
}
