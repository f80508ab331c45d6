import EthereumSigning
import JSON

/// What an event asks for: one thing, or several that are answered one by one, in order.
enum Event: Hashable {
  case request(Request)
  case batch([Result<Request, Refusal>])

  /// As many requests as a batch may have, for which KMS signs within a few seconds ("AWS KMS request
  /// quotas": 1,000 a second for an account and Region).
  static let batchLimit = 1000
}

extension Event {
  /// Reads an event. A batch is refused as a whole only when there is no telling what its items are.
  init(_ json: JSON, defaults: Defaults) throws(Refusal) {
    guard case .object(let members) = json, json["operation"]?.string == Operation.batch.rawValue
    else {
      self = .request(try Request(json, defaults: defaults))
      return
    }
    var fields = Fields(members)
    let items = fields.batch()
    guard fields.mistakes.isEmpty else {
      throw Refusal(operation: Operation.batch.rawValue, mistakes: fields.mistakes)
    }
    self = .batch(
      items.map { item in Result { () throws(Refusal) in try Request(item, defaults: defaults) } })
  }
}

extension Fields {
  /// Reads the items of a batch, each of which will be a request or a refusal of its own.
  fileprivate mutating func batch() -> [JSON] {
    _ = read("operation", as: Operation.init(json:))
    require("items")
    let items = read("items", as: [JSON].init(json:)) ?? []
    if items.count > Event.batchLimit { report("items", .tooManyItems) }
    finish(known: ["operation", "items"])
    return items
  }
}
