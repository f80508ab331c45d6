/// What an ELF executable asks of the machine that runs it (System V ABI, and the "Linux Standard
/// Base Core Specification", chapter "Symbol Versioning").
public struct ELFBinary: Sendable, Hashable {
  /// The processor it is for.
  public let machine: Machine
  /// The dynamic loader that starts it; nil for a static executable.
  public let interpreter: String?
  /// The shared libraries that it needs, in order.
  public let neededLibraries: [String]
  /// The versions of libraries' symbols that it needs, `GLIBC_2.34`, in order.
  public let neededVersions: [String]

  /// Whether nothing of the machine but its kernel is needed.
  public var isStatic: Bool { interpreter == nil && neededLibraries.isEmpty }

  /// A processor (`e_machine`).
  public struct Machine: Sendable, Hashable, CustomStringConvertible {
    /// The number in the file.
    public let number: UInt16

    /// The processor of this number.
    public init(number: UInt16) {
      self.number = number
    }

    /// 64-bit Intel and AMD: EM_X86_64.
    public static let x86_64 = Machine(number: 62)
    /// 64-bit ARM: EM_AARCH64.
    public static let aarch64 = Machine(number: 183)

    /// The processor's name where it is known.
    public var description: String {
      switch self {
      case .x86_64: "x86_64"
      case .aarch64: "arm64"
      default: "the ELF machine \(number)"
      }
    }
  }

  /// Reads the headers and the dynamic section.
  ///
  /// Every offset and every count in them is doubted: no bytes make this trap or run for long.
  /// - Throws: `ELFError`
  public init(_ bytes: [UInt8]) throws(ELFError) {
    let file = ELFReader(bytes)
    try file.checkIdentity()
    machine = Machine(number: try file.integer(at: 18, of: .header))
    let segments = try file.segments()
    interpreter = try file.interpreter(in: segments)
    let dynamic = try DynamicSection(file, segments)
    neededLibraries = try dynamic?.neededLibraries() ?? []
    neededVersions = try dynamic?.neededVersions() ?? []
  }
}
