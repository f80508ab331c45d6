internal import SchemaData

/// What CloudFormation knows of every resource type, in one block of bytes.
///
/// The block is part of the program and nothing of it is read until a type is asked for; then the
/// type is found by bisection and only its record is read.
///
///     magic | number of types | number of strings
///     types:   name's string, offset of the record; sorted by name
///     strings: where each ends, from the first string's start
///     the strings' UTF-8 | the records
///
/// Numbers in tables are 32 bits, little-endian; those in records are LEB128. `GenerateResources`
/// writes it from the schemas that cfn-lint carries.
package struct SchemaDatabase {
  let bytes: UnsafeBufferPointer<UInt8>
  private let typeCount: Int
  private let stringCount: Int

  /// The first bytes of every database of this form.
  package static let magic = Array("CFNDB\u{0}\u{0}1".utf8)

  /// The database that is part of the program.
  package static var installed: SchemaDatabase? {
    SchemaDatabase(
      UnsafeBufferPointer(start: schema_database_bytes(), count: schema_database_size()))
  }

  /// The database in these bytes, which must outlive it; nil when they are none.
  package init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count >= 16, bytes.starts(with: Self.magic) else { return nil }
    self.bytes = bytes
    typeCount = bytes.number(at: 8)
    stringCount = bytes.number(at: 12)
  }

  /// The names of all resource types, sorted.
  package var typeNames: [String] {
    (0..<typeCount).map { string(bytes.number(at: typeEntry($0))) }
  }

  /// The schema of a resource type; nil for one that CloudFormation does not know.
  package subscript(typeName: String) -> ResourceSchema? {
    var low = 0
    var high = typeCount
    while low < high {
      let middle = (low + high) / 2
      let name = string(bytes.number(at: typeEntry(middle)))
      if name == typeName {
        var record = SchemaRecord(self, at: bytes.number(at: typeEntry(middle) + 4))
        return ResourceSchema.TypeName(typeName).map { record.schema(of: $0) }
      }
      if name < typeName { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// The string of this number.
  func string(_ number: Int) -> String {
    let start = number == 0 ? 0 : bytes.number(at: stringEntry(number - 1))
    let end = bytes.number(at: stringEntry(number))
    let base = stringEntry(stringCount)
    return String(decoding: bytes[(base + start)..<(base + end)], as: UTF8.self)
  }

  private func typeEntry(_ number: Int) -> Int { 16 + 8 * number }
  private func stringEntry(_ number: Int) -> Int { typeEntry(typeCount) + 4 * number }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func number(at offset: Int) -> Int {
    (0..<4).reduce(0) { $0 | Int(self[offset + $1]) << (8 * $1) }
  }
}
