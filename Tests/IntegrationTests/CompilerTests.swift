import SystemPackage
import TestMachine
import Testing

@Suite(
  "The compiler refuses mistakes",
  .enabled(if: RealPrograms.swiftc != nil || RealPrograms.isCI, "swiftc is not installed"))
struct CompilerTests {
  @Test("What is right compiles, so that a refusal means something")
  func correct() async throws {
    let run = try await typecheck("Correct")
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.transcript)")
  }

  @Test(
    "A mistake does not compile, and the compiler says what it is",
    arguments: [
      (
        "IDForARN",
        "cannot convert value of type 'Token<String>' to expected argument type 'Token<ARN>'"
      ),
      ("EncryptingCurve", "type 'KMS.KeyKind.EncryptionSpec' has no member 'eccSecgP256K1'"),
      (
        "EncryptingEdwards", "type 'KMS.KeyKind.EncryptionSpec' has no member 'eccNistEdwards25519'"
      ),
      ("PairForCodes", "type 'KMS.KeyKind.MACSpec' has no member 'rsa2048'"),
      ("RotatingPair", "extra argument 'rotation' in call"),
      (
        "KeyForRole",
        "cannot convert value of type 'Handle<CFN.KMS.Key>' to expected argument type 'Handle<CFN.IAM.Role>'"
      ),
      (
        "PropertyOfAnotherResource",
        "value of type 'Handle<CFN.KMS.Key>' has no dynamic member 'runtime'"
      ),
      (
        "NumberForText",
        "cannot convert value of type 'Token<Int>' to expected argument type 'Token<String>'"
      ),
    ])
  func mistake(file: String, message: String) async throws {
    let run = try await typecheck(file)
    #expect(run.status == 1)
    let errors = run.errors.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(errors.count == 1, "\(run.transcript)")
    #expect(errors.first?.contains(message) == true, "\(run.transcript)")
  }

  /// What the compiler says of a file of `Mistakes`.
  private func typecheck(_ file: String) async throws -> Run {
    try await Compiler.typecheck(
      Repository.root.appending("Tests/IntegrationTests/Mistakes/\(file).swift"))
  }
}
