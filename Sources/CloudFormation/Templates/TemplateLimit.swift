/// What CloudFormation allows at most in one template (AWS page "Understand CloudFormation quotas").
public enum TemplateLimit: Sendable, Hashable, CaseIterable {
  /// Resources.
  case resources
  /// Parameters.
  case parameters
  /// Outputs.
  case outputs
  /// Mappings.
  case mappings
  /// Bytes of the template in S3: one megabyte, counted so that it is one in whatever way.
  case bytes

  /// How many there may be.
  public var maximum: Int {
    switch self {
    case .resources: 500
    case .parameters, .outputs, .mappings: 200
    case .bytes: 1_000_000
    }
  }
}

extension Template {
  /// The limits that the template exceeds, with how many there are.
  public var exceededLimits: [(limit: TemplateLimit, count: Int)] {
    exceededLimits(document: json.document)
  }

  /// The same, where the template's document is at hand.
  public func exceededLimits(document: [UInt8]) -> [(limit: TemplateLimit, count: Int)] {
    TemplateLimit.allCases.map { ($0, count(of: $0, document)) }.filter { $0.1 > $0.0.maximum }
  }

  private func count(of limit: TemplateLimit, _ document: [UInt8]) -> Int {
    switch limit {
    case .resources: resources.count
    case .parameters: parameters.count
    case .outputs: outputs.count
    case .mappings: otherSections["Mappings"]?.object?.count ?? 0
    case .bytes: document.count
    }
  }
}

extension TemplateLimit: CustomStringConvertible {
  /// What is counted, in the plural.
  public var description: String {
    switch self {
    case .resources: "resources"
    case .parameters: "parameters"
    case .outputs: "outputs"
    case .mappings: "mappings"
    case .bytes: "bytes"
    }
  }
}
