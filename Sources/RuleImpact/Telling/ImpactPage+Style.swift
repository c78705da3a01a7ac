extension ImpactPage {
    /// Colours and sizes are those of the workbench; the file stands alone, so they are written out.
    static let style = """
        :root { color-scheme: light dark; --ink: #1b2430; --mut: #5a6675; --line: #d9dee5; --a: #b3261e; --b: #1f5fa8 }
        @media (prefers-color-scheme: dark) {
        :root { --ink: #e6eaf0; --mut: #a3aebb; --line: #3a4552; --a: #f2867d; --b: #7fb2ec } }
        body { font: 14px/1.6 "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; color: var(--ink); margin: 0 }
        main { max-width: 960px; margin: 0 auto; padding: 16px }
        h1 { font-size: 24px; margin: 8px 0 } h2 { font-size: 16px; margin: 24px 0 8px }
        .mut { color: var(--mut) } .wide { overflow-x: auto }
        dl { display: flex; flex-wrap: wrap; gap: 8px 24px; margin: 0 } dt { color: var(--mut) }
        dd { margin: 0; font-size: 20px; font-variant-numeric: tabular-nums }
        table { border-collapse: collapse } th, td { border-bottom: 1px solid var(--line); padding: 4px 12px 4px 0 }
        th { text-align: left; font-weight: 600; white-space: nowrap } td { text-align: right }
        td.txt { text-align: left } td.off { font-weight: 600 }
        svg { max-width: 100%; height: auto } svg text { font-size: 13px; fill: var(--ink) }
        .first { fill: var(--a) } .second { fill: none; stroke: var(--b); stroke-width: 1.5; stroke-dasharray: 4 2 }
        """
}
