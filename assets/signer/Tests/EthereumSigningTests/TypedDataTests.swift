import JSON
import Testing
import Vectors

@testable import EthereumSigning

@Suite("Typed data")
struct TypedDataTests {
  @Test(
    "A published document has the published hashes", arguments: try VectorFile.typedData.cases())
  func published(vector: Vector) throws {
    let data = try TypedData(vector.part("typedData").json)
    #expect(try data.domainSeparator == vector.bytes32("domainSeparator"))
    #expect(try data.signingHash == vector.bytes32("digest"))
    if vector.has("structHash"), data.primaryType != "EIP712Domain" {
      #expect(try data.structHash == vector.bytes32("structHash"))
    }
  }

  @Test("A published type has the published encoding", arguments: try VectorFile.typedData.cases())
  func encodeType(vector: Vector) throws {
    let document = try vector.part("typedData")
    var reader = TypedDataReader()
    let types = try reader.definitions(document.part("types").json)
    let encoding = try types.encoding(of: document.text("primaryType"))
    #expect(try String(decoding: encoding, as: UTF8.self) == vector.text("encodeType"))
  }

  @Test(
    "A published signature is that of its key",
    arguments: try VectorFile.typedData.cases())
  func signature(vector: Vector) throws {
    let bytes = try vector.bytes("signature")
    let key = try VectorKey(vector.bytes("privateKey"))
    let signature = try Signature(
      r: UInt256(bytes: bytes[..<32]) ?? 0, s: UInt256(bytes: bytes[32..<64]) ?? 0,
      of: TypedData(vector.part("typedData").json).signingHash,
      by: PublicKey(subjectPublicKeyInfo: key.subjectPublicKeyInfo()))
    #expect(signature.bytes == bytes)
  }

  @Test(
    "What cannot be meant is refused; where tastes differ, too",
    arguments: try VectorFile.typedDataToReject.cases())
  func rejected(vector: Vector) throws {
    let document = try vector.part("typedData").json
    #expect(throws: TypedDataError.self) { try TypedData(document) }
  }

  @Test("The domain says what the signature is meant for")
  func domain() throws {
    let salt = "0x" + String(repeating: "5a", count: 32)
    let data = try Self.data(
      """
      "domain":{"name":"Mail","version":"1","chainId":"0x1","salt":"\(salt)",
      "verifyingContract":"0xcccccccccccccccccccccccccccccccccccccccc"},
      "types":{"M":[]},"primaryType":"M","message":{}
      """)
    #expect(data.domain.name == "Mail")
    #expect(data.domain.version == "1")
    #expect(data.domain.chainID == 1)
    #expect(data.domain.verifyingContract == Address([UInt8](repeating: 0xcc, count: 20)))
    #expect(data.domain.salt == Bytes32([UInt8](repeating: 0x5a, count: 32)))
  }

  @Test("A domain's type, where it is left out, has the members that are there, in EIP-712's order")
  func derivedDomain() throws {
    let message = #""types":{"M":[]},"primaryType":"M","message":{}"#
    let domain = #""domain":{"salt":"0x\#(String(repeating: "00", count: 32))","name":"x"}"#
    let full = #"""
      "types":{"EIP712Domain":[{"name":"name","type":"string"},{"name":"salt","type":"bytes32"}],
      "M":[]},"primaryType":"M","message":{}
      """#
    #expect(try Self.data("\(domain),\(message)") == Self.data("\(domain),\(full)"))
  }

  @Test("The domain alone can be signed, and then there is no message")
  func domainAlone() throws {
    let document = #""types":{},"primaryType":"EIP712Domain","domain":{"name":"x"}"#
    let data = try Self.data(document)
    #expect(data.structHash == nil)
    #expect(try Self.data(document + #","message":{}"#) == data)
    #expect(try Self.mistakes(document + #","message":{"a":1}"#) == ["message.a: unknownMember"])
  }

  @Test(
    "A mistake is named by its place",
    arguments: [
      (#""domain":{}"#, ["types: missing"]),
      (#""domain":{},"types":[]"#, ["primaryType: missing"]),
      (#""domain":{},"types":[],"primaryType":1"#, ["primaryType: notAString"]),
      (#""domain":{},"types":[],"primaryType":"M""#, ["types: notAnObject"]),
      (#""domain":{},"types":{},"primaryType":"M""#, [#"primaryType: undefinedType("M")"#]),
      (
        #""domain":[],"types":{"M":[]},"primaryType":"M","message":[],"more":1"#,
        ["more: unknownMember", "domain: notAnObject", "message: notAnObject"]
      ),
      (
        #""domain":{"chainid":1},"types":{"M":[]},"primaryType":"M""#,
        ["domain.chainid: unknownMember", "message: missing"]
      ),
      (
        #""domain":{},"types":{"EIP712Domain":[{"name":"chainId","type":"uint64"}]},"primaryType":"M""#,
        ["types.EIP712Domain[0]: notOfDomain"]
      ),
      (
        #""domain":{},"types":{"M":1,"N":[1,{"name":"a"},{"name":"a","type":"bool","x":1}]},"primaryType":"M""#,
        [
          "types.M: notAnArray", "types.N[0]: notAnObject", "types.N[0]: missing",
          "types.N[1]: missing", "types.N[2].x: unknownMember",
        ]
      ),
      (
        #""domain":{},"types":{"uint8":[],"uint":[],"M(":[{"name":"a,b","type":"bool"}]},"primaryType":"M""#,
        [
          #"types.M([0].name: invalidName("a,b")"#, #"types: invalidName("M(")"#,
          #"types: invalidName("uint")"#, #"types: invalidName("uint8")"#,
        ]
      ),
      (
        #""domain":{},"types":{"M":[{"name":"","type":"bool"},{"name":"é","type":"bool"}]},"primaryType":"M""#,
        [#"types.M[0].name: invalidName("")"#, #"types.M[1].name: invalidName("é")"#]
      ),
      (
        #""domain":{},"types":{"M":[{"name":"a","type":"bool"},{"name":"a","type":"bool"}]},"primaryType":"M""#,
        [#"types.M[1].name: duplicateName("a")"#]
      ),
    ])
  func places(document: String, mistakes: [String]) throws {
    #expect(try Set(Self.mistakes(document)) == Set(mistakes))
  }

  @Test(
    "A type that is none is refused",
    arguments: [
      "uint", "int", "uint0", "uint7", "uint08", "uint264", "int512", "bytes0", "bytes33", "byte",
      "address payable", "bool[", "bool]", "bool[]x", "bool[0]", "bool[01]", "bool[-1]", "bool[ ]",
      "bool[9999999999]", "fixed128x18", "Uint8", "N",
    ])
  func undefinedType(name: String) throws {
    let document = """
      "domain":{},"types":{"M":[{"name":"v","type":"\(name)"}]},"primaryType":"M","message":{}
      """
    #expect(try Self.mistakes(document) == [#"types.M[0].type: undefinedType("\#(name)")"#])
  }

  @Test(
    "A value that does not fit its type is refused",
    arguments: [
      ("bool", "1", "notABool"), ("bool", #""true""#, "notABool"), ("bool", "null", "notABool"),
      ("string", "1", "notAString"), ("string", "null", "notAString"),
      ("bytes", #""0x0""#, "notHexadecimal"), ("bytes", "1", "notHexadecimal"),
      ("bytes4", #""0x010203""#, "wrongCount(expected: 4)"),
      ("bytes4", #""0x0102030405""#, "wrongCount(expected: 4)"),
      ("address", #""0x35""#, "wrongCount(expected: 20)"), ("address", "1", "notHexadecimal"),
      ("uint8", "256", "outOfRange"), ("uint8", "-1", "outOfRange"),
      ("uint8", #""0x100""#, "outOfRange"), ("int8", "128", "outOfRange"),
      ("int8", "-129", "outOfRange"), ("uint256", "1.0", "notAnInteger"),
      ("uint256", "1e3", "notAnInteger"), ("uint256", #""""#, "notAnInteger"),
      ("uint256", #""-0x1""#, "notAnInteger"), ("uint256", #"" 1""#, "notAnInteger"),
      ("int256", #""--1""#, "notAnInteger"), ("int256", "true", "notAnInteger"),
      ("uint256", #""1\#(String(repeating: "0", count: 99))""#, "outOfRange"),
      ("bool[]", "true", "notAnArray"), ("bool[2]", "[true]", "wrongCount(expected: 2)"),
      ("M", "null", "notAnObject"),
    ])
  func value(type: String, value: String, reason: String) throws {
    let document = """
      "domain":{},"types":{"M":[{"name":"v","type":"\(type)"}]},"primaryType":"M","message":{"v":\(value)}
      """
    #expect(try Self.mistakes(document) == ["message.v: \(reason)"])
  }

  @Test("A struct that contains itself ends where the document does")
  func recursion() throws {
    let type = #""types":{"M":[{"name":"next","type":"M[]"}]},"primaryType":"M","domain":{}"#
    let data = try Self.data(#"\#(type),"message":{"next":[{"next":[]},{"next":[{"next":[]}]}]}"#)
    #expect(data.structHash != nil)
  }

  @Test("A document with very many types, or very many mistakes, costs little")
  func limits() throws {
    let types = (0...256).map { #""T\#($0)":[]"# }.joined(separator: ",")
    let document = #""domain":{},"primaryType":"T1","message":{},"types":"#
    #expect(try Self.mistakes("\(document){\(types)}") == ["types: tooManyTypes"])
    let elements = Array(repeating: "0", count: 10_000).joined(separator: ",")
    let flags = #""types":{"M":[{"name":"v","type":"bool[]"}]},"message":{"v":[\#(elements)]}"#
    #expect(try Self.mistakes(#""domain":{},"primaryType":"M",\#(flags)"#).count == 100)
  }

  private static func data(_ members: String) throws -> TypedData {
    try TypedData(JSON.parse("{\(members)}"))
  }

  private static func mistakes(_ members: String) throws -> [String] {
    let error = try #require(throws: TypedDataError.self) { try data(members) }
    return error.mistakes.map { "\($0.path): \($0.reason)" }
  }
}
