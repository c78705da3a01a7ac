extension Templates {
    /// A clause word for word, or that the policy is silent.
    static let quotation = #"""
        <blockquote class="quote">
        <p>{{#runs}}{{#isMarked}}<mark>{{text}}</mark>{{/isMarked}}{{^isMarked}}{{text}}{{/isMarked}}{{/runs}}
        {{#silence}}{{.}}{{/silence}}</p>
        <footer>{{citation}}{{#rule}}　<a href="{{href}}">{{label}}</a>{{/rule}}</footer></blockquote>
        """#

    /// Why a clock is due when it is.
    static let explanation = #"""
        <section class="panel" aria-labelledby="why-{{id}}"><header><h2 id="why-{{id}}">{{heading}}</h2>
        {{#note}}<span class="sub">{{.}}</span>{{/note}}</header><div class="pad">
        {{#quotation}}{{>quotation}}{{/quotation}}
        <dl class="why">{{#reasons}}<div>{{>definition}}</div>{{/reasons}}</dl>
        {{#earlier}}{{>earlier-rules}}{{/earlier}}
        {{#grid}}{{>month-grid}}{{/grid}}</div></section>
        """#

    /// Every day with its number or its reason.
    static let monthGrid = #"""
        <div class="scroll" tabindex="0" role="region" aria-label="{{caption}}"><table class="cal">
        <caption class="vh">{{caption}}</caption><thead><tr>
        <th scope="col">[[weekday.1]]</th><th scope="col">[[weekday.2]]</th><th scope="col">[[weekday.3]]</th>
        <th scope="col">[[weekday.4]]</th><th scope="col">[[weekday.5]]</th><th scope="col">[[weekday.6]]</th>
        <th scope="col">[[weekday.7]]</th></tr></thead><tbody>
        {{#weeks}}
        <tr>{{#days}}<td class="{{classes}}"><b><span>{{label}}{{#isToday}}
        <span class="vh">[[ruler.today-word]]</span>{{/isToday}}</span>
        <span>{{#isMakeUp}}<span class="mk">[[ruler.make-up]]</span>{{/isMakeUp}}{{#isRest}}[[ruler.rest]]{{/isRest}}
        </span></b>
        {{#count}}<span class="cnt">{{.}}</span>{{/count}}{{#lines}}<span class="ln">{{.}}</span>{{/lines}}
        </td>{{/days}}</tr>
        {{/weeks}}
        </tbody></table></div>
        """#

    /// Why this unit acts.
    static let routing = #"""
        <section class="panel" aria-labelledby="routing-h"><header><h2 id="routing-h">{{heading}}</h2>
        {{#note}}<span class="sub">{{.}}</span>{{/note}}</header><div class="pad">
        <p>{{sentence}} {{#chips}}{{>chip}}{{/chips}}</p>
        {{#basis}}<p class="sub">{{.}}{{#rule}}　<a href="{{href}}">{{label}}</a>{{/rule}}</p>{{/basis}}
        {{#earlier}}{{>earlier-rules}}{{/earlier}}
        {{#coverage}}<h3 class="hs">[[routing.coverage]]</h3>
        {{^empty(means)}}<dl class="kv">{{#means}}{{>definition}}{{/means}}</dl>{{/empty(means)}}
        {{#earlier}}{{>earlier-rules}}{{/earlier}}{{/coverage}}
        </div></section>
        """#

    /// The rules that were asked before and did not match.
    static let earlierRules = #"""
        {{^empty(rules)}}<details class="more"{{#isOpen}} open{{/isOpen}}><summary>{{label}}</summary>
        <div class="scroll" tabindex="0" role="region" aria-label="{{label}}"><table class="fail">
        <thead><tr><th scope="col">[[routing.rule]]</th>
        <th scope="col">[[routing.condition]]</th><th scope="col">[[routing.actual]]</th></tr></thead><tbody>
        {{#rules}}<tr><th scope="row">{{title}}</th><td>{{condition}}</td><td>{{actual}}</td></tr>{{/rules}}
        </tbody></table></div></details>{{/empty(rules)}}
        """#

    /// What rules of further kinds decided.
    static let ruleKinds = #"""
        <section class="panel" aria-labelledby="kinds-h"><header><h2 id="kinds-h">[[explanation.kinds]]</h2></header>
        <div class="pad">
        {{#kinds}}<h3 class="hs">{{title}}</h3><p>{{sentence}}</p>
        <dl class="kv">{{#rules}}{{>definition}}{{/rules}}</dl>
        {{#earlier}}{{>earlier-rules}}{{/earlier}}
        {{/kinds}}
        </div></section>
        """#

    /// What happened.
    static let timeline = #"""
        <section class="panel" id="course" aria-labelledby="timeline-h"><header><h2 id="timeline-h">[[timeline.title]]</h2>
        <span class="sub bits">{{#switches}}<span><a href="{{href}}">{{label}}</a></span>{{/switches}}
        </span></header><div class="pad">
        <ol class="tl">
        {{#entries}}
        {{#gap}}<li class="gap"><span></span><div><p>{{.}}</p></div></li>{{/gap}}
        {{^gap}}<li class="{{classes}}"><time datetime="{{stamp}}">{{time}}</time><div><b>{{name}}
        </b>　<span class="who">{{who}}</span>
        {{#paragraphs}}<p>{{.}}</p>{{/paragraphs}}
        {{#effects}}<span class="fx">
        {{#icon}}<svg class="ic{{#isFilled}} fill{{/isFilled}}" aria-hidden="true">
        <use href="#i-{{.}}"/></svg>{{/icon}}
        {{words}}</span>{{/effects}}</div></li>{{/gap}}
        {{/entries}}
        </ol></div></section>
        """#
}
