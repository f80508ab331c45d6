import SystemPackage
import Testing

@testable import GenerateResources

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The folder of these tests.
let testFolder = FilePath(#filePath).removingLastComponent()

/// The folder of the package.
let packageFolder = testFolder.removingLastComponent().removingLastComponent()

/// The value of an environment variable, if it is set.
func environment(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}

/// The schemas of the cfn-lint beside the Python that the tests use.
let installedSchemas: FilePath? = {
  let python = environment("CHIMNEY_PYTHON").map { FilePath($0) }
  let environment = python?.removingLastComponent().removingLastComponent()
  return SchemaFolder.installed(below: environment ?? packageFolder.appending(".venv"))
}()

/// Gives the body a new folder, and removes it with its files afterwards.
func withTemporaryFolder(_ body: (FilePath) throws -> Void) throws {
  var template = Array("/tmp/chimney-resources-XXXXXX".utf8CString)
  let made = try #require(mkdtemp(&template))
  let folder = FilePath(String(cString: made))
  defer { removeTree(folder) }
  try body(folder)
}

private func removeTree(_ path: FilePath) {
  for name in Disk.names(in: path) { removeTree(path.appending(name)) }
  _ = path.withPlatformString { remove($0) }
}
