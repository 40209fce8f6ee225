// The open sitting is remembered with the entry of the browser's history, so that Back from a page that a card led to, and loading anew,
// lead into it again.
(function () {
  'use strict';
  const { flashcards } = globalThis.studyGuide;
  const NAME = 'flashcards';

  /** @param sitting 'review' or 'exam'; null when none is open. @param state Plain data; what goes with the sitting. */
  function keep(sitting, state) {
    try {
      history.replaceState(sitting ? { [NAME]: { sitting, state } } : null, '');
    } catch {
      // Some browsers count how often this is asked; the sitting goes on, and the next card is remembered again.
    }
  }

  /** What was kept with this entry; null for nothing. */
  function kept() {
    return (history.state && history.state[NAME]) || null;
  }

  flashcards.place = { keep, kept };
})();
