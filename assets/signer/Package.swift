// swift-tools-version: 6.2
import PackageDescription

/// What every target of the house compiles with.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// OpenSSL's archives by their file names: `-lssl` would choose the shared library, and the function
/// must bring along everything that it calls.
let openSSL: [LinkerSetting] = [.linkedLibrary(":libssl.a"), .linkedLibrary(":libcrypto.a")]

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: dependencies + ["JSON", "Vectors"], swiftSettings: house)
}

let package = Package(
  name: "signer",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "bootstrap", targets: ["bootstrap"]),
    .executable(name: "signer-local", targets: ["signer-local"]),
  ],
  targets: [
    // What is not ours: libc's few headers in place of Glibc's overlay, and OpenSSL.
    .systemLibrary(name: "CSystem"),
    .systemLibrary(name: "COpenSSL", providers: [.apt(["libssl-dev"])]),

    // Pure: bytes in, bytes out.
    .target(name: "JSON", swiftSettings: house),
    .target(
      name: "EthereumSigning", dependencies: ["COpenSSL"], swiftSettings: house,
      linkerSettings: openSSL),
    .target(
      name: "SignerFunction", dependencies: ["EthereumSigning", "JSON"], swiftSettings: house),

    // The network: the two peers that the function talks to.
    .target(
      name: "HTTP", dependencies: ["COpenSSL", "CSystem"], swiftSettings: house,
      linkerSettings: openSSL),
    .target(
      name: "KMSClient", dependencies: ["COpenSSL", "CSystem", "HTTP", "JSON"],
      swiftSettings: house, linkerSettings: openSSL),
    .target(
      name: "LambdaRuntime", dependencies: ["CSystem", "HTTP", "JSON"], swiftSettings: house),

    // What Lambda starts, and what stands in for Lambda and KMS on loopback.
    .executableTarget(
      name: "bootstrap",
      dependencies: [
        "CSystem", "EthereumSigning", "HTTP", "JSON", "KMSClient", "LambdaRuntime",
        "SignerFunction",
      ], swiftSettings: house),
    .executableTarget(
      name: "signer-local",
      dependencies: ["COpenSSL", "CSystem", "EthereumSigning", "HTTP", "JSON"],
      swiftSettings: house, linkerSettings: openSSL),

    // Published vectors, and how tests read them.
    .target(
      name: "Vectors", dependencies: ["CSystem", "JSON"], path: "Tests/Vectors",
      exclude: ["ethereum"], swiftSettings: house),
    tests("EthereumSigning", ["COpenSSL", "EthereumSigning"]),
    tests("SignerFunction", ["COpenSSL", "EthereumSigning", "SignerFunction"]),
    tests("KMSClient", ["COpenSSL", "CSystem", "HTTP", "KMSClient"]),
    tests("LambdaRuntime", ["CSystem", "HTTP", "LambdaRuntime"]),
    tests("SignerIntegration", ["COpenSSL", "CSystem", "EthereumSigning", "HTTP"]),
  ],
  swiftLanguageModes: [.v6]
)
