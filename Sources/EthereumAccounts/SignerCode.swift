public import Constructs
internal import Chimney

extension Lambda.Code {
  /// The signer of this package, `assets/signer`: one static executable with the whole signing
  /// core, and beside it, never shipped, the program that runs it on one's own machine.
  public static var signer: Self {
    .swiftPackage(
      at: "assets/signer",
      SwiftPackageBuild(companions: ["signer-local"], libraries: ["OpenSSL 3.0"]))
  }
}
