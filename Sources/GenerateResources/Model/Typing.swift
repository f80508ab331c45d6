internal import ResourceSchemas

/// What the schemas do not say outright: which texts are ARNs and which objects are policies.
enum Typing {
  /// Whether a text of this name is an Amazon Resource Name.
  static func isARN(_ name: String, _ facts: ResourceSchema.Facts) -> Bool {
    if name.hasSuffix("Arn") || name.hasSuffix("ARN") { return true }
    if arns.contains(name) { return true }
    if facts.format?.hasSuffix(".Arn") == true { return true }
    return facts.pattern.map { Pattern($0).admitsOnlyARNs } ?? false
  }

  /// Whether an object of this name, of which the schema says no more, is an IAM policy.
  static func isPolicy(_ name: String) -> Bool {
    let isPolicy =
      name.hasSuffix("PolicyDocument") || name.hasSuffix("Policy") || name == "AccessPolicies"
    return isPolicy && !otherPolicies.contains(name)
  }

  /// ARNs that the schemas show only as text (AWS page "Permissions boundaries for IAM entities").
  private static let arns: Set<String> = ["PermissionsBoundary"]

  /// Objects that are called policies and speak other languages than IAM's.
  private static let otherPolicies: Set<String> = [
    "ApplicationPolicy", "ArchivePolicy", "DataProtectionPolicy", "DeliveryPolicy",
    "FieldIndexPolicy", "FilterPolicy", "RedriveAllowPolicy", "RedrivePolicy", "ReplayPolicy",
  ]
}
