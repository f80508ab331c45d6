internal import CloudFormation
internal import Digests

extension Assembly {
  /// The files of the assembly, sorted by their paths: the same assembly is the same bytes.
  public var files: [AssemblyFile] {
    var manifest = AssemblyManifest()
    var documents: [(path: String, bytes: [UInt8])] = []
    for stack in stacks {
      let writing = StackWriting(stack, bucket: bucket)
      documents += writing.documents
      manifest.artifacts.merge(writing.artifacts) { _, new in new }
    }
    manifest.artifacts["chimney.tree"] = .init(content: .tree(file: ConstructTree.file))
    documents.append((ConstructTree.file, ConstructTree(stacks).json.document))
    documents.append((AssemblyManifest.file, manifest.json.document))
    documents.append(("cdk.out", Value.object(["version": .string(manifest.version)]).document))
    let files = documents.map { AssemblyFile(path: $0.path, content: .bytes($0.bytes)) }
    return (files + assetFiles).sorted(on: \.path)
  }

  private var assetFiles: [AssemblyFile] {
    var ids: Set<String> = []
    return stacks.flatMap(\.assets).filter { ids.insert($0.id).inserted }
      .map { AssemblyFile(path: $0.file, content: .asset(id: $0.id)) }
  }
}

/// Writes what belongs to one stack.
private struct StackWriting {
  let stack: Assembly.Stack
  let bucket: String
  let template: [UInt8]
  let templateHash: String

  init(_ stack: Assembly.Stack, bucket: String) {
    self.stack = stack
    self.bucket = stack.bucket ?? bucket
    template = stack.document ?? stack.template.json.document
    templateHash = Digest.sha256(template).hexadecimal
  }

  private var templateFile: String { "\(stack.name).template.json" }
  private var assetsFile: String { "\(stack.name).assets.json" }
  private var sourceMapFile: String { "\(stack.name).chimney.json" }
  private var templateKey: String { "\(templateHash).json" }

  var documents: [(path: String, bytes: [UInt8])] {
    [
      (templateFile, template), (assetsFile, assetManifest.json.document),
      (sourceMapFile, sourceMap.json.document),
    ]
  }

  var artifacts: Template.Entries<AssemblyManifest.Artifact> {
    let assets = "\(stack.name).assets"
    return [
      assets: .init(content: .assetManifest(file: assetsFile)),
      "\(stack.name).chimney": .init(content: .sourceMap(file: sourceMapFile)),
      stack.name: .init(
        content: .stack(
          .init(
            environment: stack.environment, templateFile: templateFile,
            templateURL: "s3://\(bucket)/\(templateKey)",
            terminationProtection: stack.terminationProtection ? true : nil, tags: stack.tags)),
        dependencies: stack.dependencies + [assets], displayName: stack.name, metadata: metadata),
    ]
  }

  /// Which construct has which logical id, as the CDK CLI names resources in its progress.
  private var metadata: Value.Object {
    var metadata: Value.Object = [:]
    for (id, origin) in stack.origins {
      metadata["/\(origin.path)"] = [["type": "aws:cdk:logicalId", "data": .string(id)]]
    }
    return metadata
  }

  private var assetManifest: AssetManifest {
    var manifest = AssetManifest()
    for asset in stack.assets {
      manifest.files[asset.id] = file(asset.file, key: asset.objectKey)
    }
    manifest.files[templateHash] = file(
      templateFile, key: templateKey, displayName: "\(stack.name) Template")
    return manifest
  }

  /// The CDK's word for the one place that the stack's files go to.
  private var destination: String {
    "\(stack.environment.account ?? "current_account")-"
      + (stack.environment.region ?? "current_region")
  }

  private func file(
    _ path: String, key: String, displayName: String? = nil
  ) -> AssetManifest.File {
    AssetManifest.File(
      displayName: displayName, source: .file(path: path),
      destinations: [
        destination: .init(
          bucket: bucket, objectKey: key, region: stack.environment.region)
      ])
  }

  private var sourceMap: SourceMap {
    SourceMap(
      origins: stack.origins,
      assets: Template.Entries(stack.assets.map { ($0.id, $0.bytes) }) { first, _ in first })
  }
}
