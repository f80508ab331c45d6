import ChimneyCommands
import EthereumAccounts
import Glibc

/// One stack of as many accounts as `ACCOUNTS` says: four resources each.
@main struct Accounts: App {
  func stacks(in app: Scope) {
    let count = getenv("ACCOUNTS").flatMap { Int(String(cString: $0)) } ?? 1
    Stack("accounts", in: app) { stack in
      for number in 1...count {
        EthereumAccount("account-\(number)", in: stack, network: .sepolia)
      }
    }
  }
}
