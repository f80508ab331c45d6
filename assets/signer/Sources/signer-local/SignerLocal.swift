import CSystem
import Platform

/// Runs the signer once on this machine, without AWS: see `Arguments.usage`.
@main
enum SignerLocal {
  static func main() {
    do throws(Failure) {
      exit(try run())
    } catch {
      say("\(error)")
      exit(error.exitCode)
    }
  }

  private static func run() throws(Failure) -> Int32 {
    let arguments = try Arguments(
      Array(CommandLine.arguments.dropFirst()), standardInput: readStandardInput)
    say(warning)
    let outcome = try Invocation(arguments).run()
    let (text, descriptor): ([UInt8], Int32) =
      if case .answer(let answer) = outcome { (answer, 1) } else { (outcome.message, 2) }
    writeAll(text + [UInt8(ascii: "\n")], to: descriptor)
    return outcome.exitCode
  }

  private static let warning = """
    ************************************************************************
    This account's private key is published in Chimney's source. Whoever
    reads it can take what the account holds. Never send funds to it.
    ************************************************************************
    """

  private static func say(_ text: String) {
    writeAll(Array("\(text)\n".utf8), to: 2)
  }

  /// All of standard input; nil when it is longer than an event may be (6 MB).
  private static func readStandardInput() -> [UInt8]? {
    var event: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while case let count = uninterrupted({ read(0, &buffer, buffer.count) }), count > 0 {
      event += buffer[..<count]
      if event.count > 6 << 20 { return nil }
    }
    return event
  }
}
