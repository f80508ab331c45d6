import ChimneyCommands
import EthereumAccounts

/// The stacks of this project: change them, or start a package of your own like this one.
@main struct Infrastructure: App {
  func stacks(in app: Scope) {
    Stack("aws-kms-lambda-ethereum", in: app) { stack in
      // `.destroy` deletes the key with the stack, once KMS's waiting period of 30 days is over:
      // right for a trial. For an account that holds anything, say `.retain`.
      let account = EthereumAccount(in: stack, network: .sepolia, removal: .destroy)
      stack.output("KeyID", account.key.id, description: "The id of the account's key in AWS KMS")
    }
  }
}
