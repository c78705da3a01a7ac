extension Stylesheet {
    /// The rule editor: tree, text, what a check says below a line, texts side by side, the way to approval.
    static let ruleEditor = #"""
        .tabs + .note, .stack.review { margin-top: var(--s-3) }
        .ed {
          display: grid;
          grid-template-columns: 11.5rem minmax(0, 1fr) 17rem;
          gap: var(--s-4);
          align-items: start;
          margin-top: var(--s-3);
        }
        .review .rows > li > a { display: inline-block; min-height: 1.5rem }
        .tree { font-size: var(--t-13) }
        .tree h2 {
          padding: 0 0.375rem 0.25rem;
          color: var(--ink-3);
          font-size: var(--t-13);
          font-weight: var(--w-normal);
        }
        .tree ul ul { margin-left: 0.5rem; padding-left: 0.75rem; border-left: 1px solid var(--line) }
        .tree li a, .tree .dir {
          display: flex;
          align-items: center;
          gap: 0.375rem;
          min-height: 1.625rem;
          padding: 0 0.375rem;
          border-radius: var(--r-1);
          color: var(--ink-2);
          text-decoration: none;
        }
        .tree .dir { color: var(--ink-3) }
        .tree li a:hover { background: var(--sunken) }
        .tree li a[aria-current] { background: var(--accent-soft); color: var(--ink); font-weight: var(--w-strong) }
        .tree .ic { width: 0.875rem; height: 0.875rem }
        .tree .st { margin-left: auto; font-size: var(--t-12); font-weight: var(--w-normal); white-space: nowrap }
        .tree .st.e { color: var(--late) }
        .tree .st.m { color: var(--accent) }
        .tree > p, .new-file { padding: 0.375rem }
        .new-file summary { min-height: 1.5rem; color: var(--accent); cursor: pointer }
        .new-file form { display: grid; gap: 0.375rem; padding-top: 0.375rem }
        .new-file .in.in-s { width: 100% }
        .rule-editor { display: grid; gap: var(--s-3); padding: var(--s-3) var(--s-4) var(--s-4) }
        .rule-editor .note { flex-wrap: wrap; align-items: center; margin: 0 }
        .rule-editor .note[hidden] { display: none }
        .rule-editor textarea.in {
          min-height: 16rem;
          overflow: auto;
          font-family: var(--mono);
          font-size: var(--t-13);
          line-height: 1.5rem;
          tab-size: 2;
          white-space: pre;
        }
        .code .no {
          display: inline-block;
          width: 2.5rem;
          margin-right: 0.75rem;
          padding-right: 0.5rem;
          color: var(--ink-3);
          text-align: right;
          user-select: none;
          -webkit-user-select: none;
        }
        .rule-form { min-width: 0; padding-top: var(--s-3); border-top: 1px solid var(--line) }
        .rule-form select.in { max-width: 100% }
        .rule-form legend { float: left; width: 100%; margin-bottom: var(--s-2); font-weight: var(--w-strong) }
        .rule-form > * { clear: both }
        .sent { padding: var(--s-2) 0; line-height: 2.5 }
        .sent .in {
          display: inline-block;
          width: auto;
          min-height: 1.75rem;
          margin: 0 0.125rem;
          padding: 0 0.375rem;
          line-height: 1.625rem;
          vertical-align: baseline;
        }
        .sent .in.sm { width: 4rem; text-align: right }
        .sent .in[aria-invalid] { border-color: var(--late-fill); border-width: 2px }
        .rule-form .err { font-size: var(--t-13); line-height: 1.6 }
        .rule-form .err .ic { width: 1rem; height: 1rem; margin-top: 0.1875rem }
        .fgrid {
          display: grid;
          grid-template-columns: repeat(2, minmax(0, 1fr));
          gap: var(--s-3);
          align-items: end;
          padding: var(--s-3) 0;
        }
        .warn-row { overflow: hidden; border-top: 1px solid var(--line) }
        .rule-form .warn-row legend {
          width: auto;
          min-width: 6rem;
          margin: 0;
          padding: var(--s-2) var(--s-2) 0 0;
          color: var(--ink-2);
          font-weight: var(--w-normal);
          line-height: 2.5;
        }
        .warn-row .sent { display: flex; flex-wrap: wrap; gap: 0.25rem; align-items: center }
        .warn-row .tick { margin-left: 0.75rem; line-height: 1.6 }
        .rule-form > .more { padding: var(--s-2) 0; border-top: 1px solid var(--line) }
        .form-acts { padding: var(--s-2) 0 }
        /* A long form is saved from where one changed it; what has the focus is not hidden behind the buttons. */
        @media (min-width: 60rem) and (min-height: 40rem) {
          .form-acts {
            position: sticky;
            bottom: 0;
            z-index: 1;
            border-top: 1px solid var(--line);
            background: var(--surface);
          }
          .rule-form .in, .rule-form summary, .rule-form [type="checkbox"] { scroll-margin-bottom: 4.5rem }
        }
        .code .ll { min-height: 1.5rem }
        .code .gap { padding-left: 3.25rem; background: var(--sunken); color: var(--ink-3); font-size: var(--t-12) }
        .code .was { padding-left: 3.25rem; color: var(--ink-3); font-size: var(--t-12) }
        .code .was .no { display: none }
        .code .chg { background: var(--accent-soft); box-shadow: inset 3px 0 0 var(--accent) }
        .code .bad { background: var(--late-soft); box-shadow: inset 3px 0 0 var(--late-fill) }
        .code .bad .no, .code .chg .no, .code .gone, .code .came { color: var(--ink-2) }
        .code .bad .c, .code .chg .c { color: var(--ink-2) }
        .code .x {
          font-weight: var(--w-strong);
          text-decoration: underline wavy var(--soon-fill) 1.5px;
          text-underline-offset: 0.25em;
        }
        .code .bad .x { color: var(--late); text-decoration-color: var(--late-fill) }
        .code li.diag { padding-right: 0; white-space: normal; font-family: var(--font); outline: 0 }
        .diag .at {
          height: 0.5rem;
          padding-left: 3.25rem;
          font-family: var(--mono);
          line-height: 0.5rem;
          white-space: pre;
        }
        .diag .at span { visibility: hidden }
        .diag .at b {
          display: inline-block;
          width: 0;
          height: 0;
          margin-left: 0.25rem;
          border: 6px solid transparent;
          border-top: 0;
          border-bottom: 7px solid var(--late-fill);
        }
        .diag .box {
          position: sticky;
          left: 3.25rem;
          max-width: min(34rem, calc(100vw - 6rem));
          margin: 0 0.75rem 0.5rem 3.25rem;
          padding: 0.5rem 0.75rem;
          border: 1px solid var(--late-fill);
          border-radius: var(--r-1);
          background: var(--surface);
          line-height: 1.6;
          overflow-wrap: anywhere;
        }
        .diag:focus .box { outline: 3px solid var(--focus); outline-offset: 2px }
        .diag.mild .box { border-color: var(--soon-fill) }
        .diag.mild .at b { border-bottom-color: var(--soon-fill) }
        .diag .box .sig { margin-right: 0.5rem; white-space: normal }
        .diag .fix { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: center; margin-top: 0.375rem }
        .diag .fix:empty { display: none }
        .edstat {
          display: flex;
          flex-wrap: wrap;
          gap: 0.25rem 1.25rem;
          align-items: center;
          padding: 0.4375rem var(--s-4);
          border-top: 1px solid var(--line);
          color: var(--ink-2);
          font-size: var(--t-13);
        }
        .edstat.live { padding: 0; border: 0 }
        .edstat.live[hidden] { display: none }
        .appr { display: grid; gap: 0.375rem }
        .appr > li { display: grid; grid-template-columns: 1rem minmax(0, 1fr); gap: 0.5rem; font-size: var(--t-13) }
        .appr + form { display: grid; gap: var(--s-3) }
        .scope .tick { line-height: 1.5; font-size: var(--t-13) }
        .scope .tick input { flex: none }
        .appr + form .acts { display: flex; flex-wrap: wrap; gap: var(--s-2) }
        .appr .ic { margin-top: 0.1875rem }
        .appr .no .ic, .appr .no .what { color: var(--late); font-weight: var(--w-strong) }
        .appr .yes .ic { color: var(--ok) }
        .appr .to-come .ic { color: var(--ink-3) }
        .cmp { width: 100%; min-width: 46rem; table-layout: fixed; border-collapse: collapse }
        /* Beside the files there is less room, and both sides are to be seen. */
        .ed .cmp { min-width: 0 }
        .cmp th { padding: 0 0.75rem 0.25rem; color: var(--ink-3); font-weight: var(--w-normal); text-align: left }
        .cmp td { padding: 0 0.5rem; vertical-align: top; white-space: pre-wrap; overflow-wrap: anywhere }
        .cmp .count { width: 3.5rem }
        .cmp td.no { display: table-cell; width: auto; margin: 0 }
        .cmp .gone { background: var(--late-soft) }
        .cmp .came { background: var(--accent-soft) }
        .cmp del, .cmp ins { text-decoration: none }
        .cmp .gone::before { content: "− "; user-select: none }
        .cmp .came::before { content: "+ "; user-select: none }
        .rows ins { text-decoration: none; font-weight: var(--w-strong) }

        @media (max-width: 75rem) {
          .ed { grid-template-columns: 11.5rem minmax(0, 1fr) }
          .ed > :last-child { grid-column: 2 }
        }
        @media (max-width: 60rem) {
          .ed { grid-template-columns: minmax(0, 1fr) }
          .ed > :last-child { grid-column: 1 }
          .tree > ul { max-height: 16rem; overflow: auto }
        }
        @media (max-width: 48rem) {
          .fgrid { grid-template-columns: minmax(0, 1fr) }
          .tree { padding: 0.5rem; border: 1px solid var(--line); border-radius: var(--r-2) }
          .tree li a, .new-file summary { min-height: 2.75rem }
          .rule-form .warn-row legend { width: 100%; line-height: 1.6 }
          .warn-row .sent, .warn-row .err { clear: left }
          .sent .in { min-height: 2.75rem; margin: 0.125rem }
          .diag .box { left: 0.75rem; margin-left: 0.75rem }
          .cmp, .cmp thead, .cmp tbody, .cmp .gap { display: block; min-width: 0 }
          .cmp tr { display: grid; grid-template-columns: 3rem minmax(0, 1fr) }
          .cmp thead tr { display: flex; gap: var(--s-3) }
          .cmp th:first-child::before { content: "− " }
          .cmp th:last-child::before { content: "+ " }
          .cmp .alike td:nth-child(n + 3), .cmp td.no:empty, .cmp td.no:empty + td { display: none }
        }
        """#
}
