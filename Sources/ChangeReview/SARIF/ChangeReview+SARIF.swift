internal import CloudAssembly
public import CloudFormation
internal import GrantReview
internal import TemplateChanges

extension ChangeReview {
  /// The review for code scanning: SARIF 2.1.0 (OASIS, "Static Analysis Results Interchange
  /// Format"), a result for each thing that a deploy stops for or that CloudFormation refuses.
  ///
  /// A result's place is the line of Swift, or the template where nobody knows that.
  public var sarif: Value {
    [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
      "runs": [
        [
          "tool": [
            "driver": [
              "name": "Chimney", "rules": .array(SARIFRule.allCases.map(\.json)),
            ]
          ],
          "columnKind": "unicodeCodePoints",
          "results": .array(stacks.flatMap(\.sarifResults)),
        ]
      ],
    ]
  }
}

extension StackReview {
  fileprivate var sarifResults: [Value] {
    let words = RowWords(self)
    return grants.added.map { result(.broadening, $0, words) }
      + grants.unknown.map { result(.unknown, $0, words) }
      + grants.lockOuts.map { result(.lockOut, $0, words) }
      + state.filter(\.gates).map {
        result(
          .stateLoss, "\($0.subject(words)) \($0.word): \($0.sentence). It holds \($0.holds).",
          at: $0.path)
      }
      + exposures.map {
        result(.exposure, "\(words.names.resource($0.id)): \($0.description).", at: $0.path)
      }
      + refused.map {
        result(
          .refusal,
          "\(words.names.resource($0.id)): \($0.refusals.joined(separator: "; ")).", at: $0.path)
      }
  }

  private func result(_ rule: SARIFRule, _ row: GrantRow, _ words: RowWords) -> Value {
    let remarks = [row.condition.map { "if \($0)" }, row.note].compactMap(\.self) + row.effects
    let sentence = words.sentence(row).replacing("  ", with: " ")
    return result(
      rule, ([sentence] + remarks.map(words.shown)).joined(separator: "; ") + ".", at: row.path)
  }

  private func result(_ rule: SARIFRule, _ text: String, at path: String) -> Value {
    let text = "\(name): \(text)".printed
    return [
      "ruleId": .string(rule.rawValue),
      "ruleIndex": .integer(SARIFRule.allCases.firstIndex(of: rule) ?? 0),
      "level": "error", "message": ["text": .string(text)],
      "locations": [location(of: path)],
      "partialFingerprints": [
        "chimneyReview/v1": .string(Fingerprint.of([rule.rawValue, path, text]))
      ],
    ]
  }

  private func location(of path: String) -> Value {
    let line = line(of: path)
    let file = line?.file ?? after?.file ?? before?.file ?? "\(name).template.json"
    var location: Value.Object = [
      "physicalLocation": [
        "artifactLocation": ["uri": .string(file.uriReference)],
        "region": ["startLine": .integer(max(1, line?.number ?? 1))],
      ]
    ]
    if !path.isEmpty {
      location["logicalLocations"] = [["fullyQualifiedName": .string("\(name)\(path)")]]
    }
    return .object(location)
  }
}

extension String {
  /// The path as a URI reference (RFC 3986): what is neither unreserved nor a slash is escaped.
  fileprivate var uriReference: String {
    var result = ""
    for byte in utf8 {
      switch Unicode.Scalar(byte) {
      case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", "/":
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return result
  }
}
