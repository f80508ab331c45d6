// Generated from the schema of AWS::KMS::Key
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation
public import IAMPolicy

extension CFN.KMS {
  /// The resource type `AWS::KMS::Key`.
  public struct Key: Resource {
    /// `BypassPolicyLockoutSafetyCheck`: false unless set.
    public var bypassPolicyLockoutSafetyCheck: Token<Bool>?
    /// `Description`: at most 8192 characters.
    public var description: Token<String>?
    /// `EnableKeyRotation`.
    public var enableKeyRotation: Token<Bool>?
    /// `Enabled`.
    public var enabled: Token<Bool>?
    /// `KeyPolicy`.
    public var keyPolicy: PolicyDocument?
    /// `KeySpec`: `SYMMETRIC_DEFAULT` unless set.
    public var keySpec: Token<KeySpec>?
    /// `KeyUsage`: `ENCRYPT_DECRYPT` unless set.
    public var keyUsage: Token<KeyUsage>?
    /// `MultiRegion`: false unless set.
    public var multiRegion: Token<Bool>?
    /// `Origin`: `AWS_KMS` unless set.
    public var origin: Token<Origin>?
    /// `PendingWindowInDays`: 7 to 30.
    public var pendingWindowInDays: Token<Int>?
    /// `RotationPeriodInDays`: 90 to 2560, 365 unless set.
    public var rotationPeriodInDays: Token<Int>?
    /// `Tags`.
    public var tags: [Tag]?

    /// A resource with these properties.
    public init(
      bypassPolicyLockoutSafetyCheck: Token<Bool>? = nil,
      description: Token<String>? = nil,
      enableKeyRotation: Token<Bool>? = nil,
      enabled: Token<Bool>? = nil,
      keyPolicy: PolicyDocument? = nil,
      keySpec: Token<KeySpec>? = nil,
      keyUsage: Token<KeyUsage>? = nil,
      multiRegion: Token<Bool>? = nil,
      origin: Token<Origin>? = nil,
      pendingWindowInDays: Token<Int>? = nil,
      rotationPeriodInDays: Token<Int>? = nil,
      tags: [Tag]? = nil
    ) {
      self.bypassPolicyLockoutSafetyCheck = bypassPolicyLockoutSafetyCheck
      self.description = description
      self.enableKeyRotation = enableKeyRotation
      self.enabled = enabled
      self.keyPolicy = keyPolicy
      self.keySpec = keySpec
      self.keyUsage = keyUsage
      self.multiRegion = multiRegion
      self.origin = origin
      self.pendingWindowInDays = pendingWindowInDays
      self.rotationPeriodInDays = rotationPeriodInDays
      self.tags = tags
    }

    /// `AWS::KMS::Key`.
    public var type: String { "AWS::KMS::Key" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("BypassPolicyLockoutSafetyCheck", bypassPolicyLockoutSafetyCheck)
      properties.set("Description", description)
      properties.set("EnableKeyRotation", enableKeyRotation)
      properties.set("Enabled", enabled)
      properties.set("KeyPolicy", keyPolicy)
      properties.set("KeySpec", keySpec)
      properties.set("KeyUsage", keyUsage)
      properties.set("MultiRegion", multiRegion)
      properties.set("Origin", origin)
      properties.set("PendingWindowInDays", pendingWindowInDays)
      properties.set("RotationPeriodInDays", rotationPeriodInDays)
      properties.set("Tags", tags)
      return properties
    }
  }
}

extension Handle<CFN.KMS.Key> {
  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }

  /// The attribute `KeyId`, of `Fn::GetAtt`.
  public var keyId: Token<String> { attribute("KeyId") }
}
