// Copies addresses of headings and citations; without it the first are links and the second text to select.
(function () {
  'use strict';
  var wording = globalThis.studyGuide.wording;
  var announcement = document.getElementById('announcement');

  // Cleared first, so that the same words are announced again.
  function announce(words) {
    announcement.textContent = '';
    setTimeout(function () { announcement.textContent = words; }, 50);
  }

  function copy(text) {
    return navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject(new Error('no clipboard'));
  }

  function forAWhile(show, restore) {
    show();
    setTimeout(restore, 2000);
  }

  function onAnchor(anchor) {
    copy(anchor.href).then(function () {
      announce(wording('page.link_copied'));
      forAWhile(function () { anchor.classList.add('copied'); }, function () { anchor.classList.remove('copied'); });
    }, function () { /* Where nothing can be copied the link still leads there. */ });
  }

  function onButton(button) {
    var text = button.previousElementSibling;
    copy(text.textContent).then(function () { return wording('page.copied'); }, function () {
      getSelection().selectAllChildren(text);
      return wording('page.selected');
    }).then(function (done) {
      announce(done);
      forAWhile(function () { button.textContent = done; }, function () { button.textContent = wording('page.copy'); });
    });
  }

  document.querySelectorAll('button.copy').forEach(function (button) { button.hidden = false; });
  document.addEventListener('click', function (event) {
    var target = event.target.closest('a.anchor, button.copy');
    if (!target) return;
    if (target.matches('.anchor')) onAnchor(target);
    else onButton(target);
  });
})();
