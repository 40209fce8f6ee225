// Notes which parts of a chapter have been read: those whose end has stood in the window for a moment.
(function () {
  'use strict';
  const flashcards = globalThis.flashcards = globalThis.flashcards || {};

  /** Whoever scrolls past has not read. */
  const MOMENT = 2000;

  /** @param {Function} read Called with the anchor of a part, each once. */
  function open(article, read) {
    if (!('IntersectionObserver' in window))
      return;
    const waits = new Map();
    const observer = new IntersectionObserver(entries => {
      for (const { target, isIntersecting } of entries) {
        clearTimeout(waits.get(target));
        if (isIntersecting) {
          waits.set(target, setTimeout(() => {
            observer.unobserve(target);
            read(target.closest('.told').dataset.part);
          }, MOMENT));
        }
      }
    });
    for (const part of article.querySelectorAll('.told'))
      observer.observe(part.lastElementChild);
  }

  flashcards.chapterReading = { open };
})();
