internal import CloudAssembly
internal import Deployment
internal import SystemPackage

extension WorkspaceError: CustomStringConvertible {
  /// One sentence, or two, that says what is wrong and what to do about it.
  public var description: String {
    switch self {
    case .file(let path, let operation, let errno):
      "cannot \(operation.rawValue) \(path): \(errno)"
    case .noPackageRoot(let file):
      "no folder above \(file) has a Package.swift, so a relative path of an asset there means"
        + " nothing; give an absolute one"
    case .noPackage(let path):
      "the asset \(path) is no Swift package: there is no \(path.appending("Package.swift"))"
    case .noFolder(let path): "the asset \(path) is not there, or is no folder"
    case .noFile(let path): "the asset \(path) is not there, or is no file"
    case .noContainer(let programs):
      "the function is to be built in a container, and none of \(programs.joined(separator: ", "))"
        + " is installed, or in PATH, and works"
    case .sourceIsNoFile(let path):
      "\(path) is not a plain file, so the asset's hash could not tell when its content changes;"
        + " replace it by a file, or move it out of the asset"
    case .sourcesChanged(let path):
      "\(path) changed while it was built; run the command again"
    case .cannotBuild(let architecture, let host):
      "the function is for \(architecture), this machine builds for \(host); install docker,"
        + " podman or finch to have it built in a container"
    case .wrongToolchain(let installed, let wanted):
      "the asset asks for Swift \(wanted), installed is \(installed); install that release from"
        + " https://www.swift.org/install, or docker, podman or finch, or change what the asset asks"
        + " for"
    case .buildFailed(let path, let status, let output):
      "the build of \(path) failed (\(status)):\n\(output)"
    case .productMissing(let product, let path):
      "the package \(path) has no executable product '\(product)'"
    case .unusable(let path, let error): "\(path): \(error)"
    case .noCacheFolder:
      "there is no folder for built assets: set HOME, XDG_CACHE_HOME or CHIMNEY_CACHE"
    case .damagedBundle(let path):
      "\(path) is not what was built any more; delete it and run the command again"
    case .targetIsNoFolder(let path):
      "\(path) is a link or a file; an assembly is written to a folder, and never through a link"
    case .targetIsNoAssembly(let path):
      "\(path) has files in it and is no cloud assembly (no manifest.json with a version and artifacts), so it"
        + " is left as it is; choose another folder"
    case .targetNotUnderstood(let path, let error):
      "\(path) is left as it is, because what belongs to the assembly in it cannot be told"
        + " (\(error)); delete it, or choose another folder"
    case .targetHoldsOther(let path):
      "the assembly needs a file where \(path) is something else; move it, or choose another folder"
    case .mountInTarget(let path):
      "\(path) is a mount, and the folder around it is to be replaced; unmount it, or choose another"
        + " folder"
    case .targetHoldsWorkingDirectory(let path):
      "\(path) is to be replaced, but the working directory is in it; choose another folder"
    case .missingParent(let path): "the folder \(path) does not exist"
    case .assembly(let path, .unreadable(AssemblyManifest.file, let reason)):
      "\(path) is no cloud assembly: its manifest.json cannot be read (\(reason)); name a folder that"
        + " synth or the CDK wrote"
    case .assembly(let path, let error): "\(path): \(error)"
    case .programMissing("swift"):
      "swift is not installed, or not in PATH; get it from https://www.swift.org/install"
    case .programMissing("aws"):
      "the AWS CLI is not installed, or not in PATH: get it from https://aws.amazon.com/cli, or name"
        + " the program in AWS_CLI"
    case .programMissing(let name): "\(name) is not installed, or not in PATH"
    case .program(let name, let reason): "cannot run \(name): \(reason)"
    case .cannotZip(let path, let error): "cannot zip \(path): \(error)"
    case .noBucket(let bucket, let region):
      "the bucket for assets, \(bucket), does not exist; `chimney bootstrap --region \(region)` makes it"
    case .bucketDenied(let bucket, let account, let reason):
      "the bucket \(bucket) is not account \(account)'s own, or the credentials may not write to it:"
        + " \(reason)"
    case .aws(let error): error.description
    case .interrupted: "interrupted"
    }
  }
}
