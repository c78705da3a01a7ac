import Endpoints
import Operations
import ServiceAPI
import Settings
import WebAPI
import Workbench

/// The two ways in: the network, and the data folder's socket. Both hold the endpoints of the modules that are on.
struct Doors: Sendable {
    let network: SwitchableResponder
    let local: SwitchableResponder
    private let house: House
    private let probes: ServiceProbes
    private let networkKeeper: DoorKeeper
    private let localKeeper: DoorKeeper

    init(house: House) {
        let live = house.live
        self.house = house
        probes = ServiceProbes(
            readiness: { await house.findings() }, metrics: house.observation.metrics,
            token: { live.current.metrics.token })
        networkKeeper = DoorKeeper(
            identification: house.surfaces.identification, limits: { DoorLimits(network: live.current.http) },
            now: MachineClock.now)
        localKeeper = DoorKeeper(
            identification: SocketIdentification(), limits: { DoorLimits(local: live.current.http) },
            now: MachineClock.now)
        let problems = house.surfaces.staff.problems
        network = SwitchableResponder(
            EndpointTable(house.surfaces.network(probes), door: networkKeeper), requestID: CallID.next,
            explain: HouseProblems.explain, page: { await problems.reply(to: $0, for: $1) },
            observe: house.observation.observer("network"))
        local = SwitchableResponder(
            EndpointTable(house.surfaces.local, door: localKeeper), requestID: CallID.next,
            explain: HouseProblems.explain, observe: house.observation.observer("socket"))
    }

    /// Takes up the endpoints of the modules that are on now.
    func refresh() {
        network.swap(EndpointTable(house.surfaces.network(probes), door: networkKeeper))
        local.swap(EndpointTable(house.surfaces.local, door: localKeeper))
    }
}

/// The id of a call, by which log lines and problem documents are found together.
enum CallID {
    private static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz")

    /// 80 random bits in base 32.
    @Sendable static func next() -> String {
        var generator = SystemRandomNumberGenerator()
        return String((0..<16).map { _ in digits[Int.random(in: 0..<32, using: &generator)] })
    }
}
