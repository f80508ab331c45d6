package import AWSRequests
import Base64
package import Broadcasting
import JSON
package import Platform

/// Ledgers as items of a DynamoDB table whose partition key is the string `account`.
///
/// The role that asks needs `dynamodb:GetItem` and `dynamodb:PutItem` on the table.
package final class NonceTable: LedgerStore {
  private let name: String
  private let client: AWSClient

  /// A table by its name, in the Region and account of the client.
  package init(_ name: String, client: AWSClient) {
    self.name = name
    self.client = client
  }

  package func read(
    _ account: String, until deadline: Deadline
  ) throws(LedgerError) -> Ledger? {
    let input = JSON.object([
      ("TableName", .string(name)), ("Key", .object([("account", text(account))])),
      ("ConsistentRead", .bool(true)),
    ])
    let answer: JSON
    do throws(AWSError) {
      answer = try client.call(.getItem, input, until: deadline)
    } catch {
      throw LedgerError(error)
    }
    guard let item = answer["Item"] else { return nil }
    guard let ledger = Ledger(item: item) else {
      throw LedgerError(.invalidAnswer(.getItem, .member("Item")))
    }
    return ledger
  }

  package func write(
    _ ledger: Ledger, of account: String, heldBy holder: String?, until deadline: Deadline
  ) throws(LedgerError) -> Bool {
    var members: [(key: String, value: JSON)] = [
      ("TableName", .string(name)), ("Item", ledger.item(of: account)),
    ]
    if let holder {
      members += [
        ("ConditionExpression", .string("holder = :holder")),
        ("ExpressionAttributeValues", .object([(":holder", text(holder))])),
      ]
    } else {
      members.append(("ConditionExpression", .string("attribute_not_exists(account)")))
    }
    do throws(AWSError) {
      _ = try client.call(.putItem, .object(members), until: deadline)
      return true
    } catch .refused(_, let error) where error.code == "ConditionalCheckFailedException" {
      return false
    } catch {
      throw LedgerError(error)
    }
  }
}

private func text(_ value: String) -> JSON { .object([("S", .string(value))]) }

extension Ledger {
  fileprivate init?(item: JSON) {
    guard let holder = item["holder"]?["S"]?.text,
      let expires = item["expires"]?["N"]?.text.flatMap({ Int64($0) }),
      case .array(let elements)? = item["transactions"]?["L"]
    else { return nil }
    let transactions = elements.compactMap { $0["B"]?.text.flatMap { [UInt8](base64: $0) } }
    guard transactions.count == elements.count else { return nil }
    self.init(holder: holder, expires: expires, transactions: transactions)
  }

  fileprivate func item(of account: String) -> JSON {
    .object([
      ("account", text(account)), ("holder", text(holder)),
      ("expires", .object([("N", .string(String(expires)))])),
      (
        "transactions",
        .object([
          ("L", .array(transactions.map { .object([("B", .string($0.base64))]) }))
        ])
      ),
    ])
  }
}

extension LedgerError {
  fileprivate init(_ error: AWSError) {
    self.init(name: error.name, message: "\(error)")
  }
}
