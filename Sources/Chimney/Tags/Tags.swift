internal import CloudFormation
internal import ResourceSchemas

/// The tags of one resource, in the form that its type wants.
struct Tags {
  private let form: TagProperty.Form
  private var values: [String: Value] = [:]
  /// What is no plain tag, an intrinsic function among tags for example, stays as it is.
  private var others: [Value] = []

  /// The tags that are among a resource's properties.
  init(_ value: Value?, _ form: TagProperty.Form) {
    self.form = form
    switch value {
    case .object(let members) where form == .map:
      values = Dictionary(uniqueKeysWithValues: members.map { ($0, $1) })
    case .array(let elements) where form != .map:
      for element in elements {
        if let key = element["Key"]?.string {
          values[key] = element
        } else {
          others.append(element)
        }
      }
    case let value?: others.append(value)
    case nil: break
    }
  }

  mutating func apply(_ change: TagChange) {
    values[change.key] = change.value.map { entry(change.key, $0) }
  }

  /// What the property says, the tags sorted by their keys; nil for no tag.
  var value: Value? {
    let sorted = values.sorted(on: \.key)
    guard !sorted.isEmpty || !others.isEmpty else { return nil }
    switch form {
    case .map: return .object(sorted.map { ($0, $1) })
    case .list, .listOfLaunching: return .array(sorted.map(\.value) + others)
    }
  }

  private func entry(_ key: String, _ value: String) -> Value {
    switch form {
    case .map: .string(value)
    case .list: ["Key": .string(key), "Value": .string(value)]
    case .listOfLaunching:
      ["Key": .string(key), "Value": .string(value), "PropagateAtLaunch": true]
    }
  }
}
