extension Script {
    /// The rule editor: keys, a warning before text is lost, what was sent in vain, and, where the text editor is
    /// installed, checking and completion while one writes.
    static let ruleEditor = [ruleEditorKeys, ruleEditorFinding, ruleEditorChecks, ruleEditorWords]
        .joined(separator: "\n")

    /// Works on the plain field, too.
    private static let ruleEditorKeys = #"""
        const ruleEditor = (() => {
          const form = document.getElementById('rule-editor');
          const area = document.getElementById('rule-text');
          if (!form || !area) { return null; }
          const own = { form, area, mirror: null, faults: [] };
          own.text = () => (own.mirror ? own.mirror.getValue() : area.value);
          own.put = (text) => {
            if (own.mirror) { own.mirror.setValue(text); own.mirror.focus(); } else { area.value = text; area.focus(); }
          };
          own.file = form.elements.file.value;
          own.tell = (text) => {
            const standing = document.getElementById('rule-live');
            standing.hidden = false;
            standing.textContent = text;
          };
          own.isTooLarge = () => new TextEncoder().encode(own.text()).length > Number(form.dataset.largest);
          const sent = area.value;
          const isKept = Boolean(form.dataset.kept);
          let isLeaving = false;
          const state = (field) => (field.type === 'checkbox' ? String(field.checked) : field.value);
          const fields = [...form.elements].filter((field) => field.name.startsWith('set.'));
          own.fields = fields;
          own.answers = () => fields.map((field) => [field.name, state(field)]);
          const shown = fields.map(state);
          const isTouched = () => fields.some((field, index) => state(field) !== shown[index]);

          const goTo = (step) => {
            if (own.mirror && own.faults.length > 0) { own.goToFault(step); return; }
            const places = [...document.querySelectorAll('#checked .diag')];
            if (places.length === 0) { return; }
            const here = places.indexOf(document.activeElement);
            const next = places[(here + step + places.length) % places.length];
            next.scrollIntoView({ block: 'center' });
            next.focus();
          };
          document.addEventListener('keydown', (event) => {
            if (event.key === 'F8') { event.preventDefault(); goTo(event.shiftKey ? -1 : 1); }
            if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 's') {
              event.preventDefault();
              form.querySelector('button[value="save"]').click();
            }
          });
          // On a phone the list of files is shorter than they are: it begins with the one that is open.
          const open = document.querySelector('.tree [aria-current]');
          const list = open && open.closest('.tree > ul');
          if (list) { list.scrollTop = open.offsetTop - list.offsetTop; }
          // Only what takes the text along: what puts it back or deletes it goes on.
          own.takesText = (button) => !button || !['undo', 'delete'].includes(button.value);
          form.addEventListener('submit', (event) => {
            if (!own.isTooLarge() || !own.takesText(event.submitter)) { return; }
            event.preventDefault();
            event.stopPropagation();
            own.tell(document.getElementById('rule-live').dataset.large);
            document.getElementById('rule-live').scrollIntoView({ block: 'center' });
          });
          document.addEventListener('submit', (event) => { isLeaving = event.target === form; });
          window.addEventListener('beforeunload', (event) => {
            if (isLeaving || (isKept && own.text() === sent && !isTouched())) { return; }
            event.preventDefault();
            event.returnValue = '';
          });
          if (window.CodeMirror) {
            own.mirror = window.CodeMirror.fromTextArea(area, {
              mode: 'toml',
              lineNumbers: true,
              inputStyle: 'contenteditable',
              spellcheck: false,
              screenReaderLabel: form.querySelector('label[for="rule-text"]').textContent,
              extraKeys: { Tab: false, 'Shift-Tab': false, 'Ctrl-Space': 'autocomplete' },
            });
            // CodeMirror names the field, but says neither what it is nor how to leave it.
            const field = own.mirror.getInputField();
            const about = { role: 'textbox', 'aria-multiline': 'true', 'aria-describedby': 'rule-text-hint' };
            Object.entries(about).forEach(([name, value]) => field.setAttribute(name, value));
            // The text stands where the rule of the form is written.
            const chosen = form.elements.rule ? form.elements.rule.value : '';
            let header = '';
            const line = own.text().split('\n').findIndex((written) => {
              header = (written.match(/^\s*\[\[\s*([a-z-]+)\s*\]\]/) || [])[1] || header;
              const id = (written.match(/^\s*id\s*=\s*"([^"]*)"/) || [])[1];
              return id !== undefined && `${header}.${id}` === chosen;
            });
            if (line > 0) { own.mirror.scrollTo(0, own.mirror.heightAtLine(line - 1, 'local')); }
          }
          return own;
        })();
        """#

    /// Faults at the character while one writes.
    private static let ruleEditorChecks = #"""
        (() => {
          if (!ruleEditor || !ruleEditor.mirror) { return; }
          const { form, mirror } = ruleEditor;
          const standing = document.getElementById('rule-live');
          const MOST = 20;
          let shown = [];
          let timer = 0;
          let at = -1;

          const made = (tag, className, text) => {
            const element = document.createElement(tag);
            element.className = className;
            if (text) { element.textContent = text; }
            return element;
          };
          const widget = (fault) => {
            const block = made('div', fault.severity === 'error' ? 'diag' : 'diag mild');
            const pointer = made('div', 'at');
            pointer.setAttribute('aria-hidden', 'true');
            pointer.append(made('span', '', mirror.getLine(fault.line).slice(0, fault.ch)), made('b', ''));
            const box = made('div', 'box');
            const sentence = made('p', '');
            const level = fault.severity === 'error' ? 'late' : 'soon';
            sentence.append(made('span', `sig sig-${level}`, fault.message), made('span', 'sub mono', fault.code));
            box.append(sentence);
            if (fault.fix) {
              const isAdded = fault.line === fault.endLine && fault.ch === fault.endCh;
              const label = isAdded ? standing.dataset.add : standing.dataset.fix;
              const button = made('button', 'btn btn-sm', label.replace('#', () => fault.fix));
              button.type = 'button';
              button.addEventListener('click', () => {
                mirror.replaceRange(fault.put, place(fault), end(fault));
                mirror.focus();
              });
              box.append(button);
            }
            block.append(pointer, box);
            return block;
          };
          const place = (fault) => ({ line: fault.line, ch: fault.ch });
          const end = (fault) => ({ line: fault.endLine, ch: fault.endCh });
          const show = (answer) => {
            mirror.operation(() => {
              shown.forEach((mark) => mark.clear());
              shown = [];
              ruleEditor.faults = answer.faults;
              answer.faults.slice(0, MOST).forEach((fault) => {
                const className = fault.severity === 'error' ? 'fault' : 'doubt';
                shown.push(mirror.markText(place(fault), end(fault), { className }));
                shown.push(mirror.addLineWidget(fault.line, widget(fault), { noHScroll: true }));
              });
            });
            const errors = answer.errors === 0
              ? standing.dataset.sound : standing.dataset.errors.replace('#', answer.errors);
            const warnings = answer.warnings === 0 ? '' : standing.dataset.warnings.replace('#', answer.warnings);
            ruleEditor.tell(errors + warnings);
          };
          ruleEditor.goToFault = (step) => {
            at = (at + step + ruleEditor.faults.length) % ruleEditor.faults.length;
            const fault = ruleEditor.faults[at];
            mirror.setCursor(place(fault));
            mirror.scrollIntoView({ from: place(fault), to: end(fault) }, 120);
            mirror.focus();
            // The sentence below the line is no part of the text that is read out.
            ruleEditor.tell(`${at + 1}/${ruleEditor.faults.length} ${fault.message}`);
          };
          const check = async () => {
            const text = mirror.getValue();
            if (ruleEditor.isTooLarge()) {
              show({ faults: [], errors: 0, warnings: 0 });
              ruleEditor.tell(standing.dataset.large);
              return;
            }
            try {
              const answer = await fetch(form.dataset.check, {
                method: 'POST',
                redirect: 'manual',
                headers: { 'X-CSRF-Token': form.elements.csrf.value },
                body: new URLSearchParams({ file: ruleEditor.file, text }),
              });
              // Who is signed out meanwhile is led to where one signs in.
              if (answer.type === 'opaqueredirect') { ruleEditor.tell(standing.dataset.over); return; }
              if (!answer.ok) { throw new Error(String(answer.status)); }
              const found = await answer.json();
              if (mirror.getValue() === text) { show(found); }
            } catch {
              ruleEditor.tell(standing.dataset.failed);
            }
          };
          // The sentences stay in sight while the text goes aside; what points at the character goes with it.
          mirror.on('scroll', () => {
            mirror.getWrapperElement().style.setProperty('--aside', `${-mirror.getScrollInfo().left}px`);
          });
          mirror.on('changes', () => {
            clearTimeout(timer);
            timer = setTimeout(check, 500);
          });
          const checked = document.getElementById('checked');
          if (checked && !checked.querySelector('.was')) { checked.hidden = true; }
          check();
        })();
        """#

    /// Completion from the vocabulary, and the clause that a line cites.
    private static let ruleEditorWords = #"""
        (() => {
          if (!ruleEditor || !ruleEditor.mirror) { return; }
          const { form, mirror } = ruleEditor;
          const clause = document.getElementById('rule-clause');
          let words = null;
          // Whether words were asked for before they were there.
          let isWaiting = false;

          const hint = (word, from, to) => ({
            text: word.name,
            from,
            to,
            render: (element) => {
              element.textContent = word.name;
              if (word.title === word.name) { return; }
              const title = document.createElement('span');
              title.className = 'title';
              title.textContent = word.title;
              element.append(title);
            },
          });
          const complete = () => {
            if (!words) {
              isWaiting = true;
              return null;
            }
            const cursor = mirror.getCursor();
            const before = mirror.getLine(cursor.line).slice(0, cursor.ch);
            const isText = (before.match(/"/g) || []).length % 2 === 1;
            const start = isText
              ? before.lastIndexOf('"') + 1 : cursor.ch - before.match(/[a-z0-9.-]*$/)[0].length;
            const typed = before.slice(start);
            const key = (before.slice(0, start).match(/([a-z0-9.-]+)\s*=\s*[^=]*$/) || [])[1];
            const known = isText ? words.values[key] || words.values[''] : words.keys;
            const list = known
              .filter((word) => word.name.includes(typed) || word.title.includes(typed))
              .sort((a, b) => Number(b.name.startsWith(typed)) - Number(a.name.startsWith(typed)))
              .slice(0, 60)
              .map((word) => hint(word, { line: cursor.line, ch: start }, cursor));
            return { list, from: { line: cursor.line, ch: start }, to: cursor };
          };
          const clauseAt = (line) => {
            const cited = (mirror.getLine(line) || '').match(/^\s*cite\s*=\s*"([^"]*)"/);
            const text = cited && words && words.clauses[cited[1]];
            return text ? `${cited[1]}　${text}` : '';
          };
          const tell = (text) => {
            clause.hidden = !text;
            clause.textContent = text;
          };
          const tellAtCursor = () => tell(clauseAt(mirror.getCursor().line));

          mirror.setOption('hintOptions', { hint: complete, completeSingle: false });
          mirror.on('inputRead', (_, change) => {
            const typed = change.text[change.text.length - 1];
            if (change.origin === '+input' && /["a-z]$/.test(typed)) { mirror.showHint(); }
          });
          mirror.on('cursorActivity', tellAtCursor);
          mirror.getWrapperElement().addEventListener('mousemove', (event) => {
            const pointed = clauseAt(mirror.coordsChar({ left: event.clientX, top: event.clientY }, 'window').line);
            // It stays while the pointer goes on, so that what stands below does not jump away from it.
            if (pointed) { tell(pointed); }
          });
          fetch(form.dataset.words, { redirect: 'error' })
            .then((answer) => (answer.ok ? answer.json() : null))
            .then((found) => {
              words = found;
              tellAtCursor();
              if (words && isWaiting && mirror.hasFocus()) { mirror.showHint(); }
            })
            .catch(() => { words = null; });
        })();
        """#
}
