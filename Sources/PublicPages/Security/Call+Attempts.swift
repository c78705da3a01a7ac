import Endpoints

extension Call {
    /// The address to count attempts by; nil for the machine's own, behind which many may stand.
    var countedAddress: String? {
        let own = ["", "127.0.0.1", "::1", "::ffff:127.0.0.1"]
        return own.contains(remoteAddress) ? nil : remoteAddress
    }
}
