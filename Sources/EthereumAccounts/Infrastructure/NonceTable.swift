internal import CFNDynamoDB
internal import Chimney
internal import CloudFormation
internal import Constructs
internal import IAMPolicy

extension EthereumAccount {
  /// Makes the table through which senders give out nonces. It stays when the account leaves the
  /// stack, unless the key goes with it: it holds what was signed and is not known to be mined.
  static func nonceTable(
    in scope: Scope, removal: RemovalPolicy, _ file: StaticString, _ line: UInt
  ) -> Handle<CFN.DynamoDB.Table> {
    var table = CFN.DynamoDB.Table(
      keySchema: [.literal(["AttributeName": "account", "KeyType": "HASH"])])
    table.attributeDefinitions = [.init(attributeName: "account", attributeType: "S")]
    table.billingMode = "PAY_PER_REQUEST"
    let handle = scope.child("nonces", file: file, line: line).add(
      "Resource", table, file: file, line: line)
    handle.removalPolicy = removal
    return handle
  }
}

extension EthereumAccount.Broadcast {
  /// What the function must be allowed for it, and nothing else.
  func statements(table: Handle<CFN.DynamoDB.Table>?) -> [Statement] {
    var statements: [Statement] = []
    if case .managedBlockchain = node {
      statements.append(
        .allow(
          ["managedblockchain:POST"],
          on: ["arn:\(.partition):managedblockchain:\(.region):\(.accountID):*"]))
    }
    if let table {
      statements.append(.allow(["dynamodb:GetItem", "dynamodb:PutItem"], on: [table.arn]))
    }
    return statements
  }
}
