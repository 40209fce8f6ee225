// Loads the page again when the site has changed, and shows what is wrong with the content. Part of `sinorussia serve` only.
(function () {
  "use strict";

  var version = document.currentScript.dataset.version;
  var source = null;
  var closed = "live-findings-closed";

  function remove() {
    var panel = document.querySelector(".live-findings");
    if (panel) panel.remove();
    document.body.style.paddingBottom = "";
  }

  // Room below the page, so that its last lines can be scrolled out from under the panel.
  function makeRoom(panel) {
    document.body.style.paddingBottom = panel.offsetHeight + "px";
  }

  function make() {
    var panel = document.createElement("section");
    panel.className = "live-findings";
    panel.setAttribute("aria-label", "What is wrong with the content");
    var details = document.createElement("details");
    var summary = document.createElement("summary");
    summary.setAttribute("role", "status");
    var text = document.createElement("pre");
    text.setAttribute("tabindex", "0");
    var close = document.createElement("button");
    close.type = "button";
    close.textContent = "Close";
    details.append(summary, text);
    panel.append(close, details);
    details.addEventListener("toggle", function () { makeRoom(panel); });
    document.body.append(panel);
    return panel;
  }

  // Errors are open, warnings folded; what was closed stays so until other findings come.
  function show(state) {
    var lines = state.findings;
    var all = lines.join("\n");
    remove();
    if (lines.length === 0 || sessionStorage.getItem(closed) === all) return;
    var panel = make();
    panel.querySelector("summary").textContent = lines[lines.length - 1];
    panel.querySelector("pre").textContent = lines.slice(0, -1).join("\n");
    panel.querySelector("details").open = state.errors > 0;
    panel.querySelector("button").addEventListener("click", function () {
      sessionStorage.setItem(closed, all);
      remove();
    });
    makeRoom(panel);
  }

  function listen() {
    source = new EventSource("/-/events");
    source.onmessage = function (message) {
      var state = JSON.parse(message.data);
      if (state.version !== version) location.reload();
      else show(state);
    };
  }

  // A browser allows few open connections to one host; pages in the background give theirs back.
  function listenWhileVisible() {
    if (source) source.close();
    source = null;
    if (document.visibilityState === "visible") listen();
  }

  document.addEventListener("visibilitychange", listenWhileVisible);
  listenWhileVisible();
})();
