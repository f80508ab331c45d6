public import AssetBundling
public import CloudAssembly
public import Deployment
public import SystemPackage

/// Why the disk or a program did not do what was asked of it.
public enum WorkspaceError: Error, Hashable, Sendable {
  /// An operation on a file was refused.
  case file(FilePath, FileOperation, Errno)

  /// No folder above a Swift file has a `Package.swift`, so a relative path means nothing.
  case noPackageRoot(file: String)
  /// The folder of an asset is not there, or is no SwiftPM package.
  case noPackage(FilePath)
  /// The folder of an asset is not there, or is no folder.
  case noFolder(FilePath)
  /// The archive of an asset is not there, or is no file.
  case noFile(FilePath)
  /// A link, a socket or a device is among the sources: its content cannot be hashed.
  case sourceIsNoFile(FilePath)
  /// The sources were edited while they were built.
  case sourcesChanged(FilePath)
  /// The asset is for a machine that this one cannot build for.
  case cannotBuild(architecture: String, host: String)
  /// A build is to run in a container, and there is no program that runs one.
  case noContainer([String])
  /// The installed Swift is not the one that the asset asks for.
  case wrongToolchain(installed: String, wanted: String)
  /// The build failed; what it said is in `output`.
  case buildFailed(FilePath, status: ProgramStatus, output: String)
  /// The build succeeded without the executable that was asked for.
  case productMissing(String, FilePath)
  /// The build's result cannot be a Lambda function.
  case unusable(FilePath, BundlingError)
  /// Neither a variable nor a home folder says where built assets are kept.
  case noCacheFolder
  /// A built asset in the cache is not the bytes that were put there.
  case damagedBundle(FilePath)

  /// The target of an assembly is a link or a file.
  case targetIsNoFolder(FilePath)
  /// The target of an assembly is somebody else's folder.
  case targetIsNoAssembly(FilePath)
  /// The target is an assembly, or what looks like one, of which nobody can say what belongs to it.
  case targetNotUnderstood(FilePath, AssemblyError)
  /// Where the assembly needs a file there is something of somebody else's that is no file.
  case targetHoldsOther(FilePath)
  /// Something is mounted in the target.
  case mountInTarget(FilePath)
  /// The target is the working directory, or a folder around it.
  case targetHoldsWorkingDirectory(FilePath)
  /// The folder that the target is to be in does not exist.
  case missingParent(FilePath)
  /// A folder is no cloud assembly that could be read.
  case assembly(FilePath, AssemblyError)

  /// A program is not installed.
  case programMissing(String)
  /// A program could not be started or watched.
  case program(String, reason: String)
  /// A folder of an assembly cannot be zipped.
  case cannotZip(FilePath, ZipError)
  /// The bucket for assets is not there.
  case noBucket(String, region: String)
  /// The bucket for assets is another account's, or may not be written.
  case bucketDenied(String, account: String, reason: String)
  /// AWS, or the AWS CLI, did not do what it was asked.
  case aws(AWSError)
  /// The user, or the system, asked this program to stop.
  case interrupted
}

/// What was to be done with a file.
public enum FileOperation: String, Sendable, Hashable {
  case inspect, list, read, write, copy, link, remove, rename, lock
  case createFolder = "create the folder"
}
