import Platform
import Testing

struct TimestampTests {
  @Test(
    "A timestamp is written in both forms of ISO 8601",
    arguments: [
      (0, "19700101T000000Z", "1970-01-01T00:00:00.000Z"),
      (-1, "19691231T235959Z", "1969-12-31T23:59:59.999Z"),
      (951_782_399_999, "20000228T235959Z", "2000-02-28T23:59:59.999Z"),
      (951_782_400_000, "20000229T000000Z", "2000-02-29T00:00:00.000Z"),
      (951_868_800_000, "20000301T000000Z", "2000-03-01T00:00:00.000Z"),
      (1_440_938_160_000, "20150830T123600Z", "2015-08-30T12:36:00.000Z"),
      (4_107_542_399_001, "21000228T235959Z", "2100-02-28T23:59:59.001Z"),
      (4_107_542_400_000, "21000301T000000Z", "2100-03-01T00:00:00.000Z"),
      (253_402_300_799_000, "99991231T235959Z", "9999-12-31T23:59:59.000Z"),
    ])
  func forms(milliseconds: Int, basic: String, extended: String) {
    let timestamp = Timestamp(milliseconds: Int64(milliseconds))
    #expect(timestamp.basic == basic)
    #expect(timestamp.extended == extended)
  }
}
