extension Stylesheet {
    /// The navigation as a rail, for pages that need the width; on a phone it is the same as everywhere.
    static let rail = #"""
        @media (min-width: 48.0625rem) {
          .wide { grid-template-columns: var(--rail) minmax(0, 1fr) }
          .wide .side-in { padding: var(--s-4) 0.5rem; align-items: center; overflow: visible }
          .wide .find, .wide .nav h2, .wide .nav .n, .wide .me, .wide .brand > div { display: none }
          .wide .brand { padding: 0 }
          .wide .nav, .wide .nav ul { display: grid; gap: 0.25rem }
          .wide .nav section + section { padding-top: 0.375rem; border-top: 1px solid var(--line) }
          .wide .nav a:not(.menu-close) {
            position: relative;
            width: 2.25rem;
            height: 2.25rem;
            padding: 0;
            justify-content: center;
          }
          .wide .nav section a > span:not(.n) {
            position: absolute;
            left: 2.75rem;
            z-index: 5;
            padding: 0.25rem 0.5rem;
            border-radius: var(--r-1);
            background: var(--ink);
            color: var(--surface);
            font-size: var(--t-12);
            white-space: nowrap;
            opacity: 0;
            pointer-events: none;
          }
          .wide .nav a:hover > span:not(.n), .wide .nav a:focus-visible > span:not(.n) { opacity: 1 }
        }
        """#
}
