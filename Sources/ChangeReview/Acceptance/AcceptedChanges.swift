/// What was reviewed and accepted: on the command line by its fingerprint, or in a file that is
/// committed, with who and why.
///
/// What is accepted is a set of rows. A change whose rows are among them passes, whatever of them is
/// missing; a row more, or one that says anything else, stops.
public struct AcceptedChanges: Sendable, Hashable {
  /// The name of the file at the root of a package.
  public static let file = "chimney.accepted.json"

  /// The entries of the file.
  public var entries: [Entry]
  /// The fingerprints that were named on the command line.
  public var fingerprints: Set<String>

  /// What was accepted.
  public init(entries: [Entry] = [], fingerprints: Set<String> = []) {
    self.entries = entries
    self.fingerprints = fingerprints
  }

  /// One review that ended well.
  public struct Entry: Sendable, Hashable {
    /// The stack that it was of.
    public var stack: String
    /// Who accepted it.
    public var who: String
    /// Why.
    public var why: String
    /// When, as that person wrote it: `2026-11-25`.
    public var date: String
    /// What was accepted.
    public var rows: [ReviewedRow]

    /// The acceptance of all that makes a deploy of this stack stop.
    public init(_ review: StackReview, who: String, why: String, date: String) {
      self.init(
        stack: review.name, who: who, why: why, date: date, rows: review.gatingRows)
    }

    init(stack: String, who: String, why: String, date: String, rows: [ReviewedRow]) {
      self.stack = stack
      self.who = who
      self.why = why
      self.date = date
      self.rows = rows
    }

    /// Names exactly these rows.
    public var fingerprint: String { Fingerprint.of(rows.map(\.canonical)) }
  }

  /// What makes a deploy of the stack stop and was not accepted; nothing, and it may go on.
  ///
  /// - Parameter whole: the fingerprint of the whole review that the stack is part of.
  public func openRows(of review: StackReview, in whole: String? = nil) -> [ReviewedRow] {
    if fingerprints.contains(review.fingerprint) { return [] }
    if let whole, fingerprints.contains(whole) { return [] }
    let accepted = Set(entries.filter { $0.stack == review.name }.flatMap(\.rows))
    return review.gatingRows.filter { !accepted.contains($0) }
  }

  /// Whether all that makes a deploy stop was accepted.
  public func accept(_ review: ChangeReview) -> Bool {
    review.stacks.allSatisfy { openRows(of: $0, in: review.fingerprint).isEmpty }
  }

  /// Adds an entry; an earlier one of the same stack and rows makes place for it.
  public mutating func add(_ entry: Entry) {
    entries.removeAll { $0.stack == entry.stack && $0.fingerprint == entry.fingerprint }
    entries.append(entry)
  }
}
