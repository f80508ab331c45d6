internal import Chimney

/// How a package is built in a container: what `docker`, `podman` and `finch` all understand.
///
/// The package is mounted read-only and copied inside, so that nothing of the container's lies among
/// the sources; only the products come out.
public struct ContainerPlan: Sendable, Hashable {
  private let plan: BuildPlan

  /// The plan of a build.
  public init(_ plan: BuildPlan) {
    self.plan = plan
  }

  /// The file that says what built the products.
  public static let toolchain = "toolchain"

  /// What is said to the container's program, to build `package` into the folder `output`.
  public func arguments(package: String, output: String) -> [String] {
    let build = plan.build
    let variables = [
      "PRODUCTS=\(plan.executables.joined(separator: " "))",
      "ARGUMENTS=\(plan.arguments.joined(separator: " "))",
      "PACKAGES=\(build.container.packages.joined(separator: " "))",
    ]
    return ["run", "--rm", "--init", "--platform", build.architecture.platform]
      + ["--volume", "\(package):/package:ro", "--volume", "\(output):/output"]
      + variables.flatMap { ["--env", $0] } + [build.container.image]
      + (build.container.command ?? ["sh", "-euc", Self.script])
  }

  /// The usual command. Its words come from variables, none of which is ever quoted by a user.
  static let script = """
    if [ -n "$PACKAGES" ]; then
      apt-get update -qq >&2
      DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends -y $PACKAGES >&2
    fi
    mkdir /tmp/package
    tar -C /package --exclude ./.build -cf - . | tar -C /tmp/package -xf -
    swift build --package-path /tmp/package --scratch-path /tmp/scratch $ARGUMENTS >&2
    for product in $PRODUCTS; do cp "/tmp/scratch/release/$product" /output/; done
    swift --version 2>/dev/null | grep 'Swift version' | head -n 1 > /output/toolchain
    chmod -R a+rwX /output
    """
}

extension SwiftPackageBuild.Architecture {
  /// The container's word for the machine.
  fileprivate var platform: String {
    switch self {
    case .x86_64: "linux/amd64"
    case .arm64: "linux/arm64"
    }
  }
}
