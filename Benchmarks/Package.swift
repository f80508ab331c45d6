// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "chimney", path: "..")],
  targets: [
    .executableTarget(
      name: "accounts", dependencies: [.product(name: "Chimney", package: "chimney")],
      path: "Accounts")
  ],
  swiftLanguageModes: [.v6]
)
