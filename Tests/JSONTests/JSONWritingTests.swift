import JSON
import Testing

@Suite struct JSONWritingTests {
  @Test("A document is written on one line and read back the same")
  func roundTrip() throws {
    let text = #"{"a":[1.50,true,false,null,"\"\\\n\u0001é😀"],"b":{},"c":[]}"#
    let document = try JSON.parse(text)
    #expect(document.description == text)
    #expect(try JSON.parse(document.bytes) == document)
  }

  @Test("Any string survives, control characters and line separators included")
  func strings() throws {
    for scalar in (0...0x2fff).compactMap(Unicode.Scalar.init) {
      let string = JSON.string("a\(scalar)b")
      #expect(try JSON.parse(string.bytes) == string)
    }
  }

  @Test("Mutated documents end in a value or an error, never in a trap")
  func mutations() {
    let document = Array(#"{"a":[1.5e3,"x\u00e9\uD83D\uDE00",{"b":null}],"c":-0.1}"#.utf8)
    var random = SplitMix64(state: 7)
    var read = 0
    for _ in 0..<20_000 {
      var mutated = document
      for _ in 0...Int.random(in: 0..<3, using: &random) {
        let index = Int.random(in: mutated.indices, using: &random)
        mutated[index] = UInt8.random(in: 0...255, using: &random)
      }
      guard let value = try? JSON.parse(mutated) else { continue }
      read += 1
      #expect((try? JSON.parse(value.bytes)) == value)
    }
    #expect((1..<20_000).contains(read))
  }
}

/// A generator of random numbers that repeats itself (Steele, Lea and Flood, 2014).
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
