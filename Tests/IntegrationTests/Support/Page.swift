import SystemPackage
import TestMachine
import Testing

/// A page of the documentation, by its path in the repository.
struct Page: CustomTestStringConvertible {
  let path: String

  init(_ path: String) { self.path = path }

  /// The articles of the module Chimney.
  static let articles: [Page] = {
    let catalog = "Sources/Chimney/Chimney.docc"
    return Repository.root.pushing(FilePath(catalog)).names.sorted().map {
      Page("\(catalog)/\($0)")
    }
  }()

  var testDescription: String { path }

  var text: String {
    get throws { try #require(Repository.root.pushing(FilePath(path)).text) }
  }

  /// The fenced blocks of one language.
  func examples(in language: String) throws -> [String] {
    try text.split(separator: "```\(language)\n").dropFirst().compactMap { rest in
      rest.firstRange(of: "\n```").map { String(rest[..<$0.lowerBound]) }
    }
  }
}
