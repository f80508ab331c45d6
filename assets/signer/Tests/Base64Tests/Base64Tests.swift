import Base64
import Testing

/// The vectors of RFC 4648, section 10, and what a strict reader refuses.
struct Base64Tests {
  @Test(
    "Bytes and their base64 are read and written both ways",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("\u{fb}\u{ff}?>", "w7vDvz8+"),
    ])
  func bothWays(text: String, base64: String) {
    #expect(Array(text.utf8).base64 == base64)
    #expect([UInt8](base64: base64) == Array(text.utf8))
  }

  @Test(
    "What no encoder writes is refused",
    arguments: ["Zg", "Zg=", "Zg===", "Zh==", "Zm9=", "Zm 8=", "Zm9v\n", "=", "Zg==Zg==", "Zm-_"])
  func refused(base64: String) {
    #expect([UInt8](base64: base64) == nil)
  }
}
