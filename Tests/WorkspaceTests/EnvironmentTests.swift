import SystemPackage
import Testing
import Workspace

@Suite("The environment says where built assets are kept")
struct EnvironmentTests {
  static let folders: [(variables: [String: String], folder: String)] = [
    (["CHIMNEY_CACHE": "/c", "XDG_CACHE_HOME": "/x", "HOME": "/h"], "/c"),
    (["XDG_CACHE_HOME": "/x", "HOME": "/h"], "/x/chimney"),
    (["HOME": "/h"], "/h/.cache/chimney"),
    (["CHIMNEY_CACHE": "", "XDG_CACHE_HOME": "", "HOME": "/h"], "/h/.cache/chimney"),
    (["XDG_CACHE_HOME": "relative", "HOME": "/h"], "/h/.cache/chimney"),
  ]

  @Test("The own variable first, then the standard's, then the home folder", arguments: folders)
  func cache(variables: [String: String], folder: String) throws {
    #expect(try AssetCache(Environment(variables)).folder == FilePath(folder))
  }

  @Test("Without any of them there is no cache")
  func none() {
    #expect(throws: WorkspaceError.noCacheFolder) { try AssetCache(Environment([:])) }
  }

  @Test("The environment of this process is read as it is")
  func process() {
    #expect(Environment.process["PATH"]?.contains("/") == true)
    #expect(Environment.process["CHIMNEY_NO_SUCH_VARIABLE"] == nil)
  }
}
