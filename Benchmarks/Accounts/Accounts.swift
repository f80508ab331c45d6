import ChimneyCommands
import EthereumAccounts
import Glibc

/// As many stacks as `STACKS` says, each of as many accounts as `ACCOUNTS` says: four resources each.
@main struct Accounts: App {
  func stacks(in app: Scope) {
    for stack in 1...number("STACKS") {
      Stack(stack == 1 ? "accounts" : "accounts-\(stack)", in: app) { stack in
        for number in 1...number("ACCOUNTS") {
          EthereumAccount("account-\(number)", in: stack, network: .sepolia)
        }
      }
    }
  }

  private func number(_ variable: String) -> Int {
    getenv(variable).flatMap { Int(String(cString: $0)) } ?? 1
  }
}
