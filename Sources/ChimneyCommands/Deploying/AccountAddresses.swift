internal import CloudFormation
internal import Deployment
internal import Workspace

/// The addresses of the Ethereum accounts that KMS keys are.
struct AccountAddresses: Sendable {
  private let aws: AWSCLI

  init(_ aws: AWSCLI) {
    self.aws = aws
  }

  /// The addresses of keys by the names that they are given here, as far as they can be read: a key
  /// of another kind has none, and the caller may not be allowed to read the key.
  func read(_ keys: [String: String]) async -> [String: String] {
    await withTaskGroup(of: (String, String?).self) { group in
      for (name, key) in keys {
        group.addTask { (name, try? await aws(.publicKey(of: key)).ethereumAddress) }
      }
      var addresses: [String: String] = [:]
      for await (name, address) in group { addresses[name] = address }
      return addresses
    }
  }
}

extension Template {
  /// The keys of Ethereum accounts that outputs name, by the outputs' names: as far as their ids are
  /// known from the events of an operation, or from the outputs that the stack had.
  func accountKeys(
    physicalIDs: [String: String], outputs: Template.Entries<StackOutput>
  ) -> [String: String] {
    var keys: [String: String] = [:]
    for (name, output) in self.outputs {
      guard let id = output.value.namedResource,
        resources[id]?.properties["KeySpec"] == "ECC_SECG_P256K1"
      else { continue }
      keys[name] = physicalIDs[id] ?? outputs[name]?.value
    }
    return keys
  }
}

extension Value {
  /// The logical id in `{"Ref": id}` or `{"Fn::GetAtt": [id, …]}`.
  fileprivate var namedResource: String? {
    self["Ref"]?.string ?? self["Fn::GetAtt"]?.array?.first?.string
  }
}
