extension SettingCatalogue {
    /// The text of `Config/tongxing.toml`: every setting with its meaning and default.
    package var defaultsFile: String {
        var text = """
            # 同行配置：每一项的含义、范围和默认值。Tongxing settings: meaning, range and default of each.
            # 先后次序：默认值 < 本文件 < 环境变量 TONGXING_* < 命令行。Order: defaults < this file < environment < command line.
            # 保存后几秒内重新读取；标“即时生效”的不用重启。Read again within seconds of saving; “live” needs no restart.

            """
        var section = ""
        for key in keys {
            if key.section != section {
                section = key.section
                text += "\n[\(section)]"
            }
            text += "\n" + Self.entry(key)
        }
        return text
    }

    private static func entry(_ key: SettingKey) -> String {
        let effect = key.isLive ? "即时生效 live" : "重启后生效 needs a restart"
        let assignment = "\(key.lastName) = \(key.defaultValue.toml)"
        return """
            # \(key.chinese)
            # \(key.english)
            # \(key.kind.chinese)；\(key.environmentName)；\(effect)\(key.isSecret ? "；机密，宜用环境变量 secret" : "")
            \(key.isSecret ? "# " + assignment : assignment)

            """
    }

    /// The page of the handbook that lists the settings.
    package var handbookPage: String {
        """
        # 设置 Settings

        次序：默认值 < 设置文件 < 环境变量 < 命令行；见[运维手册](operations.zh-CN.md)。
        Order: defaults < settings file < environment < command line; see [operations](operations.md).

        \(listing)
        """
    }

    /// The same as a Markdown table, for the handbook.
    package var listing: String {
        let head = """
            | 设置 setting | 含义 meaning | 类型与范围 type and range | 默认 default | 生效 effect |
            |---|---|---|---|---|

            """
        return head + keys.map(Self.row).joined()
    }

    private static func row(_ key: SettingKey) -> String {
        let meaning = "\(key.chinese)<br>\(key.english)\(key.isSecret ? "<br>机密 secret" : "")"
        let effect = key.isLive ? "即时 live" : "重启 restart"
        return "| `\(key.name)`<br>`\(key.environmentName)` | \(meaning) | \(key.kind.chinese)<br>\(key.kind.english) "
            + "| `\(key.defaultValue.toml)` | \(effect) |\n"
    }
}
