extension Script {
    /// What the rule editor sent is kept in this window until the editor answers. Where another page comes instead, such as
    /// the one to sign in, the editor offers it again.
    static let finding = #"""
        const tongxingSent = (() => {
          const KEY = 'tongxing.rule';
          const own = {
            read: () => {
              try { return JSON.parse(sessionStorage.getItem(KEY)); } catch { return null; }
            },
            forget: () => {
              try { sessionStorage.removeItem(KEY); } catch { /* Nothing can be kept here. */ }
            },
            keep: (sent) => {
              try { sessionStorage.setItem(KEY, JSON.stringify(sent)); } catch { own.forget(); }
            },
          };
          const sent = own.read();
          if (sent && !document.getElementById('rule-editor')) { own.keep({ ...sent, isLost: true }); }
          return own;
        })();
        """#

    /// Offers what was sent and never arrived.
    static let ruleEditorFinding = #"""
        (() => {
          if (!ruleEditor) { return; }
          const { form } = ruleEditor;
          const choice = form.elements.rule;
          const rule = choice ? choice.value : '';
          const answers = JSON.stringify(ruleEditor.answers());

          document.addEventListener('submit', (event) => {
            if (event.target !== form || event.defaultPrevented || !ruleEditor.takesText(event.submitter)) { return; }
            const isChosen = !choice || choice.value === rule;
            tongxingSent.keep({
              file: ruleEditor.file,
              text: ruleEditor.text(),
              rule: choice ? choice.value : '',
              // Another rule that is asked for has a form of its own.
              answers: isChosen ? ruleEditor.answers() : [],
            });
          });

          const sent = tongxingSent.read();
          if (!sent) { return; }
          const [arrival] = performance.getEntriesByType('navigation');
          const isAnswer = !sent.isLost && arrival && arrival.type === 'navigate';
          const isForm = sent.answers.length === 0 || sent.rule === rule;
          const isHere = sent.file === ruleEditor.file && isForm;
          const isSame = isHere && sent.text === ruleEditor.text()
            && (sent.answers.length === 0 || JSON.stringify(sent.answers) === answers);
          if (isAnswer || isSame) {
            tongxingSent.forget();
            return;
          }
          tongxingSent.keep({ ...sent, isLost: true });
          const note = document.getElementById('rule-found');
          const words = note.querySelector('span');
          words.textContent = words.textContent.replace('#', () => sent.file);
          note.hidden = false;
          const [put, drop] = note.querySelectorAll('button');
          put.addEventListener('click', () => {
            if (!isHere) {
              const address = new URLSearchParams({ file: sent.file, rule: sent.rule });
              location.assign(`${form.getAttribute('action')}?${address}`);
              return;
            }
            sent.answers.forEach(([name, value], index) => {
              const field = ruleEditor.fields[index];
              if (!field || field.name !== name) { return; }
              if (field.type === 'checkbox') { field.checked = value === 'true'; } else { field.value = value; }
            });
            note.hidden = true;
            tongxingSent.forget();
            ruleEditor.put(sent.text);
          });
          drop.addEventListener('click', () => {
            note.hidden = true;
            tongxingSent.forget();
            document.getElementById('rule-text').focus();
          });
        })();
        """#
}
