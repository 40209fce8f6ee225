// Sets the theme that was chosen before anything is drawn; it alone may hold the page up.
(function () {
  'use strict';
  try {
    var chosen = localStorage.getItem('theme');
    if (chosen === 'dark' || chosen === 'light') document.documentElement.dataset.theme = chosen;
  } catch { /* Without storage the system's theme it is. */ }
})();
