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

/// As `house`, for what waits for AWS, the disk or a compiler: these modules took 53 of the 272 s of
/// processor time of a clean build while they were optimized.
let cold: [SwiftSetting] = house + [.unsafeFlags(["-Onone"], .when(configuration: .release))]

/// The services with generated L1 resources: a service is a line here and `./chimney generate`.
let services = [
  "ApiGatewayV2", "CloudWatch", "DynamoDB", "EC2", "Events", "IAM", "KMS", "Lambda", "Logs", "S3",
  "SNS", "SQS", "SSM",
]

let l1 = services.map { service in
  Target.target(
    name: "CFN\(service)", dependencies: ["Chimney", "CloudFormation", "IAMPolicy"],
    path: "Sources/Resources/CFN\(service)", swiftSettings: house)
}
let l1Names = l1.map { Target.Dependency(stringLiteral: $0.name) }

/// Those that the hand-written constructs use and that come along with them; any other is a product
/// of its own, built only for those who import it.
let constructed = ["CFNIAM", "CFNKMS", "CFNLambda", "CFNLogs"]
let constructedNames = constructed.map { Target.Dependency(stringLiteral: $0) }

func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = [],
  resources: [Resource] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: dependencies, exclude: exclude, resources: resources,
    swiftSettings: house)
}

let collections = Target.Dependency.product(
  name: "OrderedCollections", package: "swift-collections")
let system = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "chimney",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "chimney", targets: ["Infrastructure"]),
    .library(
      name: "Chimney",
      targets: ["ChimneyCommands", "Chimney", "CloudFormation", "Constructs", "EthereumAccounts"]
        + ["GrantRules"] + constructed),
    .library(name: "ChimneyTesting", targets: ["ChimneyTesting"]),
  ] + l1.map { .library(name: $0.name, targets: [$0.name]) },
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: l1 + [
    // What the signer shares with the stacks that describe it.
    .target(name: "JSON", path: "assets/signer/Sources/JSON", swiftSettings: house),
    .target(
      name: "EthereumPrimitives", path: "assets/signer/Sources/EthereumPrimitives",
      swiftSettings: house),
    .target(
      name: "SigningPolicy", dependencies: ["EthereumPrimitives", "JSON"],
      path: "assets/signer/Sources/SigningPolicy", swiftSettings: house),

    // A template as values.
    .target(
      name: "CloudFormation", dependencies: ["JSON", collections], swiftSettings: house),
    .systemLibrary(name: "CYAML", path: "Sources/CYAML", providers: [.apt(["libyaml-dev"])]),
    .target(
      name: "TemplateYAML", dependencies: ["CYAML", "CloudFormation", "JSON", collections],
      swiftSettings: house),
    .target(
      name: "IAMPolicy", dependencies: ["CloudFormation", collections], swiftSettings: house),

    // What CloudFormation knows of every resource type.
    .target(name: "SchemaData", exclude: ["schemas.bin"]),
    .target(
      name: "ResourceSchemas", dependencies: ["CloudFormation", "SchemaData", collections],
      swiftSettings: house),

    // The tree and what stands in it.
    .systemLibrary(name: "CCrypto", path: "Sources/CCrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CZlib", path: "Sources/CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CLinux", path: "Sources/CLinux"),
    .target(name: "Digests", dependencies: ["CCrypto"], swiftSettings: house),
    .target(
      name: "Chimney", dependencies: ["CloudFormation", "Digests", "ResourceSchemas"],
      swiftSettings: house),
    .target(
      name: "Constructs",
      dependencies: ["Chimney", "CloudFormation", "Digests", "IAMPolicy"] + constructedNames,
      swiftSettings: house),
    .target(
      name: "EthereumAccounts",
      dependencies: [
        "CFNCloudWatch", "CFNDynamoDB", "CFNEC2", "CFNKMS", "Chimney", "CloudFormation",
        "Constructs", "EthereumPrimitives", "GrantRules", "IAMPolicy", "SigningPolicy",
      ], swiftSettings: cold),

    // From the tree to the disk.
    .target(
      name: "CloudAssembly", dependencies: ["CloudFormation", "Digests", "JSON"],
      swiftSettings: house),
    .target(
      name: "AssetBundling", dependencies: ["CZlib", "Chimney", "Digests"], swiftSettings: cold),

    // What a change does to a stack's resources.
    .target(
      name: "TemplateChanges", dependencies: ["CloudFormation", "ResourceSchemas"],
      swiftSettings: house),

    // What a change lets whom do.
    .target(
      name: "GrantReview",
      dependencies: ["CloudFormation", "Digests", "JSON", "ResourceSchemas", collections],
      swiftSettings: house),

    // What is asked of AWS, and when.
    .target(
      name: "Deployment",
      dependencies: [
        "CloudAssembly", "CloudFormation", "Digests", "EthereumPrimitives", "JSON",
        "TemplateChanges",
      ],
      swiftSettings: cold),

    // What a reviewer is told of a change.
    .target(
      name: "ChangeReview",
      dependencies: [
        "CloudAssembly", "CloudFormation", "Digests", "GrantReview", "JSON", "TemplateChanges",
      ], swiftSettings: house),

    // Pictures and pages of it.
    .target(
      name: "GrantGraph", dependencies: ["ChangeReview", "CloudFormation", "GrantReview"],
      swiftSettings: house),
    .target(
      name: "ReviewPage",
      dependencies: [
        "ChangeReview", "CloudAssembly", "CloudFormation", "Digests", "GrantGraph", "GrantReview",
        "TemplateChanges",
      ], swiftSettings: house),

    // What must hold of permissions, proved.
    .target(
      name: "GrantRules",
      dependencies: ["Chimney", "CloudFormation", "Constructs", "GrantReview", "IAMPolicy"],
      swiftSettings: cold),
    .target(
      name: "ChimneyTesting",
      dependencies: ["Chimney", "CloudFormation", "GrantRules", "JSON", "Workspace"],
      swiftSettings: house),

    .target(
      name: "Workspace",
      dependencies: [
        "AssetBundling", "CLinux", "ChangeReview", "Chimney", "CloudAssembly", "CloudFormation",
        "Deployment", "Digests", "GrantReview", "JSON", "TemplateYAML", system, subprocess,
      ], swiftSettings: cold),
    .target(
      name: "ChimneyCommands",
      dependencies: [
        "ChangeReview", "Chimney", "CloudAssembly", "CloudFormation", "Deployment", "GrantGraph",
        "GrantReview", "JSON", "ResourceSchemas", "ReviewPage", "TemplateChanges", "TemplateYAML",
        "Workspace", argumentParser, collections, system,
      ], swiftSettings: cold),

    // This project's stacks, the model for a user's own package.
    .executableTarget(
      name: "Infrastructure", dependencies: ["ChimneyCommands", "EthereumAccounts"],
      path: "stacks", swiftSettings: house),

    // The generator of Sources/Resources.
    .executableTarget(
      name: "GenerateResources",
      dependencies: ["CloudFormation", "JSON", "ResourceSchemas", argumentParser, system],
      swiftSettings: house),

    .target(
      name: "TestSupport", dependencies: ["Chimney", "CloudFormation"], path: "Tests/TestSupport",
      swiftSettings: house),
    .target(
      name: "TestMachine", dependencies: ["Workspace", system, subprocess],
      path: "Tests/TestMachine", swiftSettings: house),
    // Reviews of large and hostile templates, timed: `swift run -c release measure-grants`.
    .executableTarget(
      name: "measure-grants",
      dependencies: ["CloudFormation", "GrantOracle", "GrantReview", "JSON"],
      path: "Tests/GrantMeasure", swiftSettings: house),
    .target(
      name: "GrantOracle", dependencies: ["CloudFormation", "GrantReview"],
      path: "Tests/GrantOracle", swiftSettings: house),
    tests("JSON", ["JSON"]),
    .testTarget(
      name: "SigningPolicyTests", dependencies: ["EthereumPrimitives", "SigningPolicy"],
      path: "assets/signer/Tests/SigningPolicyTests", swiftSettings: house),
    tests("CloudFormation", ["CloudFormation", "JSON"]),
    tests("TemplateYAML", ["CloudFormation", "JSON", "TemplateYAML", "TestMachine", system]),
    tests("ResourceSchemas", ["CloudFormation", "ResourceSchemas"]),
    tests("IAMPolicy", ["CloudFormation", "IAMPolicy"]),
    tests("Chimney", ["Chimney", "CloudFormation", "TestSupport"]),
    tests(
      "GenerateResources",
      [
        "GenerateResources", "CloudFormation", "Chimney", "IAMPolicy", "ResourceSchemas",
        "TestSupport", system,
      ]
        + l1Names),
    tests(
      "Constructs",
      ["Chimney", "CloudFormation", "Constructs", "IAMPolicy", "TestSupport"] + constructedNames),
    tests(
      "EthereumAccounts",
      [
        "CFNKMS", "Chimney", "CloudFormation", "Constructs", "EthereumAccounts", "IAMPolicy",
        "SigningPolicy", "TestSupport",
      ]),
    tests(
      "GrantGraph",
      [
        "ChangeReview", "Chimney", "CloudFormation", "Constructs", "EthereumAccounts", "GrantGraph",
        "GrantReview", "IAMPolicy", "TestMachine", "TestSupport", system,
      ], exclude: ["Golden"]),
    tests(
      "ReviewPage",
      [
        "ChangeReview", "Chimney", "CloudFormation", "Constructs", "EthereumAccounts",
        "GrantReview",
        "JSON", "ReviewPage", "TestMachine", "TestSupport", system,
      ], exclude: ["Browser"]),
    tests(
      "GrantRules",
      [
        "CFNKMS", "Chimney", "CloudFormation", "Constructs", "GrantRules", "IAMPolicy",
        "TestSupport",
      ]),
    tests(
      "ChimneyTesting",
      ["CFNKMS", "Chimney", "ChimneyTesting", "CloudFormation", "Constructs", "TestMachine"],
      exclude: ["Golden"]),
    tests("CloudAssembly", ["CloudAssembly", "CloudFormation", "Digests", "JSON"]),
    tests("TemplateChanges", ["CloudFormation", "JSON", "TemplateChanges"]),
    tests(
      "ChangeReview",
      [
        "ChangeReview", "CloudAssembly", "CloudFormation", "GrantReview", "JSON",
        "TemplateChanges", "TestMachine", system,
      ]),
    tests(
      "GrantReview", ["CloudFormation", "GrantOracle", "GrantReview", "JSON", system],
      exclude: ["Data"]),
    tests("Deployment", ["CloudAssembly", "CloudFormation", "Deployment", "TemplateChanges"]),
    tests("AssetBundling", ["AssetBundling", "Chimney", "Digests"]),
    tests(
      "Workspace",
      [
        "AssetBundling", "Chimney", "CloudAssembly", "CloudFormation", "TestMachine", "Workspace",
        system,
      ]),
    tests(
      "Integration",
      [
        "Chimney", "CloudFormation", "Constructs", "EthereumAccounts", "Infrastructure", "JSON",
        "TemplateYAML", "TestMachine", "TestSupport", system,
      ], exclude: ["CDK", "Mistakes", "Reviewing/CDK", "Reviewing/Schemas"]),
  ],
  swiftLanguageModes: [.v6]
)
