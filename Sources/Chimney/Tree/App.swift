/// A program that describes stacks: the type that carries `@main`.
///
///     @main struct Infrastructure: App {
///       func stacks(in app: Scope) {
///         Stack("my-stack", in: app) { stack in … }
///       }
///     }
public protocol App {
  /// The app, before it has described anything.
  init()
  /// Adds the app's stacks to its scope.
  func stacks(in app: Scope)
}
