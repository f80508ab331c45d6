/// The place of a value inside a document (RFC 6901): `/KeyPolicy/Statement/0`.
public struct JSONPointer: Sendable, Hashable, CustomStringConvertible {
  /// A step down: into an object by its key or into an array by its index.
  public enum Step: Sendable, Hashable {
    case key(String)
    case index(Int)
  }

  /// The steps from the root of the document.
  public var steps: [Step]

  /// The pointer made of these steps; without any, the whole document.
  public init(_ steps: [Step] = []) {
    self.steps = steps
  }

  /// The pointer as RFC 6901 writes it, `~` and `/` inside keys escaped.
  public var description: String {
    steps.map { step in
      switch step {
      case .index(let index): "/\(index)"
      case .key(let key): "/" + key.flatMap { $0 == "~" ? "~0" : $0 == "/" ? "~1" : String($0) }
      }
    }.joined()
  }
}
