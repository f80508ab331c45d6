/// How an executable of a SwiftPM package is built for Lambda.
///
/// What decides on the executable goes into the asset's hash, beside the sources; where it is built
/// does not.
public struct SwiftPackageBuild: Sendable, Hashable {
  /// The machine that the executable runs on.
  public enum Architecture: String, Sendable, Hashable {
    /// 64-bit Intel and AMD.
    case x86_64
    /// 64-bit ARM: AWS Graviton.
    case arm64
  }

  /// Where a build runs.
  public enum Place: Sendable, Hashable {
    /// On this machine, if its system, its processor and its toolchain can do it; else in a
    /// container.
    case automatic
    /// On this machine or not at all.
    case thisMachine
    /// In a container, whatever this machine can do.
    case container
  }

  /// The executable product; it stands in the archive under this name.
  public var product: String
  /// Products that are built too and never shipped: what runs the function on one's own machine.
  public var companions: [String]
  /// The machine.
  public var architecture: Architecture
  /// The Swift release that is asked for, `6.3`.
  public var swift: String
  /// The libraries linked in, by name and the release that is asked for: `OpenSSL 3.0`.
  public var libraries: [String]
  /// Files of the package that no product is made of and the hash leaves out: patterns as those of
  /// `FolderBuild.excluding`.
  public var excluding: [String]
  /// Where the build runs.
  public var place: Place
  /// The container, where it runs in one.
  public var container: BuildContainer

  /// A build of `product`.
  public init(
    product: String = "bootstrap", companions: [String] = [],
    architecture: Architecture = .x86_64, swift: String = "6.3", libraries: [String] = [],
    excluding: [String] = [], place: Place = .automatic, container: BuildContainer = .init()
  ) {
    self.product = product
    self.companions = companions
    self.architecture = architecture
    self.swift = swift
    self.libraries = libraries
    self.excluding = excluding
    self.place = place
    self.container = container
  }
}

/// The container in which a package is built.
///
/// One that differs from the default one goes into the asset's hash.
public struct BuildContainer: Sendable, Hashable {
  /// The image: a Debian with Swift in it, unless there is a command of one's own.
  public var image: String
  /// The Debian packages that are installed in it first.
  public var packages: [String]
  /// The command that builds in it, in place of the usual one.
  ///
  /// The package lies in `/package`, read-only; what `PRODUCTS` names goes to `/output`, and a file
  /// `toolchain` that says what built them. `ARGUMENTS` is what `swift build` is told otherwise.
  public var command: [String]?

  /// A container.
  public init(
    image: String = "swift:6.3-bookworm", packages: [String] = ["libssl-dev"],
    command: [String]? = nil
  ) {
    self.image = image
    self.packages = packages
    self.command = command
  }
}
