import WorkCalendar

/// What a unit means to do with a request that it took, in order.
struct Agenda: Sendable {
    enum Task: Sendable { case contact, progress, askMaterial, conclude, withdraw }

    private(set) var entries: [(at: Instant, task: Task)] = []

    mutating func add(_ task: Task, at instant: Instant) {
        entries.append((instant, task))
        entries.sort { $0.at < $1.at }
    }

    /// What comes before the last task only.
    mutating func add(_ task: Task, at instant: Instant, before end: Instant) {
        if instant < end { add(task, at: instant) }
    }

    mutating func next() -> (at: Instant, task: Task)? { entries.isEmpty ? nil : entries.removeFirst() }

    /// A pause moves everything by its working time.
    mutating func resume(from pause: Instant, at resumption: Instant, _ time: WorkingTime) {
        entries = entries.map { (time.after(time.minutes(from: pause, to: $0.at), resumption), $0.task) }
    }
}
