extension Stylesheet {
    /// Colours, type, space and shape; every other sheet speaks in these names.
    static let tokens = #"""
        /* Tongxing design tokens. Ratios: see ui.md. Colour never speaks alone: each signal also has a shape and words. */
        :root {
          color-scheme: light dark;

          /* ground */
          --paper: #f6f7f6;          /* page */
          --surface: #ffffff;        /* panels, rows, fields */
          --sunken: #eceff0;         /* side navigation, rest days, code gutter */
          --line: #dbe0e2;           /* hairlines, decorative only */
          --control: #76838a;        /* borders of fields and buttons, 3.9:1 on surface */

          /* text */
          --ink: #18222a;
          --ink-2: #46535b;
          --ink-3: #5b6870;          /* lightest text allowed, 5.0:1 on sunken */

          /* one accent: links, primary action, selection */
          --accent: #17527d;
          --accent-strong: #0f3b5c;
          --accent-soft: #e5eef5;
          --on-accent: #ffffff;
          --focus: #0b6bcb;

          /* signals: text on soft >= 5.8:1, fill on surface >= 3:1 */
          --ok: #1b6644;    --ok-soft: #e3f1e9;    --ok-fill: #2f8f63;
          --soon: #715200;  --soon-soft: #faf0cc;  --soon-fill: #b98a00;  --on-soon: #18222a;
          --near: #96400a;  --near-soft: #fce8d8;  --near-fill: #cf5f12;
          --late: #a21d22;  --late-soft: #fae4e2;  --late-fill: #c4282d;
          --idle: #46535b;  --idle-soft: #e7ebed;  --idle-fill: #76838a;

          /* type: system fonts only, Chinese faces named for Windows, macOS, Kylin and UOS */
          --font: -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei UI", "Microsoft YaHei",
            "Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC", "WenQuanYi Micro Hei", sans-serif;
          --mono: ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "DejaVu Sans Mono", "Noto Sans Mono CJK SC",
            "PingFang SC", "Microsoft YaHei", monospace;
          --t-12: 0.75rem;           /* smallest allowed */
          --t-13: 0.8125rem;         /* secondary text, dense tables */
          --t-14: 0.875rem;          /* staff body */
          --t-16: 1rem;              /* section heads (staff), long reading */
          --t-18: 1.125rem;          /* public body */
          --t-20: 1.25rem;           /* staff h1 */
          --t-24: 1.5rem;            /* public h2, figures */
          --t-32: 2rem;              /* public h1 */
          --lh-tight: 1.35;          /* headings, chips */
          --lh: 1.6;                 /* staff */
          --lh-loose: 1.8;           /* public, quotations */
          --w-normal: 400;
          --w-strong: 600;           /* falls to 700 where the face has no 600 */

          /* space: 4 px steps */
          --s-1: 0.25rem; --s-2: 0.5rem; --s-3: 0.75rem; --s-4: 1rem;
          --s-5: 1.5rem;  --s-6: 2rem;   --s-7: 3rem;    --s-8: 4rem;

          /* shape */
          --r-1: 3px;                /* cells, chips */
          --r-2: 6px;                /* fields, buttons, panels */
          --shadow: 0 6px 24px rgba(24, 34, 42, 0.14);   /* only for what floats: menus, dialogs */

          /* sizes */
          --hit: 2rem;               /* staff control; public and touch: 3rem; never below 24 px */
          --hit-public: 3rem;
          --side: 13.25rem;
          --rail: 3.25rem;
          --measure: 36em;
          --ease: 120ms ease-out;
        }

        @media (prefers-color-scheme: dark) {
          :root {
            --paper: #0f1417; --surface: #161c20; --sunken: #0b0f12; --line: #2a3338; --control: #77868e;
            --ink: #e7ebed; --ink-2: #b9c3c8; --ink-3: #98a5ac;
            --accent: #84bdea; --accent-strong: #add4f3; --accent-soft: #152a3b; --on-accent: #0b1a26; --focus: #7cc0ff;
            --ok: #74c79b;   --ok-soft: #11281c;   --ok-fill: #4aa877;
            --soon: #e2bd4b; --soon-soft: #2a2309; --soon-fill: #c79a1c;
            --near: #f2985a; --near-soft: #321d0d; --near-fill: #dd7a33;
            --late: #f4938b; --late-soft: #3a1718; --late-fill: #e0605c;
            --idle: #b9c3c8; --idle-soft: #222b30; --idle-fill: #77868e;
            --shadow: 0 6px 24px rgba(0, 0, 0, 0.5);
          }
        }

        @media (prefers-reduced-motion: reduce) {
          :root { --ease: 0s; }
        }

        /* paper is white and ink is black, whatever the screen shows */
        @media print {
          :root {
            color-scheme: light;
            --paper: #fff; --surface: #fff; --sunken: #f2f2f2; --line: #999; --control: #555;
            --ink: #000; --ink-2: #222; --ink-3: #333; --accent: #000; --accent-strong: #000; --accent-soft: #fff; --on-accent: #fff;
            --ok: #000; --ok-soft: #fff; --ok-fill: #555;  --soon: #000; --soon-soft: #fff; --soon-fill: #555; --on-soon: #fff;
            --near: #000; --near-soft: #fff; --near-fill: #333; --late: #000; --late-soft: #fff; --late-fill: #000;
            --idle: #000; --idle-soft: #fff; --idle-fill: #777;
          }
        }
        """#
}
