internal import CFNIAM
internal import CFNKMS
internal import Chimney

extension Scope {
  /// Merges the statements of all policies at or below this scope where that is safe: what they let
  /// and deny stays the same. Off unless asked for, as in the CDK without `minimizePolicies`.
  public func minimizePolicies() {
    apply { scope in
      if let policy = scope.handle(CFN.IAM.Policy.self) {
        policy.policyDocument = policy.policyDocument.minimized
      }
      if let policy = scope.handle(CFN.IAM.ManagedPolicy.self) {
        policy.policyDocument = policy.policyDocument.minimized
      }
      if let role = scope.handle(CFN.IAM.Role.self) {
        role.assumeRolePolicyDocument = role.assumeRolePolicyDocument.minimized
      }
      if let key = scope.handle(CFN.KMS.Key.self) {
        key.keyPolicy = key.keyPolicy?.minimized
      }
    }
  }

  /// Binds all roles and users at or below this scope: what they may do at most, whatever they are
  /// granted (AWS page "Permissions boundaries for IAM entities"). One that has a boundary of its own
  /// keeps that.
  public func bound(by policy: IAM.ManagedPolicy) {
    apply { scope in
      if let role = scope.handle(CFN.IAM.Role.self), role.permissionsBoundary == nil {
        role.permissionsBoundary = policy.arn
      }
      if let user = scope.handle(CFN.IAM.User.self), user.permissionsBoundary == nil {
        user.permissionsBoundary = policy.arn
      }
    }
  }
}
