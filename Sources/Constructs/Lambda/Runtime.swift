public import Chimney

extension Lambda {
  /// What runs a function's code (AWS page "Lambda runtimes").
  public struct Runtime: Sendable, Hashable {
    /// The identifier: `provided.al2023`.
    public let rawValue: String

    /// The runtime of this identifier.
    public init(_ rawValue: String) {
      self.rawValue = rawValue
    }

    /// Amazon Linux 2023 and nothing else: the function brings an executable, `bootstrap`.
    public static let providedAL2023 = Self("provided.al2023")
    /// Python 3.13 on Amazon Linux 2023.
    public static let python313 = Self("python3.13")
    /// Node.js 22 on Amazon Linux 2023.
    public static let nodejs22 = Self("nodejs22.x")

    /// Whether the function brings the executable that Lambda starts.
    var bringsExecutable: Bool { rawValue.hasPrefix("provided") }
    /// Whether the code may stand in the template itself (AWS page "AWS::Lambda::Function Code").
    var takesInlineCode: Bool { rawValue.hasPrefix("python") || rawValue.hasPrefix("nodejs") }
  }

  /// The machine that a function runs on: `x86_64` or `arm64`.
  public typealias Architecture = SwiftPackageBuild.Architecture
}
