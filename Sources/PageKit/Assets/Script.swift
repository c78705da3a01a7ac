/// The script of all pages, in parts; pages work without it.
enum Script {
    static let parts = [keys, lists, commands, forms, renewal, finding]

    static let text = "'use strict';\n" + parts.joined(separator: "\n")
}
