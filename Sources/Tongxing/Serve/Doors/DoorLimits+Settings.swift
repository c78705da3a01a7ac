import Settings
import WebAPI

extension DoorLimits {
    /// On the network. On the local socket a verification of everything takes as long as it takes.
    init(network http: HTTPSettings) {
        self.init(body: http.bodyLimit, bodyTime: http.requestTimeout, callTime: http.requestTimeout)
    }

    init(local http: HTTPSettings) { self.init(body: http.bodyLimit, bodyTime: http.requestTimeout) }
}
