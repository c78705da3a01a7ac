@main struct Tongxing { static func main() {} }
