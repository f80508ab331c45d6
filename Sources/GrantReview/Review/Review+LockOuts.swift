import CloudFormation

extension Review {
  /// Keys whose policy nobody may change any more (AWS page "Key policies in AWS KMS"): no grant
  /// grows by it, and only AWS Support brings such a key back.
  mutating func compareLockOuts() {
    lazy var old = AccessModel(before)
    lazy var new = AccessModel(after)
    for (id, made) in after.made.sorted(on: \.key) where made.type.isKey {
      let name = "\(made.arn)"
      guard let policy = after.resources[name],
        Set(policy.statements) != before.resources[name].map({ Set($0.statements) }),
        holders(of: id, in: new)?.isEmpty == true
      else { continue }
      let former = before.made[id] == nil ? [] : holders(of: id, in: old) ?? []
      guard before.made[id] == nil || !former.isEmpty else { continue }
      let row = GrantRow.about(
        former.isEmpty ? "nobody" : former.joined(separator: ", "), action: "kms:PutKeyPolicy",
        resource: "${\(id).Arn}", path: policy.statements.first?.path ?? "/Resources/\(id)",
        note: "a lock-out: nobody is left who may change the key's policy", risk: .critical)
      lockOuts.append(row)
      notes.append(row)
    }
  }

  /// Who may rewrite the key's policy; nil if that cannot be told.
  private mutating func holders(of id: String, in model: AccessModel) -> [String]? {
    let found = model.whoMay(["kms:PutKeyPolicy"], on: model.resource(called: id), &budget)
    guard !found.contains(where: { $0.answer == nil }) else { return nil }
    return Set(found.map(\.principal.value.id)).sorted()
  }
}

extension String {
  fileprivate var isKey: Bool { self == "AWS::KMS::Key" || self == "AWS::KMS::ReplicaKey" }
}
