extension Stylesheet {
    /// The clock bar of one row.
    static let clockBar = #"""
        .cbar { width: 7.5rem; height: 1rem; overflow: visible }
        .cbar .run { fill: var(--idle-fill) }
        .cbar .left { fill: none; stroke: var(--control) }
        .cbar .pau { stroke: var(--ink-3); stroke-dasharray: 2 2; fill: none }
        .cbar .end { stroke: var(--ink); stroke-width: 2 }
        .cbar .tick { fill: var(--surface); stroke: var(--ink-2) }
        .cbar .tick.hit { fill: var(--ink-2) }
        .cbar.idle .run { fill: var(--idle-fill) }
        .cbar.ok .run { fill: var(--ok-fill) }
        .cbar.soon .run { fill: var(--soon-fill) }
        .cbar.near .run { fill: var(--near-fill) }
        .cbar.late .run { fill: var(--late-fill) }
        .cbar .over { fill: var(--late-soft); stroke: var(--late) }
        .cbar .hat { stroke: var(--late) }
        .cbar.prov .left { stroke-dasharray: 3 2 }
        .cbar.target .run { fill: none; stroke: var(--control) }
        """#
}
