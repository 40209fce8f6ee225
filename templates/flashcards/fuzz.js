// Cards learned together are not to come back together for ever: Anki and ts-fsrs move a card's day a little, by chance, within bounds that
// grow with the wait.
(function () {
  'use strict';
  const { flashcards } = globalThis.studyGuide;

  /** Waits shorter than this stay as they are, in days. */
  const SHORTEST = 2.5;
  /** How much of each part of a wait may be added or taken away, beside one day. */
  const PARTS = [{ from: 2.5, to: 7, share: 0.15 }, { from: 7, to: 20, share: 0.1 }, { from: 20, to: Infinity, share: 0.05 }];

  /** The least and the most days that a wait may become. @param waited Days since the review before; a longer wait stays longer. */
  function bounds(days, waited, longest) {
    const delta = PARTS.reduce((sum, part) => sum + part.share * Math.max(Math.min(days, part.to) - part.from, 0), 1);
    const most = Math.min(Math.round(days + delta), longest);
    const least = Math.max(2, Math.round(days - delta), days > waited ? waited + 1 : 0);
    return { least: Math.min(least, most), most };
  }

  /** @param seed The same seed moves the same wait alike. */
  function moved(days, waited, longest, seed) {
    if (days < SHORTEST)
      return days;
    const { least, most } = bounds(days, waited, longest);
    return Math.floor(flashcards.chance.of(seed) * (most - least + 1) + least);
  }

  flashcards.fuzz = { moved };
})();
