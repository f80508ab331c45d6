/// What to do about the failures that most people meet.
enum FailureAdvice {
  /// Words of a reason, and what helps. The words are those of AWS's services.
  private static let advice: [(words: [String], text: String)] = [
    (
      ["is not authorized to perform", "AccessDenied", "not authorized"],
      "The credentials, or the role that CloudFormation works with, need that permission."
    ),
    (
      ["NoSuchKey", "NoSuchBucket", "specified key does not exist"],
      "An asset is not in the bucket any more. Deploy again: what is missing is uploaded first."
    ),
    (
      ["already exists"],
      "Something of that name is there that is not this stack's. Delete it, or give this one another"
        + " name; better none, so that CloudFormation makes one up."
    ),
    (
      ["LimitExceeded", "limit exceeded", "quota", "QuotaExceeded"],
      "A quota of the account is used up. Delete what is not needed, or ask AWS for more."
    ),
    (
      ["immutable property", "Update to property", "cannot be updated", "is not supported"],
      "AWS cannot change that property of a resource that exists. Take the change back; or give the"
        + " construct another id, which makes a new resource and lets the old one go."
    ),
    (
      ["MalformedPolicyDocument", "Invalid principal in policy"],
      "A policy names a principal that AWS does not know; it may have been deleted."
    ),
    (
      ["Throttling", "Rate exceeded", "TooManyRequests"], "AWS was too busy. Deploy again."
    ),
    (
      ["in use by", "Export"],
      "Another stack imports this value. Deploy that one first, without the import."
    ),
  ]

  /// The advice for an event; nil where there is nothing to say but the reason.
  static func of(_ event: StackEvent?) -> String? {
    guard let reason = event?.reason else { return nil }
    return advice.first { $0.words.contains(where: reason.contains) }?.text
  }
}
