package import Configuration
import TOMLKit

/// A settings file as swift-configuration reads it.
///
/// The text is checked whole before TOMLKit sees it: that parser aborts the process on some mistyped brackets and knows
/// no positions. A file with any problem makes no snapshot, so that a reload keeps the last good one.
package struct SettingsFileSnapshot: FileConfigSnapshot {
    package struct ParsingOptions: FileParsingOptions {
        var catalogue: SettingCatalogue
        /// As shown in messages.
        var path: String

        package static var `default`: ParsingOptions { ParsingOptions(catalogue: .shipped, path: "tongxing.toml") }
    }

    package let providerName: String
    private let values: [String: ConfigValue]

    /// - Throws: `SettingsError` with every problem of the file.
    package init(data: RawSpan, providerName: String, parsingOptions: ParsingOptions) throws {
        let bytes = data.withUnsafeBytes { Array($0) }
        let path = parsingOptions.path
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw SettingsError([SettingProblem(.file(path, line: 1, column: 1), .notUTF8)])
        }
        let check = SettingsFileCheck(catalogue: parsingOptions.catalogue, path: path)
        let problems = check.problems(in: text)
        guard problems.isEmpty else { throw SettingsError(problems) }
        self.providerName = providerName
        values = try TOMLValues.read(text, catalogue: parsingOptions.catalogue)
    }

    package func value(forKey key: AbsoluteConfigKey, type: ConfigType) throws -> LookupResult {
        let name = key.components.joined(separator: ".")
        return LookupResult(encodedKey: name, value: values[name])
    }

    package var description: String { "\(providerName)[\(values.count) values]" }
    package var debugDescription: String {
        "\(providerName)[" + values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ", ")
            + "]"
    }
}

/// Reads the values of a text that was checked.
private enum TOMLValues {
    static func read(_ text: String, catalogue: SettingCatalogue) throws -> [String: ConfigValue] {
        let table = try TOMLTable(string: text)
        var values: [String: ConfigValue] = [:]
        for key in catalogue.keys {
            let parts = key.name.split(separator: ".").map(String.init)
            guard let found = value(at: parts[...], in: table), let content = content(found) else { continue }
            values[key.name] = ConfigValue(content, isSecret: key.isSecret)
        }
        return values
    }

    private static func value(at path: ArraySlice<String>, in table: TOMLTable) -> (any TOMLValueConvertible)? {
        guard let first = path.first, table.contains(key: first) else { return nil }
        guard path.count > 1 else { return table[first] }
        return table[first]?.table.flatMap { value(at: path.dropFirst(), in: $0) }
    }

    private static func content(_ value: any TOMLValueConvertible) -> ConfigContent? {
        switch value.type {
        case .string: value.string.map(ConfigContent.string)
        case .int: value.int.map(ConfigContent.int)
        case .bool: value.bool.map(ConfigContent.bool)
        case .array: value.array.map { .stringArray($0.compactMap(\.string)) }
        default: nil
        }
    }
}
