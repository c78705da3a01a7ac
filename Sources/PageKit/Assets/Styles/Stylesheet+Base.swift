extension Stylesheet {
    /// Elements without a class, and what is used everywhere.
    static let base = #"""
        *, *::before, *::after { box-sizing: border-box }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem }
        body {
          margin: 0;
          background: var(--paper);
          color: var(--ink);
          font-family: var(--font);
          font-size: var(--t-14);
          line-height: var(--lh);
          font-variant-numeric: tabular-nums;
          line-break: strict;
          overflow-wrap: anywhere;
          text-autospace: normal;
          text-spacing-trim: trim-start;
        }
        h1, h2, h3, h4, p, ul, ol, dl, dd, figure, blockquote, pre, fieldset, table { margin: 0; padding: 0; border: 0 }
        h1, h2, h3, h4 {
          font-size: inherit;
          font-weight: var(--w-strong);
          line-height: var(--lh-tight);
          text-wrap: balance;
        }
        ul, ol { list-style: none }
        i, em, cite, address, dfn { font-style: normal }
        em { -webkit-text-emphasis: filled dot; text-emphasis: filled dot; text-emphasis-position: under right }
        strong, b { font-weight: var(--w-strong) }
        a { color: var(--accent); text-underline-offset: 0.2em; text-decoration-thickness: 1px }
        a:hover { color: var(--accent-strong); text-decoration-thickness: 2px }
        code, kbd, pre, .mono { font-family: var(--mono); font-size: 0.93em }
        table { border-collapse: collapse; width: 100% }
        th { text-align: left; font-weight: var(--w-strong) }
        svg { display: block }
        summary { cursor: pointer }
        :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: var(--r-1) }
        :target { scroll-margin-top: 1rem }
        .vh {
          position: absolute;
          width: 1px;
          height: 1px;
          margin: -1px;
          overflow: hidden;
          clip: rect(0 0 0 0);
          white-space: nowrap;
        }
        .skip {
          position: absolute;
          left: 0.5rem;
          top: -4rem;
          z-index: 9;
          padding: 0.5rem 1rem;
          background: var(--surface);
          border: 2px solid var(--focus);
          border-radius: var(--r-2);
        }
        .skip:focus { top: 0.5rem }
        .sprite { position: absolute; width: 0; height: 0 }
        .sub { color: var(--ink-3); font-size: var(--t-13) }
        .num { text-align: right }
        .nowrap { white-space: nowrap }
        @media (max-width: 48rem) {
          kbd, .keys { display: none !important }
          .tbl kbd { display: inline-block !important }
        }
        .linklike {
          padding: 0;
          border: 0;
          background: none;
          color: var(--accent);
          font: inherit;
          text-decoration: underline;
          text-underline-offset: 0.2em;
          cursor: pointer;
        }
        .ln { display: block; }
        """#
}
