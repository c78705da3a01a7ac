import Lifecycle
import Registry
import RuleModel
import SeededRandomness
import WorkCalendar

/// Draws who comes with what through which channel.
struct ArrivalPlan: Sendable {
    let cast: Cast
    let clientele: Clientele
    let time: WorkingTime
    /// The catalogue.
    let matter: @Sendable (MatterName) -> MatterRecord?

    private static let channels: [ChannelName] =
        repeating(.hotline, 30) + repeating(.portal, 20) + repeating(.doubleService, 13) + repeating(.steward, 12)
        + repeating(.directorMailbox, 8) + repeating(.group, 7) + repeating(.hub, 4) + repeating(.grid, 3)
        + repeating(.media, 3)

    private static func repeating(_ channel: ChannelName, _ count: Int) -> [ChannelName] {
        Array(repeating: channel, count: count)
    }

    /// The arrivals of a list of instants, in their order.
    func arrivals(at instants: [Instant], _ source: inout SeededGenerator) -> [Arrival] {
        instants.enumerated().map { index, instant in arrival(index + 1, at: instant, &source) }
    }

    private func arrival(_ serial: Int, at instant: Instant, _ source: inout SeededGenerator) -> Arrival {
        let need = pickNeed(&source)
        let enterprise = need.isForeign ? nil : clientele.pick(for: need, &source)
        let isUnknown = enterprise != nil && source.chance(4)
        let entity = isUnknown ? nil : enterprise
        let channel = pickChannel(need, known: entity, &source)
        let collector = channel == .steward ? cast.handler(of: collector(entity, need, &source)) : nil
        let isMistaken = need.mistakenFor != nil && channel != .steward && source.chance(50)
        var registration = Registration(
            channel: channel, channelNumber: channelNumber(channel, serial, instant), kind: need.kind,
            title: need.title, text: text(need, entity, &source), subject: isMistaken ? need.mistakenFor : need.matter,
            urgency: need.urgency, entity: profile(entity, isUnknown: isUnknown),
            contact: contact(enterprise, serial), collectedBy: collector?.unit)
        if cast.isForwarded(channel) {
            registration.receivedAt = instant.advanced(bySeconds: -Int64.random(in: 120...2_400, using: &source))
        }
        return Arrival(
            at: instant, need: need, registration: registration, actor: collector ?? cast.registrar(of: channel),
            identifiedLater: isUnknown ? enterprise.map { profile($0, isUnknown: false) } : nil)
    }

    private func pickNeed(_ source: inout SeededGenerator) -> Need {
        let need = source.pick(InventedNeeds.all)
        return need.isForeign && source.chance(60) ? source.pick(InventedNeeds.all) : need
    }

    /// What is urgent is told to the hotline; stewards come to enterprises only.
    private func pickChannel(_ need: Need, known: EnterpriseRecord?, _ source: inout SeededGenerator) -> ChannelName {
        let channel = need.urgency == .normal ? source.pick(Self.channels) : .hotline
        return channel == .steward && known == nil ? .hotline : channel
    }

    /// The unit whose steward visits the enterprise; some problems are their own unit's to solve.
    private func collector(
        _ enterprise: EnterpriseRecord?, _ need: Need, _ source: inout SeededGenerator
    ) -> UnitName {
        if source.chance(35), let unit = lead(of: need), cast.handler(of: unit) != nil { return unit }
        if let unit = enterprise?.pairedUnit, cast.handler(of: unit) != nil { return unit }
        return source.pick(DemonstrationAccounts.departments).unit
    }

    func lead(of need: Need) -> UnitName? { need.matter.flatMap(matter)?.lead }

    private func channelNumber(_ channel: ChannelName, _ serial: Int, _ instant: Instant) -> String? {
        guard cast.isForwarded(channel) else { return nil }
        let year = time.calendar.date(of: instant).year
        return "演示-\(channel)-\(year)-\(String(serial + 100_000).dropFirst())"
    }

    private func text(_ need: Need, _ enterprise: EnterpriseRecord?, _ source: inout SeededGenerator) -> String {
        guard let enterprise, let address = enterprise.address else { return need.text }
        return switch source.pick([0, 0, 1, 2]) {
        case 1: need.text + "我单位地址：\(address)。"
        case 2: "\(enterprise.name)反映：" + need.text
        default: need.text
        }
    }

    func profile(_ enterprise: EnterpriseRecord?, isUnknown: Bool) -> EntityProfile {
        guard let enterprise else {
            return EntityProfile(creditCode: nil, name: isUnknown ? "演示来电企业（名称待核）" : nil, facts: nil)
        }
        // Who that is, the desk asks the registry.
        return EntityProfile(creditCode: enterprise.creditCode, name: enterprise.name, facts: nil)
    }

    func contact(_ enterprise: EnterpriseRecord?, _ serial: Int) -> Registration.Contact {
        // No mobile or area number begins with 100.
        Registration.Contact(
            name: enterprise?.contactName ?? "演示来电人\(serial)",
            phone: enterprise?.contactPhone ?? "1009\(String(serial + 10_000_000).dropFirst())")
    }
}

extension Cast {
    /// Portals that give each request a number of their own.
    func isForwarded(_ channel: ChannelName) -> Bool {
        [.hotline, .doubleService, .hub, .grid].contains(channel)
    }

    func registrar(of channel: ChannelName) -> Actor {
        isForwarded(channel) ? portal(channel) : channel == .portal ? publicVisitor : intake
    }
}
