extension Script {
    /// Focus on the error summary, the count of characters written, one submission of a form at a time, and asking again
    /// for what is still being worked out, unless somebody writes meanwhile.
    static let forms = #"""
        (() => {
          const summary = document.querySelector('.errsum');
          if (summary) { summary.focus(); }

          document.querySelectorAll('[data-counts]').forEach((field) => {
            const output = document.getElementById(field.dataset.counts);
            if (!output) { return; }
            const template = output.dataset.template;
            const show = () => { output.textContent = template.replace('#', [...field.value].length); };
            field.addEventListener('input', show);
            show();
          });

          const waiting = document.querySelector('[data-again]');
          if (waiting) {
            const ask = setTimeout(() => location.reload(), waiting.dataset.again * 1000);
            document.addEventListener('input', () => clearTimeout(ask), { once: true });
          }

          document.addEventListener('submit', (event) => {
            const form = event.target;
            if (form.method !== 'post') { return; }
            if (form.dataset.sent) { event.preventDefault(); return; }
            form.dataset.sent = 'yes';
            setTimeout(() => { delete form.dataset.sent; }, 5000);
          });
          window.addEventListener('pageshow', () => {
            document.querySelectorAll('form[data-sent]').forEach((form) => { delete form.dataset.sent; });
          });
        })();
        """#
}
