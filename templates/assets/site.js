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
    try { localStorage.setItem('theme', theme); } catch { /* Without storage the choice lasts for this page. */ }
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
    if (event.persisted && read()) root.dataset.theme = read();
    label();
  });
  if (button) {
    button.hidden = false;
    button.addEventListener('click', function () {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      write(root.dataset.theme);
      label();
    });
  }
  label();
})();
