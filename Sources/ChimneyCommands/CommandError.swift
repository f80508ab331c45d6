/// Why a command that was understood cannot be carried out.
enum CommandError: Error, Hashable {
  case noStack(String, known: [String])
  case severalStacks([String])
  case noFunction(String, known: [String])
  case severalFunctions([String])
  case nothingToInvoke
  case eventIsNoJSON(String)
  case nothingToAccept
  case otherChange(String, String)
  case warnings(Int)
  case contextIsNoPair(String)
  case eventTooLong
  case notDeployed(String, stack: String)
  case functionFailed(String, String)
  case nothingToDraw
  case severalToDraw([String])
}

extension CommandError: CustomStringConvertible {
  /// One sentence that says what is wrong and what would be right.
  var description: String {
    switch self {
    case .noStack(let name, let known) where name.contains("*") || name.contains("?"):
      "no stack's name fits '\(name)'; there are: \(known.joined(separator: ", "))"
    case .noStack(let name, let known):
      "there is no stack '\(name)'; there are: \(known.joined(separator: ", "))"
    case .severalStacks(let names):
      "one template is printed; name one of the stacks: \(names.joined(separator: ", "))"
    case .noFunction(let id, let known):
      "no function has the path '\(id)'; there are: "
        + known.joined(separator: ", ")
    case .severalFunctions(let paths):
      "there are several functions; name one with --function: "
        + paths.joined(separator: ", ")
    case .nothingToInvoke:
      "no stack has a function that runs on this machine; one does whose code is a Swift package"
        + " with a companion"
    case .warnings(let count):
      "there \(count == 1 ? "is a warning" : "are \(count) warnings"), and --strict takes none;"
        + " nothing is written or sent"
    case .contextIsNoPair(let text): "'\(text)' is no context: write key=value"
    case .eventIsNoJSON(let reason): "the event is no JSON: \(reason)"
    case .nothingToAccept: "nothing in this change needs a review, so there is nothing to accept"
    case .otherChange(let reviewed, let found):
      "the change is \(found), not \(reviewed): it is another one than was reviewed"
    case .eventTooLong: "the event is longer than the 6 MB that Lambda takes"
    case .notDeployed(let path, let stack):
      "'\(path)' is not deployed: the stack '\(stack)' is not there, or has no such function"
    case .functionFailed(let path, let error):
      "'\(path)' failed (\(error)); its log says more, in CloudWatch"
    case .nothingToDraw: "there is no stack to draw"
    case .severalToDraw(let names):
      "one stack is drawn; name it: \(names.joined(separator: ", "))"
    }
  }
}
