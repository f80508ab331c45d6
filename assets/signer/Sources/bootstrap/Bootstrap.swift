import COpenSSL
import CSystem
import LambdaRuntime
import Platform
import SignerFunction

/// The program that Lambda starts: the signer between KMS and Lambda's Runtime API.
///
/// Before the first event it reads its environment, and no more: connections, certificates and the
/// public key wait for the event that needs them.
@main
enum Bootstrap {
  static func main() {
    // A configuration file of the machine's must not change what OpenSSL does here.
    OPENSSL_init_crypto(UInt64(OPENSSL_INIT_NO_LOAD_CONFIG), nil)
    let log = Log()
    do throws(RuntimeError) {
      try run(ProcessEnvironment.variables, log)
    } catch {
      log(.error, "\(error)")
      exit(1)
    }
  }

  private static func run(
    _ environment: [String: String], _ log: Log
  ) throws(RuntimeError) -> Never {
    let api = try RuntimeAPI(environment: environment)
    let signer: Signer
    do throws(InvocationFailure) {
      signer = try Signer(environment: environment, log: log)
    } catch {
      log(error)
      try api.reportInitialization(error)
      exit(1)
    }
    try LambdaRuntime(api, log: log).run { (invocation) throws(InvocationFailure) in
      try signer.answer(invocation)
    }
  }
}
