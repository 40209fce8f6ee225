// The switch between light and dark; theme.js has set what was chosen before. Every page is complete without it.
(function () {
  'use strict';
  var root = document.documentElement;
  var button = document.querySelector('.theme-switch');
  var system = window.matchMedia('(prefers-color-scheme: dark)');

  function read() {
    try { return localStorage.getItem('theme'); } catch { return null; }
  }

  function write(theme) {
    try {
      if (theme) localStorage.setItem('theme', theme);
      else localStorage.removeItem('theme');
    } catch { /* Without storage the choice lasts for this page. */ }
  }

  function isDark() {
    return root.dataset.theme ? root.dataset.theme === 'dark' : system.matches;
  }

  function label() {
    if (button) button.textContent = globalThis.studyGuide.wording(isDark() ? 'page.light' : 'page.dark');
  }

  system.addEventListener('change', label);
  // Back and forward may bring a page from memory that has not seen the last choice.
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) {
      if (read()) root.dataset.theme = read();
      else delete root.dataset.theme;
    }
    label();
  });
  if (button) {
    button.hidden = false;
    // Whoever comes back to the system's theme follows the system again.
    button.addEventListener('click', function () {
      var wanted = isDark() ? 'light' : 'dark';
      if ((wanted === 'dark') === system.matches) delete root.dataset.theme;
      else root.dataset.theme = wanted;
      write(root.dataset.theme || '');
      label();
    });
  }
  label();

  // Narrow screens show drawings on demand.
  if (!window.matchMedia('(min-width: 60rem)').matches) {
    document.querySelectorAll('details[data-open="wide"]').forEach(function (details) { details.open = false; });
  }

  // What an address leads to is not left shut.
  function openTarget() {
    var target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    for (var details = target && target.closest('details'); details; details = details.parentElement.closest('details')) {
      details.open = true;
    }
  }
  window.addEventListener('hashchange', openTarget);
  openTarget();

  // A menu or the contents that lie over the page give way to the part they lead to.
  document.addEventListener('click', function (event) {
    var link = event.target instanceof Element ? event.target.closest('[popover] a[href]') : null;
    var over = link && link.closest('[popover]');
    if (over && over.matches(':popover-open')) over.hidePopover();
  });
})();
