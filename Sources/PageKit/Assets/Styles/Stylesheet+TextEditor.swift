extension Stylesheet {
    /// The installed text editor in the colours of the product; a sheet of its own, for the one page that has it.
    static let textEditor = #"""
        .rule-editor .CodeMirror {
          height: 34rem;
          border: 1px solid var(--control);
          border-radius: var(--r-2);
          background: var(--surface);
          color: var(--ink);
          font-family: var(--mono);
          font-size: var(--t-13);
          line-height: 1.5rem;
        }
        .rule-editor .CodeMirror-focused { outline: 3px solid var(--focus); outline-offset: 2px }
        .rule-editor .CodeMirror-gutters { border-right: 1px solid var(--line); background: var(--sunken) }
        .rule-editor .CodeMirror-linenumber { color: var(--ink-3); padding-right: 0.5rem }
        .rule-editor .CodeMirror-cursor { border-left: 2px solid var(--ink) }
        .rule-editor .CodeMirror-selected, .rule-editor .CodeMirror-focused .CodeMirror-selected {
          background: var(--accent-soft);
        }
        .rule-editor .CodeMirror-scrollbar-filler { background: var(--surface) }
        .rule-editor .cm-s-default .cm-string, .rule-editor .cm-s-default .cm-property.cm-string { color: var(--ok) }
        .rule-editor .cm-s-default .cm-number { color: var(--near) }
        .rule-editor .cm-s-default .cm-comment { color: var(--ink-3) }
        .rule-editor .cm-s-default .cm-atom { color: var(--accent); font-weight: var(--w-strong) }
        .rule-editor .cm-s-default .cm-property, .rule-editor .cm-s-default .cm-bracket { color: var(--ink) }
        .rule-editor .fault, .rule-editor .fault.cm-string {
          color: var(--late);
          text-decoration: underline wavy var(--late-fill) 1.5px;
          text-underline-offset: 0.25em;
        }
        .rule-editor .doubt {
          text-decoration: underline wavy var(--soon-fill) 1.5px;
          text-underline-offset: 0.25em;
        }
        .rule-editor .CodeMirror .diag { box-sizing: content-box; overflow: hidden; white-space: normal }
        .rule-editor .CodeMirror .diag .at { margin-left: var(--aside, 0); padding-left: 0.25rem }
        .rule-editor .CodeMirror .diag .at b { margin-left: 0 }
        .rule-editor .CodeMirror .diag .box { position: static; margin-left: 0.5rem; font-family: var(--font) }
        .CodeMirror-hints {
          max-width: calc(100vw - 2rem);
          border: 1px solid var(--control);
          background: var(--surface);
          box-shadow: var(--shadow);
          font-family: var(--mono);
          font-size: var(--t-13);
        }
        .CodeMirror-hint { min-height: 1.5rem; padding: 0.125rem 0.5rem; color: var(--ink) }
        .CodeMirror-hint .title { margin-left: 1rem; color: var(--ink-3); font-family: var(--font) }
        li.CodeMirror-hint-active, li.CodeMirror-hint-active .title { background: var(--accent); color: var(--on-accent) }
        """#
}
