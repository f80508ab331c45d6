public import Chimney

extension EthereumAccount {
  /// Who may do what with the account's key at all.
  public struct KeyPolicy: Sendable {
    let hardening: KeyHardening?

    /// The identity policies of the AWS account decide, as KMS's own default has it: whoever an
    /// administrator lets may sign.
    public static let accountDecides = Self(hardening: nil)

    /// The key's own policy decides: the signer alone may sign, and nobody can be let by another
    /// policy.
    ///
    /// - The signer's role may get the public key, and sign digests with `ECDSA_SHA_256`. Signing is
    ///   denied to everybody else, and with any other algorithm or type of message.
    /// - The admins may administer the key, but neither sign nor create grants. They may replace this
    ///   policy; somebody has to.
    /// - `kms:ScheduleKeyDeletion` and `kms:DisableKey` are denied to everybody but the break-glass
    ///   role. A stack whose account is to be destroyed can be deleted by that role alone.
    ///
    /// Each `synth` proves this of the stack that it writes.
    ///
    /// KMS refuses a policy that would lock out whoever creates the key (AWS page "CreateKey",
    /// BypassPolicyLockoutSafetyCheck): the principal that deploys, CloudFormation's execution role
    /// if there is one, has to be among the admins.
    ///
    /// - Parameters:
    ///   - admins: The ARNs of roles or users. Without any, the account's identity policies decide
    ///     who administers the key; that cannot lock anybody out. A role that is named and deleted
    ///     leaves a key that only AWS Support can rescue.
    ///   - role: The ARN of the role that may delete and disable the key; without one nobody may.
    public static func hardened(
      admin admins: Token<ARN>..., breakGlass role: Token<ARN>? = nil
    ) -> Self {
      Self(hardening: KeyHardening(admins: admins, breakGlass: role))
    }
  }
}
