import SigningPolicy

/// A payload that the policy has nothing against: the only thing that is given to the key.
///
/// Nobody but `Configuration.permit` can make one, so no operation can pass by the policy.
struct PermittedPayload {
  let payload: Payload

  fileprivate init(_ payload: Payload) {
    self.payload = payload
  }
}

extension Configuration {
  /// Lets the policy judge what is to be signed.
  /// - Throws: `Refusal` with every rule that stands against it.
  func permit(
    _ payload: Payload, for operation: Operation? = nil
  ) throws(Refusal) -> PermittedPayload {
    let denials = policy.denials(of: SigningRequest(payload), own: chain)
    guard denials.isEmpty else {
      throw Refusal(
        operation: (operation ?? payload.operation).rawValue,
        mistakes: denials.map { Mistake(field: payload.field(against: $0), reason: .denied($0)) })
    }
    return PermittedPayload(payload)
  }
}
