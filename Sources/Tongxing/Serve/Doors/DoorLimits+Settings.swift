import Settings
import WebAPI

extension DoorLimits {
    init(_ http: HTTPSettings) { self.init(body: http.bodyLimit, bodyTime: http.requestTimeout) }
}
