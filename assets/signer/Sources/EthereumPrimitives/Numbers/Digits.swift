/// The values of ASCII digits in a radix up to 16; nil when another character is among them.
package func digitValues(_ text: some Sequence<UInt8>, radix: UInt8) -> [UInt8]? {
  var values: [UInt8] = []
  for character in text {
    guard let value = digitValue(character), value < radix else { return nil }
    values.append(value)
  }
  return values
}

private func digitValue(_ character: UInt8) -> UInt8? {
  switch character {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): character - UInt8(ascii: "A") + 10
  default: nil
  }
}
