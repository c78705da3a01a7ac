extension Stylesheet {
    /// Reduced motion, forced colours and print.
    static let media = #"""
        @media (prefers-reduced-motion: reduce) {
          *, *::before, *::after {
            transition: none !important;
            animation: none !important;
            scroll-behavior: auto !important;
          }
        }
        @media (forced-colors: active) {
          .cells .run::before, .cbar .run, progress::-webkit-progress-value { forced-color-adjust: none }
          .chip { border: 1px solid }
        }
        @page { size: A4; margin: 22mm 20mm 20mm 24mm }
        @media print {
          body {
            font-family: "Songti SC", SimSun, "Noto Serif CJK SC", "Source Han Serif SC", serif;
            font-size: 11pt;
            line-height: 1.7;
          }
          .side, .top, .tabs, .bar, .acts, .foot, .skip, #do, .btn, .linklike { display: none !important }
          .screen, .pub-top nav, .pub-foot .bits, .phone-only { display: none !important }
          #course > header a, .aside a, .aside a + .sub, details:not([open]) { display: none !important }
          .pub .wrap { padding: 0 }
          .shell, .two { display: block }
          .main { padding: 0 }
          .panel { border-color: #000 }
          a { color: #000; text-decoration: none }
          .head { display: block; text-align: center; margin: 0 0 6mm }
          .head h1 { font-size: 18pt; font-family: "Heiti SC", SimHei, "Noto Sans CJK SC", sans-serif }
          .panel { border: 0; border-radius: 0 }
          .panel > header, .panel > .pad { padding-left: 0; padding-right: 0 }
          .cells, .cells *, .cbar { -webkit-print-color-adjust: exact; print-color-adjust: exact }
          .chip { border: 1px solid #000 }
          .sig .ic, .chip .ic { color: #000 }
          h2, h3 { break-after: avoid }
          tr, li { break-inside: avoid }
          thead { display: table-header-group }
        }
        """#
}
