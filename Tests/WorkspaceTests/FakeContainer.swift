import SystemPackage
import TestMachine

/// A program that says of containers what `docker` would, and runs the command in the folders
/// themselves: the real script of the build runs, under a toolchain and an `apt-get` of a test.
struct FakeContainer {
  let folder: FilePath

  init(in folder: FilePath) throws {
    self.folder = folder
    let swift = try FakeSwift(in: folder.appending("inside"))
    try folder.appending("inside/apt-get").put(
      "#!/bin/sh\necho \"$@\" >> '\(folder)/apt'\n", isExecutable: true)
    try path.put(
      """
      #!/bin/sh
      if [ "$1" = --version ]; then echo 'Fake version 1'; exit; fi
      for word; do echo "$word" >> '\(folder)/arguments'; done
      while [ $# -gt 0 ]; do
        case $1 in
          run|--rm|--init) shift ;;
          --platform) shift 2 ;;
          --volume)
            case $2 in
              *:/package:ro) package=${2%:/package:ro} ;;
              *:/output) output=${2%:/output} ;;
            esac
            shift 2 ;;
          --env) export "$2"; shift 2 ;;
          *) break ;;
        esac
      done
      shift
      inside='\(folder)/root'
      rm -rf "$inside"
      mkdir -p "$inside"
      script=$(echo "$3" | sed "s#/tmp/package#$inside/package#g; s#/tmp/scratch#$inside/scratch#g
        s# /package # $package #g; s# /output# $output#g")
      PATH="\(swift.folder):$PATH" "$1" "$2" "$script"
      """, isExecutable: true)
  }

  var path: FilePath { folder.appending("container") }
  /// What was said to the program, word by word.
  var arguments: [String] {
    (folder.appending("arguments").text ?? "").split(separator: "\n").map(String.init)
  }
  /// What was installed inside.
  var installed: String { folder.appending("apt").text ?? "" }
}
