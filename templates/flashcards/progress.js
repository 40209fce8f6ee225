// What the learner has learned, kept in the browser under one key a subject. Where nothing can be kept it lasts as long as the page.
(function () {
  'use strict';
  const flashcards = globalThis.flashcards = globalThis.flashcards || {};

  const NEW_A_DAY = 20;
  const PROBLEMS = {
    blocked: 'This browser keeps nothing for this page, so what you learn now is forgotten when you leave it. Save it as a file before, under “Settings and progress”.',
    full: 'The browser’s storage is full, so what you learn now is forgotten when you leave this page. Save it as a file before, under “Settings and progress”.',
    unreadable: 'The progress kept in this browser cannot be read. It is left as it is, and what you learn now is forgotten when you leave this page; '
      + '“Forget all progress” under “Settings and progress” makes room for a new beginning.',
  };

  /** The progress on a subject's cards. */
  function open(subject) {
    const place = `flashcards:${subject}`;
    let records = new Map();
    let newADay = NEW_A_DAY;
    let problem = null;

    function load() {
      let text;
      try {
        text = localStorage.getItem(place);
      } catch {
        problem = 'blocked';
        return;
      }
      try {
        ({ records, newADay } = text === null ? { records: new Map(), newADay: NEW_A_DAY } : flashcards.progressText.read(subject, text));
        problem = null;
      } catch {
        problem = 'unreadable';
      }
    }

    function save() {
      if (problem === 'unreadable')
        return;
      try {
        localStorage.setItem(place, flashcards.progressText.write(subject, records, newADay));
        problem = null;
      } catch (error) {
        problem = error.name === 'QuotaExceededError' ? 'full' : 'blocked';
      }
    }

    load();
    if (!problem)
      save(); // Finds out before the first card whether anything can be kept.

    return {
      /** Words for the reader; null when all is well. */
      problem: () => problem && PROBLEMS[problem],
      /** Undefined for a card not yet seen. */
      get: key => records.get(key),
      all: () => records,
      /** @param record Undefined makes the card one not yet seen. */
      put(key, record) {
        if (record)
          records.set(key, record);
        else
          records.delete(key);
        save();
      },
      newADay: () => newADay,
      setNewADay(count) {
        newADay = count;
        save();
      },
      toText: () => flashcards.progressText.write(subject, records, newADay),
      /** Takes in a text; of a card that both know the later review counts. Throws when the text is amiss, and then changes nothing. */
      takeIn(text) {
        const other = flashcards.progressText.read(subject, text);
        let taken = 0;
        for (const [key, record] of other.records) {
          const own = records.get(key);
          if (own && own.last >= record.last)
            continue;
          records.set(key, record);
          taken++;
        }
        save();
        return { taken, known: other.records.size };
      },
      forget() {
        records = new Map();
        newADay = NEW_A_DAY;
        problem = null;
        save();
      },
      /** Calls back when another window has changed the progress. */
      onElsewhere(callback) {
        window.addEventListener('storage', event => {
          if (event.key !== place && event.key !== null)
            return;
          load();
          callback();
        });
      },
    };
  }

  flashcards.progress = { open };
})();
