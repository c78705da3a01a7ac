extension Stylesheet {
    /// Rates and charts.
    static let charts = #"""
        .rates { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)) }
        .rate { padding: var(--s-4); border-left: 1px solid var(--line) }
        .rate:first-child { border-left: 0 }
        .rate h2 { font-size: var(--t-14) }
        .rate .big { display: flex; align-items: baseline; gap: 0.625rem; margin: 0.125rem 0 }
        .rate .big b { font-size: var(--t-32); line-height: 1.3 }
        .rate .big small { font-size: var(--t-16); font-weight: var(--w-normal) }
        .rate .spark { width: 100%; height: 2.5rem }
        .g2 {
          display: grid;
          grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
          gap: var(--s-4);
          margin-top: var(--s-4);
          align-items: start;
        }
        .ch { width: 100%; height: auto; font-family: var(--font); overflow: visible }
        .ch-p { max-width: 32rem }
        .ch text { font-size: 12px; fill: var(--ink-2) }
        .ch .lab { fill: var(--ink) }
        .ch-w .lab { paint-order: stroke; stroke: var(--surface); stroke-width: 4px; stroke-linejoin: round }
        .ch .mut { fill: var(--ink-3) }
        .ch .ax { stroke: var(--control) }
        .ch .gr { stroke: var(--line) }
        .ch .b1 { fill: var(--accent) }
        .ch .b2 { fill: none; stroke: var(--ink-2); stroke-dasharray: 4 3 }
        .ch .l1 { stroke: var(--accent); stroke-width: 2; fill: none }
        .ch .l2 { stroke: var(--near-fill); stroke-width: 2; fill: none; stroke-dasharray: 5 3 }
        .ch .d1 { fill: var(--accent) }
        .ch .d2 { fill: var(--surface); stroke: var(--near-fill); stroke-width: 2 }
        .ch .hol { fill: var(--sunken) }
        .ch .late { fill: var(--late-fill) }
        .ch .near { fill: var(--near-fill) }
        .ch .soon { fill: var(--soon-fill) }
        .ch .tgt { stroke: var(--ink-2); stroke-dasharray: 2 3 }

        @media (max-width: 48rem) {
          .rates, .g2 { grid-template-columns: minmax(0, 1fr) }
          .rate { border-left: 0; border-top: 1px solid var(--line) }
          .rate:first-child { border-top: 0 }
          .ch-w { min-width: 34rem }
          .ch-b text { font-size: 13.5px }
          .ch-p { width: 23rem }
        }
        """#
}
