extension Script {
    /// What is still being worked out, fetched anew in place: nothing that is being written beside it is touched. A page that
    /// nobody looks at does not ask.
    static let renewal = #"""
        (() => {
          const PACE = 2000;
          const MOST_FAILURES = 5;
          const parts = ['#impact-live', '.tabs', '.appr'];
          let failures = 0;

          const take = (page, part) => {
            const [own, other] = [document.querySelector(part), page.querySelector(part)];
            // What is gone from the page is not waited for.
            if (own && !other) { own.replaceChildren(); }
            if (!own || !other || own.outerHTML === other.outerHTML) { return; }
            const focus = own.contains(document.activeElement) && document.activeElement.getAttribute('href');
            own.replaceChildren(...other.childNodes);
            const again = [...own.querySelectorAll('a')].find((link) => link.getAttribute('href') === focus);
            if (again) { again.focus(); }
          };
          // The choice stays as it is; what it says of requests follows.
          const takeScope = (page) => {
            page.querySelectorAll('[name="scope"]').forEach((other) => {
              const own = document.querySelector(`[name="scope"][value="${other.value}"]`);
              if (own) { own.parentElement.lastChild.textContent = other.parentElement.lastChild.textContent; }
            });
          };
          const renew = async () => {
            const waiting = document.querySelector('[data-renew]');
            if (!waiting) { return; }
            if (document.hidden) {
              document.addEventListener('visibilitychange', renew, { once: true });
              return;
            }
            try {
              const answer = await fetch(waiting.dataset.renew, { redirect: 'error' });
              if (!answer.ok) { throw new Error(String(answer.status)); }
              const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
              parts.forEach((part) => take(page, part));
              takeScope(page);
              failures = 0;
            } catch {
              failures += 1;
            }
            if (failures < MOST_FAILURES) { setTimeout(renew, PACE); }
          };
          setTimeout(renew, PACE);
        })();
        """#
}
