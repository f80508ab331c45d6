import CloudFormation
import SystemPackage
import TestMachine
import Testing
import Workspace

@Suite("A Swift file belongs to the nearest package above it")
struct PackageRootsTests {
  @Test("The nearest folder with a Package.swift is its root")
  func nearest() async throws {
    try await withFolder { folder in
      try folder.appending("outer/Package.swift").put("")
      try folder.appending("outer/inner/Package.swift").put("")
      var roots = PackageRoots()
      func root(_ file: String) -> FilePath? { roots.root(of: folder.appending(file).string) }
      #expect(root("outer/Sources/A/a.swift") == folder.appending("outer"))
      #expect(root("outer/b.swift") == folder.appending("outer"))
      #expect(root("outer/inner/Sources/a.swift") == folder.appending("outer/inner"))
      #expect(root("elsewhere/a.swift") == nil)
      #expect(roots.root(of: "relative.swift") == nil)
      #expect(roots.root(of: "") == nil)
    }
  }

  @Test("A place is named relative to the package, or by the bare name of its file")
  func name() {
    var roots = PackageRoots()
    let here = SourceLocation(file: #filePath, line: 1)
    #expect(roots.name(of: here) == "Tests/WorkspaceTests/PackageRootsTests.swift")
    #expect(roots.name(of: SourceLocation(file: "/nowhere/a.swift", line: 1)) == "a.swift")
  }
}
