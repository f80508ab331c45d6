import Testing

@testable import SigningPolicy

/// The policy's text: what the function reads is what the stack wrote.
@Suite("A signing policy as JSON")
struct PolicyTextTests {
  @Test(
    "A policy is written sorted, on one line, and without what is so anyway",
    arguments: [
      ("{}", "{}"),
      (#"{"operations":["transaction"],"creation":false,"selectors":"any"}"#, "{}"),
      (#"{"destinations":"any","domains":"any"}"#, "{}"),
      (#"{ "chains" : "any" }"#, #"{"chains":"any"}"#),
      (#"{"chains":[11155111,10,1]}"#, #"{"chains":[1,10,11155111]}"#),
      (#"{"chains":[18446744073709551615]}"#, #"{"chains":[18446744073709551615]}"#),
      (#"{"operations":["typed_data","digest"]}"#, #"{"operations":["digest","typed_data"]}"#),
      (#"{"operations":[]}"#, #"{"operations":[]}"#),
      (#"{"selectors":["0xA9059CBB","0x"]}"#, #"{"selectors":["0x","0xa9059cbb"]}"#),
      (#"{"max_value":"0","creation":true}"#, #"{"creation":true,"max_value":"0"}"#),
      (
        #"{"max_gas":"21000","max_fee_per_gas":"100000000000"}"#,
        #"{"max_fee_per_gas":"100000000000","max_gas":"21000"}"#
      ),
      (
        #"{"destinations":["0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed"]}"#,
        #"{"destinations":["0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"]}"#
      ),
      (
        #"""
        {"domains":[{"version":"2","name":"USD \"Coin\"","chainId":1,
          "verifyingContract":"0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed",
          "salt":"0x00000000000000000000000000000000000000000000000000000000000000FF"}]}
        """#,
        #"{"domains":[{"chainId":1,"name":"USD \"Coin\"","#
          + #""salt":"0x00000000000000000000000000000000000000000000000000000000000000ff","#
          + #""verifyingContract":"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed","version":"2"}]}"#
      ),
    ])
  func canonical(text: String, canonical: String) throws {
    let policy = try Policy(json: text)
    #expect(policy.description == canonical)
    #expect(try Policy(json: canonical) == policy)
  }

  @Test(
    "What a rule cannot mean is an error",
    arguments: [
      ("chains", ["1", "[0]", "[-1]", "[1.0]", "[1e0]", #"["1"]"#, "[1,1]", "null", #""all""#]),
      ("chains", ["[18446744073709551616]", "{}", "true"]),
      ("operations", [#""any""#, #"["sign"]"#, #"["digest","digest"]"#, #""digest""#, "null"]),
      ("destinations", ["null", #"["0x"]"#, #"["vitalik.eth"]"#, "[null]"]),
      ("destinations", [#"["0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD"]"#]),
      (
        "destinations",
        [
          #"["0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed","0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed"]"#
        ]
      ),
      ("creation", ["1", #""true""#, "null"]),
      ("selectors", [#"["0xa9059c"]"#, #"["0xa9059cbb00"]"#, #"["transfer"]"#, #"["0x","0x"]"#]),
      ("max_value", ["1", #""""#, #""-1""#, #""1.0""#, #""0x1""#, #""01""#, #""1e18""#, "null"]),
      ("max_fee_per_gas", ["1", #""1 gwei""#]),
      (
        "max_value",
        [#""115792089237316195423570985008687907853269984665640564039457584007913129639936""#]
      ),
      ("max_gas", ["21000", #""18446744073709551616""#, #""+1""#]),
      ("domains", ["{}", "[{}]", #"[{"chain":1}]"#, #"[{"chainId":"1"}]"#, #"[{"chainId":0}]"#]),
      ("domains", [#"[{"salt":"0x00"}]"#, #"[{"name":null}]"#, #"[{"name":"a"},{"name":"a"}]"#]),
      ("domains", [#"[{"verifyingContract":"0x00"}]"#, #"[{"name":"a","version":2}]"#]),
    ] as [(String, [String])])
  func invalid(rule: String, values: [String]) throws {
    let rule = try #require(Policy.Rule(rawValue: rule))
    for value in values {
      #expect(throws: PolicyError(problems: [.invalid(rule)]), "\(value)") {
        try Policy(json: #"{"\#(rule.rawValue)":\#(value)}"#)
      }
    }
  }

  @Test(
    "What is no policy is an error that says why",
    arguments: [
      ("", "it is not JSON (line 1, column 1: the text ends in the middle of a value)"),
      ("[]", "it must be a JSON object"),
      (#""any""#, "it must be a JSON object"),
      ("{} {}", "it is not JSON (line 1, column 4: something follows the value)"),
      (
        #"{"creation":true,"creation":false}"#,
        #"it is not JSON (line 1, column 18: the key "creation" stands twice)"#
      ),
      (
        #"{"max_vale":"1","creation":0}"#,
        #"there is no rule "max_vale", only chains, creation, destinations, domains, "#
          + "max_fee_per_gas, max_gas, max_value, operations, selectors; "
          + "creation must be true or false"
      ),
    ])
  func unreadable(text: String, message: String) {
    let error = #expect(throws: PolicyError.self) { try Policy(json: text) }
    #expect(error?.description == message)
  }

  @Test("Every rule says what it must be", arguments: Policy.Rule.allCases)
  func forms(rule: Policy.Rule) {
    let error = #expect(throws: PolicyError.self) {
      try Policy(json: #"{"\#(rule.rawValue)":null}"#)
    }
    #expect(error?.description.hasPrefix("\(rule.rawValue) must be ") == true)
  }
}
