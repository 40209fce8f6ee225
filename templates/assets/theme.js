// Sets the theme that was chosen before anything is drawn, and says that scripts run, so that what needs them has its place; it alone may
// hold the page up.
(function () {
  'use strict';
  document.documentElement.dataset.scripts = 'run';
  try {
    var chosen = localStorage.getItem('theme');
    if (chosen === 'dark' || chosen === 'light') document.documentElement.dataset.theme = chosen;
  } catch { /* Without storage the system's theme it is. */ }
})();
