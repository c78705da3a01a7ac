import Settings

extension CommandFailure {
    static func portTaken(_ http: HTTPSettings) -> CommandFailure {
        .refused(
            "端口 \(http.port) 已被占用：请用 --port 另选一个，或停掉占用它的程序。",
            "Port \(http.port) is taken: choose another with --port, or stop the program that has it.")
    }

    static func addressUnusable(_ http: HTTPSettings) -> CommandFailure {
        .refused(
            "不能监听 \(http.host):\(http.port)：请检查 http.host 是不是本机的地址，1024 以下的端口需要权限。",
            "Cannot listen on \(http.host):\(http.port): http.host must be an address of this machine, and ports below 1024 need rights."
        )
    }
}
