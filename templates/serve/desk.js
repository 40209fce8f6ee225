// The reading desk: source documents with what is cited of them; makes citations and facts of words that are marked. Part of `sinorussia
// serve` only.
(function () {
  "use strict";

  var panel = document.querySelector("aside");
  var main = document.querySelector("main");
  var state = null;
  var marked = null;

  function element(name, text, className) {
    var made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  function segment(part) {
    if (part.facts.length === 0) return element("span", part.text, part.open ? "open" : "");
    var fact = state.facts[part.facts[0]];
    var link = element("a", part.text, "cited");
    link.href = fact.address;
    link.title = part.facts.map(function (id) {
        return state.facts[id].title + " (" + state.facts[id].kind + ", " + state.facts[id].place + ")";
    }).join("\n");
    return link;
  }

  function paragraph(document_, part) {
    var row = element("div", "", "paragraph");
    row.id = document_.id + "-" + part.number;
    row.append(element("span", String(part.number), "number"));
    var text = element("p", "", "text");
    text.dataset.seed = document_.id;
    text.dataset.paragraph = part.number;
    part.segments.forEach(function (s) { text.append(segment(s)); });
    row.append(text);
    if (part.unused) row.append(element("p", "Not used: " + part.unused, "beside"));
    part.corrections.forEach(function (c) {
      var beside = element("p", "", "beside");
      var link = element("a", state.facts[c.fact].title);
      link.href = state.facts[c.fact].address;
      beside.append("Says: " + c.says + ". ", c.note + " ", link);
      row.append(beside);
    });
    return row;
  }

  function show(data) {
    state = data;
    main.replaceChildren();
    var nav = document.querySelector("nav");
    nav.replaceChildren();
    if (data.problem) {
      main.append(element("p", data.problem, "problem"));
      return;
    }
    data.documents.forEach(function (d) {
      var open = (d.paragraphs || []).reduce(function (n, p) { return n + p.segments.filter(function (s) { return s.open; }).length; }, 0);
      var link = element("a", d.title);
      link.href = "#" + d.id;
      var line = element("p");
      line.append(link, " (" + open + (open === 1 ? " sentence" : " sentences") + " uncited)");
      nav.append(line);
      var article = element("article");
      article.id = d.id;
      article.append(element("h2", d.title));
      if (d.problem) article.append(element("p", d.problem, "problem"));
      (d.paragraphs || []).forEach(function (p) { article.append(paragraph(d, p)); });
      main.append(article);
    });
    fill("kind", data.kinds);
    fill("chapter", [""].concat(data.chapters));
  }

  function fill(name, values) {
    var select = panel.querySelector("[name=" + name + "]");
    var before = select.value;
    select.replaceChildren.apply(select, values.map(function (v) { return new Option(v, v); }));
    if (values.indexOf(before) >= 0) select.value = before;
  }

  // The whole words that a selection touches; null when it is none, or goes beyond one paragraph.
  function selection() {
    var chosen = window.getSelection();
    if (chosen.rangeCount === 0 || chosen.isCollapsed) return null;
    var range = chosen.getRangeAt(0);
    var start = closest(range.startContainer);
    if (!start || start !== closest(range.endContainer)) return null;
    var before = document.createRange();
    before.setStart(start, 0);
    before.setEnd(range.startContainer, range.startOffset);
    var from = before.toString().length;
    var to = from + range.toString().length;
    var words = Array.from(start.textContent.matchAll(/[\p{L}\p{N}\p{M}]+/gu))
        .filter(function (w) { return w.index < to && w.index + w[0].length > from; });
    if (words.length === 0) return null;
    var last = words[words.length - 1];
    return {
      seed: start.dataset.seed,
      paragraph: start.dataset.paragraph,
      words: start.textContent.slice(words[0].index, last.index + last[0].length).replace(/\s+/g, " ")
    };
  }

  function closest(node) {
    return (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement).closest("[data-paragraph]");
  }

  function ask(what) {
    var query = new URLSearchParams(marked);
    if (what === "draft") {
      ["kind", "chapter", "title"].forEach(function (name) { query.set(name, panel.querySelector("[name=" + name + "]").value); });
    }
    return fetch("/-/desk/" + what + ".json?" + query).then(function (answer) { return answer.json(); });
  }

  function look() {
    var now = selection();
    if (!now) return;
    marked = now;
    panel.hidden = false;
    panel.querySelector(".marked").textContent = now.seed + ", paragraph " + now.paragraph + ": " + now.words;
    ask("cite").then(function (answer) {
      panel.querySelector(".problem").textContent = answer.problem || "";
      panel.querySelector("[data-copy=cite]").disabled = Boolean(answer.problem);
    });
  }

  panel.querySelectorAll("[data-copy]").forEach(function (button) {
    button.addEventListener("click", function () {
      ask(button.dataset.copy).then(function (answer) {
        panel.querySelector(".problem").textContent = answer.problem || "";
        panel.querySelector("pre").textContent = answer.yaml || "";
        if (!answer.problem) navigator.clipboard.writeText(answer.yaml + "\n");
      });
    });
  });

  var waiting = 0;
  document.addEventListener("selectionchange", function () {
    clearTimeout(waiting);
    waiting = setTimeout(look, 200);
  });

  function load() {
    return fetch("/-/desk/data.json").then(function (answer) { return answer.json(); }).then(show);
  }

  load().then(function () {
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
    // Facts change while one reads: every build tells.
    var first = true;
    new EventSource("/-/events").onmessage = function () {
      if (!first) load();
      first = false;
    };
  });
})();
