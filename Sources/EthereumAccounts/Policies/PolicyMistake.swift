internal import EthereumPrimitives

/// What cannot be meant in a policy, as it was written.
enum PolicyMistake: Error, Hashable {
  case address(String, AddressError)
  case amount(String, EtherUnit, AmountError)
  case selector(String)
  case salt(String)
  case chainZero
  case emptyDomain
}

extension PolicyMistake: CustomStringConvertible {
  /// One sentence that says what is wrong and what would be right.
  var description: String {
    switch self {
    case .address(let text, .notAnAddress):
      "'\(text)' is no address: 0x and 40 hexadecimal digits"
    case .address(let text, .wrongChecksum):
      "'\(text)' has capitals that do not match its digits (EIP-55), so it was mistyped: copy it"
        + " again"
    case .amount(let text, let unit, .notANumber):
      "'\(text)' is no amount of \(unit.name): a decimal number"
    case .amount(let text, _, .negative): "'\(text)' is below zero, where no amount is"
    case .amount(let text, let unit, .fractionOfWei):
      "'\(text)' \(unit.name) has digits below one wei"
    case .amount(let text, let unit, .tooLarge): "'\(text)' \(unit.name) is 2^256 wei or more"
    case .selector(let text):
      "'\(text)' is no function: 0x and eight hexadecimal digits, or a signature such as"
        + " transfer(address,uint256), its types in full and nothing else between them"
    case .salt(let text): "'\(text)' is no salt: 0x and 64 hexadecimal digits"
    case .chainZero: "a chain id is 1 or more"
    case .emptyDomain: "a domain of a policy has at least one member; .any allows every domain"
    }
  }
}

extension EtherUnit {
  fileprivate var name: String {
    switch self {
    case .wei: "wei"
    case .gwei: "gwei"
    case .ether: "ether"
    }
  }
}
