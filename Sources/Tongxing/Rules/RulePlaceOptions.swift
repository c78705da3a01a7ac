import ArgumentParser

/// Where the data and the settings are, for commands on the stored rules.
struct RulePlaceOptions: ParsableArguments {
    @OptionGroup var place: SettingsOptions
    @OptionGroup var output: OutputOptions

    /// The server of the data folder, or this process.
    func folder() async throws -> DataFolder { try await DataFolder(place) }
}
