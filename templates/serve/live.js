// Loads the page again when the site has changed, and shows what is wrong with the content. Part of `sinorussia serve` only.
(function () {
  "use strict";

  var version = document.currentScript.dataset.version;
  var source = null;

  function show(findings) {
    var panel = document.querySelector(".live-findings");
    if (findings.length === 0) {
      if (panel) panel.remove();
      return;
    }
    if (!panel) {
      panel = document.createElement("pre");
      panel.className = "live-findings";
      panel.setAttribute("role", "status");
      panel.setAttribute("tabindex", "0");
      document.body.append(panel);
    }
    panel.textContent = findings.join("\n");
  }

  function listen() {
    source = new EventSource("/-/events");
    source.onmessage = function (message) {
      var state = JSON.parse(message.data);
      if (state.version !== version) location.reload();
      else show(state.findings);
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
