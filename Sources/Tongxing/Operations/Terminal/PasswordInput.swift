import Glibc

/// Takes a password from whoever runs the command, without showing it.
enum PasswordInput {
    /// The first line of standard input, for scripts.
    static func fromStandardInput() throws -> String {
        let line = StandardStreams.wholeInput().prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        guard !line.isEmpty else {
            throw CommandFailure.usage(
                "标准输入里没有密码；请把密码写在第一行。", "Standard input holds no password; give it as the first line.")
        }
        return String(decoding: line, as: UTF8.self)
    }

    /// Typed twice at the terminal.
    static func typed() throws -> String {
        guard isatty(STDIN_FILENO) == 1 else {
            throw CommandFailure.usage(
                "没有终端可以输入密码；请用 --password-stdin。", "There is no terminal to type at; use --password-stdin.")
        }
        let first = try ask(Wording.said("密码：", "Password: "))
        guard try ask(Wording.said("再输一次：", "Again: ")) == first else {
            throw CommandFailure.usage("两次输入的密码不同，请重来。", "The two passwords differ; try again.")
        }
        return first
    }

    private static func ask(_ prompt: String) throws -> String {
        StandardStreams.errorText(prompt)
        var shown = termios()
        guard tcgetattr(STDIN_FILENO, &shown) == 0 else {
            throw CommandFailure.usage(
                "终端无法隐藏输入；请用 --password-stdin。", "The terminal cannot hide what is typed; use --password-stdin.")
        }
        var hidden = shown
        hidden.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown)
            StandardStreams.errorText("\n")
        }
        return readLine(strippingNewline: true) ?? ""
    }
}
