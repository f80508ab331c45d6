internal import Digests

extension Scope {
  /// The name of this scope's element in its template, by CDK's rule.
  ///
  /// The same ids in the same places make the same names as the AWS CDK's, so a stack that the CDK
  /// deployed is taken over with no replacement. Empty above all stacks.
  public var logicalID: String {
    if let known = knownLogicalID { return known }
    guard let stack else { return "" }
    let id = Chimney.logicalID(of: lineage.drop { $0 !== stack }.dropFirst().map(\.id))
    knownLogicalID = id
    return id
  }
}

/// CDK's logical id of the ids from below the stack down to the L1 resource.
///
/// `Default` leaves no trace. One id alone stands bare, without what is not alphanumeric and up to
/// 255 characters. Otherwise the ids are put together, without `Resource` and without one that the
/// id kept before it ends with, cut to 240 characters, and eight digits of the MD5 of the whole
/// path follow.
func logicalID(of path: [String]) -> String {
  let components = path.filter { $0 != "Default" }
  if components.count == 1 {
    let name = components[0].alphanumeric
    if name.count <= 255 { return name }
  }
  guard !components.isEmpty else { return "" }
  var kept: [String] = []
  for component in components where !(kept.last ?? "").hasSuffix(component) || kept.isEmpty {
    kept.append(component)
  }
  let name = kept.filter { $0 != "Resource" }.map(\.alphanumeric).joined().prefix(240)
  let hash = Digest.md5(components.joined(separator: "/").utf8)
  return name + hash.prefix(4).hexadecimal.uppercased()
}

extension String {
  fileprivate var alphanumeric: String {
    String(decoding: utf8.filter(\.isAlphanumeric), as: UTF8.self)
  }
}

extension UInt8 {
  /// Whether the byte is an ASCII letter or digit.
  fileprivate var isAlphanumeric: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}
