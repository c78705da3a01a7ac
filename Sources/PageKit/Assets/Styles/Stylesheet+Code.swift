extension Stylesheet {
    /// The text of a rule file.
    static let code = #"""
        .code {
          font-family: var(--mono);
          font-size: var(--t-13);
          line-height: 1.5rem;
          overflow-x: auto;
          padding: 0.375rem 0;
          tab-size: 2;
        }
        .code ol { min-width: max-content; counter-reset: ln }
        .code li { counter-increment: ln; padding-right: 1rem; white-space: pre }
        .code li.l::before {
          content: counter(ln);
          display: inline-block;
          width: 2.5rem;
          margin-right: 0.75rem;
          padding-right: 0.5rem;
          color: var(--ink-3);
          text-align: right;
          user-select: none;
          -webkit-user-select: none;
        }
        .code .h { color: var(--accent); font-weight: var(--w-strong) }
        .code .s { color: var(--ok) }
        .code .n { color: var(--near) }
        .code .c { color: var(--ink-3) }
        .code .k { color: var(--ink) }
        """#
}
