import Base64
import JSON

/// How an event came: as the request itself, or in the body of an HTTP request that a function URL or
/// API Gateway hands on. It is answered the same way.
///
/// Source: Lambda Developer Guide, "Invoking Lambda function URLs"; API Gateway Developer Guide,
/// "Lambda proxy integrations". Both payload formats have `requestContext`, which no request of ours
/// has.
enum Envelope {
  case none
  case http

  /// Takes the request out of an event.
  static func open(_ event: [UInt8]) -> (envelope: Envelope, request: Result<JSON, Refusal>) {
    let json = parse(event, field: nil)
    guard case .success(let event) = json, case .object? = event["requestContext"] else {
      return (.none, json)
    }
    return (.http, body(of: event).flatMap { parse($0, field: "body") })
  }

  private static func body(of event: JSON) -> Result<[UInt8], Refusal> {
    guard let body = event["body"]?.string else { return failure("body", .missing) }
    guard event["isBase64Encoded"] == .bool(true) else { return .success(Array(body.utf8)) }
    return [UInt8](base64: body).map(Result.success) ?? failure("body", .notBase64)
  }

  private static func parse(_ bytes: [UInt8], field: String?) -> Result<JSON, Refusal> {
    do throws(JSONError) {
      return .success(try JSON.parse(bytes))
    } catch {
      return failure(field, .notJSON(error))
    }
  }

  private static func failure<Value>(
    _ field: String?, _ reason: Mistake.Reason
  ) -> Result<Value, Refusal> {
    .failure(Refusal(mistakes: [Mistake(field: field, reason: reason)]))
  }
}

extension Envelope {
  /// Puts an answer into the envelope that its request came in.
  func seal(_ answer: Answer) -> JSON {
    switch self {
    case .none: answer.json
    case .http:
      .object([
        ("statusCode", .number(String(answer.status))),
        ("headers", .object([("content-type", .string("application/json"))])),
        ("body", .string(answer.json.description)),
        ("isBase64Encoded", .bool(false)),
      ])
    }
  }
}
