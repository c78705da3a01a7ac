extension Stylesheet {
    /// What happened, with effects and gaps.
    static let timeline = #"""
        .tl { position: relative }
        .tl > li {
          position: relative;
          display: grid;
          grid-template-columns: 6.75rem minmax(0, 1fr);
          gap: 1.75rem;
          padding: 0.375rem 0;
        }
        .tl > li::before {
          content: "";
          position: absolute;
          left: 7.5625rem;
          top: 0;
          bottom: 0;
          border-left: 1px solid var(--control);
        }
        .tl > li:first-child::before { top: 0.875rem }
        .tl > li:last-child::before { bottom: calc(100% - 0.875rem) }
        .tl > li::after {
          content: "";
          position: absolute;
          left: 7.3125rem;
          top: 0.6875rem;
          width: 9px;
          height: 9px;
          border-radius: 50%;
          background: var(--surface);
          box-shadow: inset 0 0 0 2px var(--ink-2);
        }
        .tl > li.key::after { background: var(--ink-2) }
        .tl > li.gap::before { border-left-style: dotted; border-left-width: 2px; margin-left: -0.5px }
        .tl > li.gap::after { display: none }
        .tl > li.gap p {
          color: var(--ink-2);
          background: var(--sunken);
          padding: 0.25rem 0.625rem;
          border-radius: var(--r-1);
          font-size: var(--t-13);
        }
        .tl time {
          color: var(--ink-3);
          font-size: var(--t-13);
          line-height: 1.375rem;
          text-align: right;
          white-space: nowrap;
        }
        .tl .who { color: var(--ink-3); font-size: var(--t-13) }
        .tl .fx { color: var(--ink-2); font-size: var(--t-13); display: block }
        .tl .fx .ic {
          display: inline-block;
          width: 0.75rem;
          height: 0.75rem;
          margin-right: 0.25rem;
          vertical-align: -0.0625rem;
        }

        @media (max-width: 48rem) {
          .tl > li { grid-template-columns: minmax(0, 1fr); gap: 0; padding: 0.375rem 0 0.375rem 1.5rem }
          .tl time { text-align: left }
          .tl > li::before { left: 0.25rem }
          .tl > li::after { left: 0; top: 0.75rem }
        }
        """#
}
