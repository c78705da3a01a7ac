import Lifecycle
import RuleModel
import SeededRandomness
import WorkCalendar

extension SimulatedCase {
    /// Answered, rejected, identified or dispatched by the office.
    mutating func beforeDispatch(_ request: ServiceRequest, _ now: Instant) -> Step? {
        if need.isForeign {
            return Step(at: soon(30...220, now), .reject(reason: need.result), by: cast.dispatcher)
        }
        if request.track == .instant {
            let answer = Command.answer(.init(text: need.result, cite: need.progress))
            return Step(at: source.chance(5) ? soon(250...420, now) : soon(3...60, now), answer, by: cast.intake)
        }
        if !isIdentified, let entity = arrival.identifiedLater {
            isIdentified = true
            let classification = EventData.Classification(entity: entity)
            return Step(at: soon(15...110, now), .classify(classification), by: cast.dispatcher)
        }
        let at = source.chance(7) ? soon(250...500, now) : soon(10...120, now)
        return Step(at: at, dispatch(request, to: request.proposal.route.lead), by: cast.dispatcher)
    }

    private func dispatch(_ request: ServiceRequest, to unit: UnitName?) -> Command {
        let unit = unit ?? DemonstrationAccounts.office
        let support = request.proposal.route.support.filter { $0 != unit }
        return request.state == .returned
            ? .redispatch(unit: unit, support: support) : .dispatch(unit: unit, support: support)
    }

    /// The dispatcher finds the right matter, at the second return at the latest.
    mutating func redispatch(_ request: ServiceRequest, _ now: Instant) -> Step? {
        let at = source.chance(8) ? soon(250...420, now) : soon(15...200, now)
        if request.returns < conduct.returns {
            let strangers: [UnitName] = ["发改局", "商务局", "科技局"]
            let stranger = strangers.first { $0 != request.lastUnit && $0 != request.proposal.route.lead }
            return Step(at: at, dispatch(request, to: stranger), by: cast.dispatcher)
        }
        if request.matter != need.matter, let matter = need.matter {
            return Step(at: at, .classify(.init(subject: matter)), by: cast.dispatcher)
        }
        return Step(at: soon(2...15, now), dispatch(request, to: request.proposal.route.lead), by: cast.dispatcher)
    }

    /// The unit takes it, gives it back or says nothing.
    mutating func taking(_ request: ServiceRequest, _ now: Instant) -> Step? {
        if request.round == 1, request.returns < conduct.returns {
            let unit = request.lead?.rawValue ?? ""
            let reason = "经核，该事项不属于\(unit)职责，建议按诉求内容重新归类后派单。"
            return byHandler(.return(reason: reason), of: request, at: soon(30...390, now))
        }
        switch request.registration.urgency {
        case .lifeProperty: return byHandler(.accept, of: request, at: urgently(2...12, late: 17...45, now))
        case .publicUtility: return byHandler(.accept, of: request, at: urgently(3...25, late: 34...80, now))
        default: break
        }
        guard conduct.acceptsInSilence, request.round == 1 else {
            return byHandler(.accept, of: request, at: soon(conduct.isContactedLast ? 5...60 : 5...380, now))
        }
        let deemed = time.end(ofWorkingDay: 1, after: now)
        return working(request, max(deemed, soon(10...60, deemed)))
    }

    private mutating func urgently(_ minutes: ClosedRange<Int>, late: ClosedRange<Int>, _ now: Instant) -> Instant {
        source.chance(14) ? atOnce(late, now) : atOnce(minutes, now)
    }
}
