extension Script {
    /// `j` and `k`: the next and the previous row, which gets the focus; on a request, the next and the previous one.
    static let lists = #"""
        (() => {
          const rows = () => [...document.querySelectorAll('.row')];
          const show = (row) => {
            rows().forEach((other) => other.classList.toggle('cur', other === row));
            const link = row.querySelector('.t');
            if (link) { link.focus({ preventScroll: true }); }
            row.scrollIntoView({ block: 'nearest' });
          };
          const step = (by) => {
            const all = rows();
            if (all.length === 0) { return tongxing.follow(by > 0 ? '[data-key="next"]' : '[data-key="previous"]'); }
            const now = all.findIndex((row) => row.contains(document.activeElement) || row.classList.contains('cur'));
            const next = now < 0 ? 0 : Math.min(Math.max(now + by, 0), all.length - 1);
            show(all[next]);
            return true;
          };
          tongxing.actions.set('j', () => step(1));
          tongxing.actions.set('k', () => step(-1));
          document.addEventListener('focusin', (event) => {
            const row = event.target.closest('.row');
            if (row) { rows().forEach((other) => other.classList.toggle('cur', other === row)); }
          });
        })();
        """#
}
