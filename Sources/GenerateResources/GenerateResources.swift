@main struct GenerateResources { static func main() {} }
