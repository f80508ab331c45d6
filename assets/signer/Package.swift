// swift-tools-version: 6.2
import PackageDescription

/// What every target of the house compiles with. Warnings are errors where the house works, in debug
/// builds, and never stop a stranger with a newer compiler.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error, .when(configuration: .debug)),
]

/// OpenSSL's archives by their file names: `-lssl` would choose the shared library, and the function
/// must bring along everything that it calls.
let openSSL: [LinkerSetting] = [.linkedLibrary(":libssl.a"), .linkedLibrary(":libcrypto.a")]

/// What the function runs through lies together in the executable, which halves what of it is in memory;
/// only lld takes such a list. A package that others depend on may not say this, the function's may.
let order: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-use-ld=lld", "-Xlinker", "--no-warn-symbol-ordering", "-Xlinker",
      "--symbol-ordering-file=\(Context.packageDirectory)/Sources/bootstrap/link-order.txt",
    ], .when(platforms: [.linux], configuration: .release))
]

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
    .target(name: "Base64", swiftSettings: house),
    .target(name: "JSON", swiftSettings: house),
    .target(name: "EthereumPrimitives", swiftSettings: house),
    .target(
      name: "EthereumSigning", dependencies: ["COpenSSL", "EthereumPrimitives", "JSON"],
      swiftSettings: house, linkerSettings: openSSL),
    .target(
      name: "SigningPolicy", dependencies: ["EthereumPrimitives", "JSON"], swiftSettings: house),
    .target(
      name: "Broadcasting", dependencies: ["EthereumSigning", "JSON", "Platform"],
      swiftSettings: house),
    .target(
      name: "SignerFunction",
      dependencies: ["Base64", "Broadcasting", "EthereumSigning", "JSON", "SigningPolicy"],
      swiftSettings: house),

    // The machine: time and environment, child processes.
    .target(name: "Platform", dependencies: ["CSystem"], swiftSettings: house),
    .target(name: "Processes", dependencies: ["CSystem", "Platform"], swiftSettings: house),

    // The network: the peers that the function talks to.
    .target(
      name: "HTTP", dependencies: ["COpenSSL", "CSystem", "Platform"], swiftSettings: house,
      linkerSettings: openSSL),
    .target(
      name: "AWSRequests", dependencies: ["COpenSSL", "HTTP", "JSON", "Platform"],
      swiftSettings: house, linkerSettings: openSSL),
    .target(
      name: "KMSClient", dependencies: ["AWSRequests", "Base64", "JSON", "Platform"],
      swiftSettings: house),
    .target(
      name: "NonceTable",
      dependencies: ["AWSRequests", "Base64", "Broadcasting", "JSON", "Platform"],
      swiftSettings: house),
    .target(
      name: "NodeClient",
      dependencies: ["AWSRequests", "Broadcasting", "HTTP", "JSON", "Platform"],
      swiftSettings: house),
    .target(
      name: "LambdaRuntime", dependencies: ["HTTP", "JSON", "Platform"], swiftSettings: house),

    // What Lambda starts, and what stands in for Lambda and KMS on loopback.
    .executableTarget(
      name: "bootstrap",
      dependencies: [
        "AWSRequests", "Broadcasting", "COpenSSL", "CSystem", "EthereumPrimitives",
        "EthereumSigning", "JSON", "KMSClient", "LambdaRuntime", "NodeClient", "NonceTable",
        "Platform", "SignerFunction",
      ], exclude: ["link-order.txt"], swiftSettings: house, linkerSettings: openSSL + order),
    .executableTarget(
      name: "signer-local",
      dependencies: [
        "Base64", "COpenSSL", "CSystem", "EthereumPrimitives", "EthereumSigning", "HTTP", "JSON",
        "Platform", "Processes",
      ],
      swiftSettings: house, linkerSettings: openSSL),

    // Published vectors, and how tests read them.
    .target(
      name: "Vectors", dependencies: ["COpenSSL", "CSystem", "EthereumSigning", "JSON"],
      path: "Tests/Vectors", exclude: ["ethereum"], swiftSettings: house, linkerSettings: openSSL),
    .target(
      name: "TestTools", dependencies: ["CSystem", "JSON", "Platform", "Processes"],
      path: "Tests/Tools",
      exclude: [
        "bad_bootstrap.py", "ethereum_node.py", "ethereum_oracle.py", "kms_stand_in.py",
        "nonce_table.py", "peer.py", "private_authority.py", "random_requests.py",
        "runtime_api.py", "tls_peer.py",
      ], swiftSettings: house),
    tests("EthereumSigning", ["EthereumSigning"]),
    tests("SigningPolicy", ["EthereumPrimitives", "SigningPolicy"]),
    tests("SignerFunction", ["Base64", "EthereumSigning", "SignerFunction", "SigningPolicy"]),
    tests("Base64", ["Base64"]),
    tests("Platform", ["Platform"]),
    tests("HTTP", ["HTTP", "Platform", "TestTools"]),
    tests("AWSRequests", ["AWSRequests", "HTTP", "Platform", "TestTools"]),
    tests("KMSClient", ["AWSRequests", "HTTP", "KMSClient", "Platform", "TestTools"]),
    tests(
      "NonceTable", ["AWSRequests", "Broadcasting", "NonceTable", "Platform", "TestTools"]),
    tests("NodeClient", ["HTTP", "NodeClient", "AWSRequests"]),
    tests("LambdaRuntime", ["HTTP", "LambdaRuntime", "Platform", "TestTools"]),
    tests(
      "SignerProof",
      ["CSystem", "EthereumSigning", "Platform", "Processes", "SignerFunction", "TestTools"]),
    tests(
      "SignerIntegration",
      ["CSystem", "HTTP", "Platform", "Processes", "TestTools", "bootstrap", "signer-local"]),
  ],
  swiftLanguageModes: [.v6]
)
