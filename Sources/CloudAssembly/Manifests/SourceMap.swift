public import CloudFormation

/// `STACK.chimney.json`: where in the user's code each part of a template was written, and what
/// the bytes of its assets are.
///
/// It stands beside the template and never in it: a line that moves must not change the stack.
public struct SourceMap: Sendable, Hashable {
  /// The version of this file's schema.
  public static let version = 1

  /// The elements of the template by their logical ids.
  public var origins: Template.Entries<Origin>
  /// The assets by their ids, the hashes of their sources.
  public var assets: Template.Entries<Asset>

  /// A map of these places and bytes.
  public init(
    origins: Template.Entries<Origin> = [:], assets: Template.Entries<Asset> = [:]
  ) {
    self.origins = origins
    self.assets = assets
  }

  /// A line of Swift code.
  public struct Line: Sendable, Hashable {
    /// The file, relative to the root of its package.
    public var file: String
    /// The line, from 1.
    public var number: Int

    /// A line of a file.
    public init(file: String, number: Int) {
      self.file = file
      self.number = number
    }
  }

  /// Where an element of the template was written.
  public struct Origin: Sendable, Hashable {
    /// The path of the construct, `stack/account/Resource`.
    public var path: String
    /// The user's line first, then the lines of constructs further in.
    public var lines: [Line]
    /// Values inside the element that have a line of their own.
    public var values: [LocatedValue]

    /// An element's place in the tree and in the code.
    public init(path: String, lines: [Line], values: [LocatedValue] = []) {
      self.path = path
      self.lines = lines
      self.values = values
    }
  }

  /// A value inside an element, and its line.
  public struct LocatedValue: Sendable, Hashable {
    /// The value's place (RFC 6901) below a resource's `Properties` or an output's `Value`.
    public var pointer: String
    /// Where it was written.
    public var line: Line

    /// A value with a line of its own.
    public init(pointer: String, line: Line) {
      self.pointer = pointer
      self.line = line
    }
  }

  /// The bytes of an asset: those that lie under the same key elsewhere may be others.
  public struct Asset: Sendable, Hashable {
    /// The SHA-256 of the file, 64 hexadecimal digits.
    public var sha256: String
    /// The size of the file.
    public var bytes: Int

    /// A file of this digest and size.
    public init(sha256: String, bytes: Int) {
      self.sha256 = sha256
      self.bytes = bytes
    }
  }
}
