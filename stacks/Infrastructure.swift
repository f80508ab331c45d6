@main struct Infrastructure { static func main() {} }
