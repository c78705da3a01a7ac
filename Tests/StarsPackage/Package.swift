// swift-tools-version: 6.2
import PackageDescription

// A package of somebody else's, with a kind of rule of its own.
let package = Package(
    name: "stars",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "tongxing", path: "../..")],
    targets: [
        .executableTarget(name: "stars", dependencies: [.product(name: "RuleKit", package: "tongxing")])
    ])
