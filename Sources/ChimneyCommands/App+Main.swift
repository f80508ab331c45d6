internal import ArgumentParser
@_exported public import Chimney

extension App {
  /// Runs the command that the command line names, for the stacks of this app.
  public static func main() async {
    await ChimneyCommand<Self>.main()
  }
}
