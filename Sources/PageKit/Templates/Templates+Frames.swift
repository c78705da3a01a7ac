extension Templates {
    /// What every document begins with; the title is written by the page.
    static let head = #"""
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <link rel="icon" href="[[asset:mark.svg]]" type="image/svg+xml">
        <link rel="stylesheet" href="[[asset:app.css]]">
        <script src="[[asset:app.js]]" defer></script>
        """#

    /// The mark of the product.
    static let mark = #"""
        <svg class="mark" viewBox="0 0 28 28" aria-hidden="true">
        <rect width="28" height="28" rx="6" fill="currentColor"/>
        <path class="lines" d="M7 9.5h9l4 4M8 14.5h9l4 4"/></svg>
        """#

    /// The workbench around a page: navigation, where one is, notices, keys.
    static let frameStaff = #"""
        <!doctype html>
        <html lang="[[lang]]">
        <head>
        {{>head}}
        {{$head-more}}{{/head-more}}
        <title>{{$title-mark}}{{/title-mark}}{{frame.title}} · [[brand.name]]</title>
        </head>
        <body{{#frame.usesKeys}} data-keys="on"{{/frame.usesKeys}}>
        <a class="skip" href="#main">[[shell.skip]]</a>
        <svg class="sprite" aria-hidden="true" focusable="false">[[sprite]]</svg>
        <div class="shell{{#frame.isWide}} wide{{/frame.isWide}}">
        {{#frame}}
        <header class="side"><div class="side-in">
        <a class="brand" href="/inbox" aria-label="[[shell.home]]">{{>mark}}
        <div><b>[[brand.name]]</b><span>[[brand.zone-short]]</span></div></a>
        <form class="find" role="search" action="/search"><label class="vh" for="q">[[shell.search]]</label>
        <input id="q" name="q" type="search" placeholder="[[shell.search]]"><kbd aria-hidden="true">/</kbd></form>
        <a class="menu-open" href="#nav"><svg class="ic" aria-hidden="true">
        <use href="#i-menu"/></svg>[[shell.menu]]</a>
        {{>navigation}}
        <div class="me">{{person.name}}<p>{{person.duty}}</p><a href="/account">[[shell.account]]</a>
        {{#signOut}}{{>sign-out}}{{/signOut}}</div>
        </div></header>
        {{/frame}}
        <main class="main" id="main" tabindex="-1">
        {{$errors}}{{/errors}}
        {{#frame}}
        <div class="top"><nav class="crumb" aria-label="[[shell.place]]"><ol>
        {{#crumbs}}
        <li{{^href}} aria-current="page"{{/href}}>
        {{#href}}<a href="{{.}}">{{label}}</a>{{/href}}{{^href}}{{label}}{{/href}}</li>
        {{/crumbs}}
        </ol></nav>
        {{#moment}}<p class="today"><b>{{.}}</b>{{#today}}　{{.}}{{/today}}</p>{{/moment}}</div>
        {{/frame}}
        {{$heading}}{{/heading}}
        {{#frame.notices}}{{>notice}}{{/frame.notices}}
        {{$main}}{{/main}}
        {{#frame}}
        <footer class="foot">
        {{#usesKeys}}<span class="keys">
        {{#keys}}{{>key-hint}}{{/keys}}
        <a href="/account#keys" data-opens="key-sheet"><kbd>?</kbd> [[shell.all-keys]]</a></span>{{/usesKeys}}
        {{#isDemonstration}}<span>[[shell.demonstration]]</span>{{/isDemonstration}}
        </footer>
        {{/frame}}
        </main>
        </div>
        {{#frame.usesKeys}}
        <dialog class="keysheet" id="key-sheet" aria-labelledby="key-sheet-h"><h2 id="key-sheet-h">[[keys.title]]</h2>
        {{>key-table}}
        <form method="dialog"><button class="btn" type="submit">[[keys.close]]</button></form></dialog>
        {{/frame.usesKeys}}
        </body>
        </html>
        """#

    /// The staff navigation; on a phone a page of its own.
    static let navigation = #"""
        <nav class="nav" id="nav" aria-label="[[shell.navigation]]" tabindex="-1">
        <a class="menu-close" href="#main">[[shell.menu-close]]</a>
        {{#groups}}
        <section aria-labelledby="nav-{{id}}"><h2 id="nav-{{id}}">{{heading}}</h2><ul>
        {{#entries}}
        <li><a href="{{href}}"{{#key}} data-go="{{.}}"{{/key}}{{#isCurrent}} aria-current="page"{{/isCurrent}}>
        <svg class="ic" aria-hidden="true"><use href="#i-{{icon}}"/></svg><span>{{label}}</span>
        {{#count}}<span class="n">{{.}}<span class="vh"> [[unit.items]]</span></span>{{/count}}</a></li>
        {{/entries}}
        </ul></section>
        {{/groups}}
        <section class="phone-only" aria-label="[[shell.account]]"><ul><li>
        <a href="/account">[[shell.account]]</a></li>
        <li>{{#signOut}}{{>sign-out}}{{/signOut}}</li></ul></section></nav>
        """#

    /// Leaves the workbench.
    static let signOut = #"""
        <form action="{{action}}" method="post"><input type="hidden" name="csrf" value="{{csrf}}">
        <button class="linklike" type="submit">{{label}}</button></form>
        """#

    /// The public pages around a page.
    static let framePublic = #"""
        <!doctype html>
        <html lang="[[lang]]">
        <head>
        {{>head}}
        <title>{{$title-mark}}{{/title-mark}}{{frame.title}} · [[brand.name]] · [[brand.zone]]</title>
        </head>
        <body class="pub">
        <a class="skip" href="#main">[[shell.skip]]</a>
        <svg class="sprite" aria-hidden="true" focusable="false">[[sprite]]</svg>
        <header class="pub-top"><div class="wrap">
        <a class="brand" href="/" aria-label="[[public.home]]">{{>mark}}
        <div><b>[[brand.name]]</b><span>[[brand.zone]]</span></div></a>
        <nav aria-label="[[shell.navigation]]">
        {{#frame.sections}}
        <a href="{{href}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{label}}</a>
        {{/frame.sections}}
        </nav></div></header>
        <main class="wrap" id="main" tabindex="-1">
        {{$errors}}{{/errors}}
        {{#frame.notices}}{{>notice}}{{/frame.notices}}
        {{$main}}{{/main}}
        </main>
        <footer class="pub-foot"><div class="wrap"><p>[[public.hotline]]</p><p class="sub bits">
        {{#frame.footLinks}}<span><a href="{{href}}">{{label}}</a></span>{{/frame.footLinks}}
        {{#frame.isDemonstration}}<span>[[shell.demonstration]]</span>{{/frame.isDemonstration}}</p></div></footer>
        </body>
        </html>
        """#
}
