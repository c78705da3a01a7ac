extension Stylesheet {
    /// The ruler with one column a day.
    static let clockRuler = #"""
        .ruler { display: grid; gap: var(--s-3) }
        .days { display: grid }
        .days.axis {
          font-size: var(--t-12);
          line-height: 1.125rem;
          text-align: center;
          color: var(--ink-2);
          margin: 0.25rem 0 -0.375rem;
        }
        .days.axis span { display: block; padding-bottom: 0.125rem; white-space: nowrap }
        .days.axis small { display: block; font-size: var(--t-12); color: var(--ink-3) }
        .days.axis .off { background: var(--sunken); color: var(--ink-3) }
        .days.axis .mk small { color: var(--near); font-weight: var(--w-strong) }
        .days.axis .now { background: var(--accent); color: var(--on-accent); border-radius: var(--r-1) var(--r-1) 0 0 }
        .days.axis .now small { color: var(--on-accent) }
        .clock .say { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.625rem; margin-bottom: 0.1875rem }
        .clock .say h3 { font-size: var(--t-14) }
        .clock .say .sig { align-self: center }
        .clock .say .at { margin-left: auto; color: var(--ink-2); font-size: var(--t-13) }
        .days.cells { height: 1.5rem; font-size: var(--t-12); line-height: 1.5rem; text-align: center }
        .cells span { position: relative; height: 1.5rem }
        .cells.past .off, .cells.past .now { background: none !important }
        .cells .off { background: var(--sunken) }
        .cells .now { background: var(--accent-soft) }
        .cells .run, .cells .left { z-index: 1 }
        .cells .run::before, .cells .left::before {
          content: "";
          position: absolute;
          z-index: -1;
          left: 1px;
          right: 1px;
          top: 0.125rem;
          bottom: 0.125rem;
          border-radius: 2px;
        }
        .cells .run { color: var(--surface) }
        .cells .run::before { background: var(--ink-2) }
        .cells .left { color: var(--ink) }
        .cells .left::before { background: var(--surface); box-shadow: inset 0 0 0 1.5px var(--ink-2) }
        .cells.soon .run { color: var(--on-soon) }
        .cells.soon .run::before { background: var(--soon-fill) }
        .cells.near .run::before { background: var(--near) }
        .cells.near .left::before { box-shadow: inset 0 0 0 1.5px var(--near-fill) }
        .cells.late .run::before { background: var(--late) }
        .cells .over { z-index: 1; color: var(--late) }
        .cells .over::before {
          content: "";
          position: absolute;
          z-index: -1;
          left: 1px;
          right: 1px;
          top: 0.125rem;
          bottom: 0.125rem;
          border-radius: 2px;
          background: var(--late-soft);
          box-shadow: inset 0 0 0 1.5px var(--late-fill);
        }
        .cells.soon .left::before { box-shadow: inset 0 0 0 1.5px var(--soon-fill) }
        .cells.ok .run::before { background: var(--ok) }
        .cells .spare { color: var(--ink-3) }
        .cells .spare::before {
          content: "";
          position: absolute;
          left: 1px;
          right: 1px;
          top: 0.125rem;
          bottom: 0.125rem;
          border-radius: 2px;
          box-shadow: inset 0 0 0 1px var(--line);
        }
        .cells.target .run { color: var(--ink) }
        .cells.target .run::before { background: var(--idle-soft); box-shadow: inset 0 0 0 1px var(--idle-fill) }
        .cells.target .left::before { box-shadow: inset 0 0 0 1px var(--idle-fill) }
        .cells.target .over { color: var(--ink-3) }
        .cells.target .over::before { background: none; box-shadow: inset 0 0 0 1px var(--line) }
        .cells .thru::after, .cells .pau::after {
          content: "";
          position: absolute;
          left: 0;
          right: 0;
          top: 50%;
          border-top: 1.5px solid var(--control);
        }
        .cells .pau::after { border-top: 2px dotted var(--ink-3) }
        .cells .start::after {
          content: "";
          position: absolute;
          left: 50%;
          right: 0;
          top: 50%;
          border-top: 1.5px solid var(--control);
        }
        .cells .start::before {
          content: "";
          position: absolute;
          z-index: 1;
          left: calc(50% - 4px);
          top: calc(50% - 4px);
          width: 9px;
          height: 9px;
          border-radius: 50%;
          background: var(--surface);
          box-shadow: inset 0 0 0 2px var(--ink-2);
        }
        .cells .pp { font-size: var(--t-12) }
        .cells .pp b {
          position: relative;
          z-index: 1;
          padding: 0 1px;
          background: var(--surface);
          color: var(--ink-2);
          font-weight: var(--w-normal);
        }
        .cells .due::before { border-right: 4px solid var(--ink) }
        .cells u {
          position: absolute;
          z-index: 2;
          top: -0.1875rem;
          left: 50%;
          width: 0;
          height: 0;
          border: 4px solid transparent;
          border-top: 6px solid var(--ink-2);
          border-bottom: 0;
          margin-left: -4px;
        }
        .cells u.todo { border-top-color: var(--control) }
        .cells u.todo::after {
          content: "";
          position: absolute;
          left: -2px;
          top: -5px;
          border: 2px solid transparent;
          border-top: 3px solid var(--surface);
          border-bottom: 0;
        }
        .legend {
          display: flex;
          flex-wrap: wrap;
          gap: 0.125rem 1rem;
          color: var(--ink-3);
          font-size: var(--t-12);
          padding-top: var(--s-2);
          border-top: 1px solid var(--line);
        }
        .legend span { display: inline-flex; align-items: center; gap: 0.375rem }
        .legend svg { width: 1.25rem; height: 0.75rem }

        @media screen and (max-width: 48rem) {
          .days.axis span { font-size: 0; padding: 0; height: 0.25rem }
          .days.axis small { display: none }
          .days.axis .lb { font-size: var(--t-12); height: auto; line-height: 1.25rem; overflow: visible }
          .days.axis { align-items: end; text-align: left }
          .days.axis span.now { height: 1.25rem; line-height: 0; background: none; overflow: visible }
          .days.axis .now small {
            display: block;
            width: 1.25rem;
            margin-left: calc(50% - 0.625rem);
            background: var(--accent);
            border-radius: var(--r-1);
            line-height: 1.25rem;
            text-align: center;
          }
          .days.cells, .cells span { height: 1.25rem }
          .cells .num0, .cells .pp b { font-size: 0 }
          .cells .run::before, .cells .left::before { left: 0.5px; right: 0.5px; border-radius: 1px }
          .cells .start::before { width: 7px; height: 7px; left: calc(50% - 3.5px); top: calc(50% - 3.5px) }
          .clock .say .at { margin-left: 0; width: 100% }
        }

        .days-14 { grid-template-columns: repeat(14, minmax(0, 1fr)); }
        .days-21 { grid-template-columns: repeat(21, minmax(0, 1fr)); }
        .days-26 { grid-template-columns: repeat(26, minmax(0, 1fr)); }
        .days-31 { grid-template-columns: repeat(31, minmax(0, 1fr)); }
        .days-45 { grid-template-columns: repeat(45, minmax(0, 1fr)); }
        .legend .ring { fill: none; stroke: var(--ink-2); stroke-width: 2; }
        .legend .box { fill: var(--ink-2); }
        .legend .frame { fill: none; stroke: var(--ink-2); stroke-width: 1.5; }
        .legend .dots { stroke: var(--ink-3); stroke-width: 2; stroke-dasharray: 2 2; }
        .legend .thin { stroke: var(--control); stroke-width: 1.5; }
        """#
}
