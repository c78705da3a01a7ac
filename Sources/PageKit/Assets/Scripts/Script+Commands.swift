extension Script {
    /// `.` goes to the commands; the letter that a command shows opens it.
    static let commands = #"""
        (() => {
          tongxing.actions.set('.', () => {
            const panel = document.getElementById('do');
            if (!panel) { return false; }
            panel.scrollIntoView({ block: 'nearest' });
            const first = panel.querySelector('textarea, select, input:not([type=hidden]), button, a');
            const target = panel.querySelector('.cmds a') || first;
            if (target) { target.focus({ preventScroll: true }); }
            tongxing.expectSecond('command');
            return true;
          });
        })();
        """#
}
