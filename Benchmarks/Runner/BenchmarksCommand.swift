import ArgumentParser

/// Measures the speed bars on this machine and prints one table.
@main
struct BenchmarksCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "Benchmarks", abstract: "Measure the speed bars on this machine.",
        subcommands: [MeasureCommand.self, EmptyServerCommand.self], defaultSubcommand: MeasureCommand.self)
}
