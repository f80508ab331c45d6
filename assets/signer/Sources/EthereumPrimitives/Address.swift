/// The 20 bytes that name an account.
public struct Address: Hashable, Sendable {
  /// The bytes.
  public let bytes: [UInt8]

  /// Exactly 20 bytes; nil for any other count.
  public init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == 20 else { return nil }
    self.bytes = Array(bytes)
  }

  /// The last 20 bytes of a hash, as addresses are made: of a public key, or of a creation.
  public init(suffixOf digest: Bytes32) {
    bytes = Array(digest.bytes.suffix(20))
  }

  /// The address that nobody has the key of.
  public static let zero = Address(suffixOf: .zero)
}

/// Why a text is no address.
public enum AddressError: Error, Hashable, Sendable {
  /// Not `0x` and 40 hexadecimal digits.
  case notAnAddress
  /// The capitals do not match what EIP-55 computes from the digits: one of them was mistyped.
  case wrongChecksum
}

extension Address {
  /// Reads `0x` and 40 digits, whose capitals must be right if there are both cases (EIP-55).
  ///
  /// Digits all in lower case or all in upper case carry no checksum and pass.
  /// - Throws: `AddressError`.
  public init(_ text: String) throws(AddressError) {
    guard let bytes = try? [UInt8](hexadecimal: text), let address = Address(bytes) else {
      throw .notAnAddress
    }
    let digits = text.dropFirst(2)
    guard
      text == address.checksummed || digits == digits.lowercased() || digits == digits.uppercased()
    else { throw .wrongChecksum }
    self = address
  }

  /// `0x` and 40 digits with EIP-55's capitals: a letter is one where the Keccak of the lower-case
  /// digits has a nibble of 8 or more.
  public var checksummed: String {
    let digits = bytes.hexadecimal.utf8.dropFirst(2)
    let nibbles = keccak256(Array(digits)).bytes.flatMap { [$0 >> 4, $0 & 15] }
    let capitalized = zip(digits, nibbles).map { digit, nibble in
      nibble >= 8 && digit >= UInt8(ascii: "a") ? digit - 0x20 : digit
    }
    return "0x" + String(decoding: capitalized, as: UTF8.self)
  }
}

extension Address: CustomStringConvertible {
  /// The checksummed form.
  public var description: String { checksummed }
}
