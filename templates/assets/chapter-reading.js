// Notes which parts of a chapter have been read: those whose end has stood in the window for a moment.
(function () {
  'use strict';
  const { flashcards } = globalThis.studyGuide;

  /** Whoever scrolls past has not read. */
  const MOMENT = 2000;
  /** How often it is told how much of a paragraph is seen, so that the moment when its end comes into view is not missed. */
  const STEPS = 20;

  /** @param {Function} read Called with the anchor of a part, each once. */
  function open(article, read) {
    if (!('IntersectionObserver' in window))
      return;
    const waits = new Map();

    function end(target, isInView) {
      if (!isInView) {
        clearTimeout(waits.get(target));
        waits.delete(target);
      } else if (!waits.has(target)) {
        waits.set(target, setTimeout(() => {
          observer.unobserve(target);
          read(target.closest('.told').dataset.part);
        }, MOMENT));
      }
    }

    const observer = new IntersectionObserver(
      entries => entries.forEach(entry => {
        end(entry.target, entry.isIntersecting && entry.boundingClientRect.bottom <= innerHeight + 1);
      }),
      { threshold: Array.from({ length: STEPS + 1 }, (_, i) => i / STEPS) });
    for (const part of article.querySelectorAll('.told'))
      observer.observe(part.lastElementChild);
  }

  flashcards.chapterReading = { open };
})();
