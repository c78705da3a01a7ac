extension Script {
    /// Single keys outside fields: search, go to, back, help. `data-keys` on the body switches them on.
    static let keys = #"""
        const tongxing = (() => {
          const actions = new Map();
          let pending = null;
          let pendingTimer = 0;

          const inField = (target) =>
            target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
          const forget = () => { pending = null; clearTimeout(pendingTimer); };
          const expectSecond = (name) => {
            pending = name;
            clearTimeout(pendingTimer);
            pendingTimer = setTimeout(forget, 1500);
          };
          const follow = (selector) => {
            const link = document.querySelector(selector);
            if (link) { link.click(); }
            return Boolean(link);
          };
          const keySheet = () => document.getElementById('key-sheet');

          actions.set('/', () => {
            const field = document.querySelector('.find input');
            if (field) { field.focus(); field.select(); }
            return Boolean(field);
          });
          actions.set('u', () => follow('[data-key="back"]'));
          actions.set('g', () => { expectSecond('go'); return true; });
          actions.set('?', () => {
            const sheet = keySheet();
            if (!sheet || !sheet.showModal) { return false; }
            sheet.showModal();
            return true;
          });

          document.addEventListener('keydown', (event) => {
            if (event.key === 'Escape' && location.hash === '#nav') { location.hash = '#main'; return; }
            if (!document.body.dataset.keys || event.ctrlKey || event.metaKey || event.altKey) { return; }
            if (event.isComposing || inField(event.target)) { return; }
            const sheet = keySheet();
            if (sheet && sheet.open) { return; }
            let done = false;
            if (pending) {
              const selector = `[data-${pending}="${CSS.escape(event.key)}"]`;
              forget();
              done = follow(selector);
            } else if (actions.has(event.key)) {
              done = actions.get(event.key)();
            }
            if (done) { event.preventDefault(); }
          });

          document.addEventListener('click', (event) => {
            const opener = event.target.closest('[data-opens="key-sheet"]');
            const sheet = keySheet();
            if (!opener || !sheet || !sheet.showModal) { return; }
            event.preventDefault();
            sheet.showModal();
          });
          return { actions, expectSecond, follow };
        })();
        """#
}
