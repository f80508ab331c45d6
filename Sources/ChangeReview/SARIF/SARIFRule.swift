internal import CloudFormation

/// What code scanning is told of: one rule for each kind of finding.
enum SARIFRule: String, CaseIterable {
  case broadening = "grant-broadening"
  case unknown = "grant-unknown"
  case lockOut = "key-lock-out"
  case stateLoss = "state-loss"
  case exposure = "public-exposure"
  case refusal = "update-refused"

  var text: String {
    switch self {
    case .broadening: "Somebody may do what they could not do before"
    case .unknown: "What somebody may do could not be decided"
    case .lockOut: "Nobody could change the key's policy any more"
    case .stateLoss: "State would be lost, replaced or left unprotected"
    case .exposure: "Something can be reached from anywhere"
    case .refusal: "CloudFormation will refuse the update"
    }
  }

  var help: String {
    switch self {
    case .broadening:
      "A principal gains a permission by this change. Look at who, which action, on which resource"
        + " and under which condition, and accept exactly that, or take it back."
    case .unknown:
      "A parameter, a managed policy or another part that is not at hand decides what is granted."
        + " Look at it, or bring it into the template."
    case .lockOut:
      "Keep kms:PutKeyPolicy for somebody: without it nobody in the account can repair the key's"
        + " policy, only AWS Support."
    case .stateLoss:
      "Keep the logical id, or set DeletionPolicy and UpdateReplacePolicy to Retain before this"
        + " change. A KMS key that is deleted takes with it all that it signed for."
    case .exposure: "Close it, or accept that everyone can reach it."
    case .refusal:
      "Leave the property as it is, or make a new resource beside the old one and move over to it."
    }
  }

  /// GitHub's measure of severity, from 0 to 10.
  var severity: String {
    switch self {
    case .broadening, .unknown: "7.0"
    case .lockOut, .stateLoss, .exposure: "9.0"
    case .refusal: "4.0"
    }
  }

  var json: Value {
    [
      "id": .string(rawValue),
      "shortDescription": ["text": .string(text)],
      "fullDescription": ["text": .string("\(text). \(help)")],
      "help": ["text": .string(help)],
      "defaultConfiguration": ["level": "error"],
      "properties": [
        "security-severity": .string(severity), "precision": "very-high", "tags": ["security"],
      ],
    ]
  }
}
