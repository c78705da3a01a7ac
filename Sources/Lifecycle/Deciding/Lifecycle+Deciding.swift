package import RuleModel
package import WorkCalendar

extension Lifecycle {
    /// Decides on a new request.
    package static func register(
        _ registration: Registration, as number: RequestNumber, by actor: Actor, at now: Instant,
        policy: some ServicePolicy
    ) -> Decision {
        do throws(Refusal) {
            let events = try Registering(registration: registration, actor: actor, policy: policy).events()
            guard let first = events.first, case .registered(let registration, let proposal) = first else {
                return Decision(firings: [], result: .success([]), request: nil)
            }
            let event = RequestEvent(
                sequence: 1, round: 1, effectiveAt: now, recordedAt: now, actor: actor, data: first)
            var request = ServiceRequest(number: number, first: event, registration, proposal)
            let rest = append(events.dropFirst(), to: &request, by: actor, at: now)
            return Decision(firings: [], result: .success([event] + rest), request: request)
        } catch {
            return Decision(firings: [], result: .failure(error), request: nil)
        }
    }

    /// Decides on a command: first what fell due by then, then the command itself.
    package static func decide(
        _ command: Command, on request: ServiceRequest, by actor: Actor, at now: Instant, isSubmitter: Bool = false,
        policy: some ServicePolicy
    ) -> Decision {
        let firings = dueFirings(of: request, policy: policy, upTo: now)
        var request = firings.reduce(request) { $0.applying($1) }
        do throws(Refusal) {
            let deciding = Deciding(
                request: request, actor: actor, now: now, isSubmitter: isSubmitter, policy: policy)
            let events = append(try deciding.events(command)[...], to: &request, by: actor, at: now)
            return Decision(firings: firings, result: .success(events), request: request)
        } catch {
            return Decision(firings: firings, result: .failure(error), request: request)
        }
    }

    private static func append(
        _ data: ArraySlice<EventData>, to request: inout ServiceRequest, by actor: Actor, at now: Instant
    ) -> [RequestEvent] {
        data.map { data in
            var round = request.round
            if case .reopened = data { round += 1 }
            let event = RequestEvent(
                sequence: request.sequence + 1, round: round, effectiveAt: now, recordedAt: now, actor: actor,
                data: data)
            request.apply(event)
            return event
        }
    }
}
