extension Templates {
    /// One's own account.
    static let pageAccount = #"""
        {{<frame-staff}}
        {{$title-mark}}{{#passwordForm.errors}}[[form.title-mark]]{{/passwordForm.errors}}{{/title-mark}}
        {{$errors}}{{#passwordForm.errors}}{{>errors}}{{/passwordForm.errors}}{{/errors}}
        {{$heading}}<div class="head"><h1>[[account.title]]</h1></div>{{/heading}}
        {{$main}}
        <div class="g2"><div class="stack">
        <section class="panel" aria-labelledby="me-h"><header><h2 id="me-h">[[account.me]]</h2></header>
        <div class="pad"><dl class="kv">{{#facts}}{{>definition}}{{/facts}}</dl></div></section>
        <section class="panel" aria-labelledby="password-h"><header>
        <h2 id="password-h">[[account.password]]</h2></header>
        <div class="pad">{{#passwordForm}}{{>form}}{{/passwordForm}}</div></section></div>
        <section class="panel" id="keys" aria-labelledby="keys-h"><header><h2 id="keys-h">[[keys.title]]</h2></header>
        <div class="pad">{{>key-table}}{{#keySwitch}}{{>form}}{{/keySwitch}}</div></section></div>
        {{/main}}
        {{/frame-staff}}
        """#
}
