import Chimney
import CloudFormation
import TestSupport
import Testing

@Suite("Aspects go over the tree")
struct AspectTests {
  @Test("An aspect visits parents first, outer aspects before inner ones")
  func order() {
    var visits: [String] = []
    _ = AppTree { app in
      app.apply { visits.append("a:\($0.path)") }
      Stack("s", in: app) { stack in
        stack.child("p").add("T", topic)
        stack.child("q").apply { visits.append("c:\($0.path)") }
        stack.apply { visits.append("b:\($0.path)") }
      }
    }
    #expect(
      visits == [
        "a:", "a:s", "b:s", "a:s/p", "b:s/p", "a:s/p/T", "b:s/p/T", "a:s/q", "b:s/q", "c:s/q",
      ])
  }

  @Test("An aspect changes what it asks for by its type, also what another one adds")
  func change() throws {
    let template = try template { stack in
      stack.apply { scope in
        scope.handle(RawResource.self)?.override("DisplayName", with: "mine")
      }
      stack.apply { scope in
        if scope.path == "stack", scope.find("Added") == nil { scope.add("Added", topic) }
      }
      stack.add("T", topic)
    }
    #expect(template.resources.keys.sorted() == ["Added", "T"])
    #expect(template.resources.values.allSatisfy { $0.properties["DisplayName"] == "mine" })
  }

  @Test("An aspect that never stops adding is refused")
  func endless() {
    let mistakes = mistakes { stack in
      stack.apply { _ = $0.child("More") }
      stack.add("T", topic)
    }
    #expect(mistakes == ["the aspects of the app go on adding to the tree without an end"])
  }
}
