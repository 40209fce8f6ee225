// What the learner has learned, kept in the browser under one key a subject. Where nothing can be kept it lasts as long as the page.
(function () {
  'use strict';
  const { flashcards, wording } = globalThis.studyGuide;
  const { progressText, reviewLog } = flashcards;

  /** The progress on a subject's cards. @param isTried False for a page that only looks and need not know whether anything can be kept. */
  function open(subject, { isTried = true } = {}) {
    const place = `flashcards:${subject}`;
    let known = progressText.empty();
    let problem = null;
    /** The text that `known` was read from or written to last; null for none. */
    let kept = null;

    function load() {
      try {
        kept = localStorage.getItem(place);
      } catch {
        problem = 'blocked';
        return;
      }
      try {
        known = kept === null ? progressText.empty() : progressText.read(subject, kept);
        problem = null;
      } catch {
        problem = 'unreadable';
      }
    }

    function save() {
      if (problem === 'unreadable')
        return;
      const text = progressText.write(subject, known);
      try {
        localStorage.setItem(place, text);
        kept = text;
        problem = null;
      } catch (error) {
        problem = error.name === 'QuotaExceededError' ? 'full' : 'blocked';
      }
    }

    /** Another window may have written without this one being told yet. True when it had. */
    function catchUp() {
      if (problem)
        return false;
      try {
        if (localStorage.getItem(place) === kept)
          return false;
      } catch {
        return false;
      }
      load();
      return true;
    }

    function putRecord(key, record) {
      if (record)
        known.records.set(key, record);
      else
        known.records.delete(key);
    }

    load();
    if (!problem && isTried)
      save(); // Finds out before the first card whether anything can be kept.

    return {
      /** Words for the reader; null when all is well. */
      problem: () => problem && wording(`progress.${problem}`),
      /** Undefined for a card not yet seen. */
      get: key => known.records.get(key),
      all: () => known.records,
      /** In order of time; see review-log.js. */
      log: () => known.log,
      isSuspended: key => known.decisions.has(key) && known.decisions.get(key).suspended,
      catchUp,
      /** @param line For the log; null for none. */
      put(key, record, line) {
        putRecord(key, record);
        if (line)
          known.log = reviewLog.withLine(known.log, line);
        save();
      },
      /** Puts back what was known before a review; its line leaves the log. @param before Undefined for a card that had not been seen. */
      takeBack(key, before, moment) {
        putRecord(key, before);
        known.log = known.log.filter(line => line[0] !== moment || line[1] !== key);
        save();
      },
      /** Adds lines to the log alone; no card's schedule changes. */
      note(lines) {
        catchUp();
        known.log = reviewLog.united(known.log, lines);
        save();
      },
      suspend(key, suspended, moment) {
        catchUp();
        known.decisions.set(key, { suspended, at: moment });
        save();
      },
      /** What has been read, by the chapter's id; see reading.js. */
      readings: () => known.readings,
      markRead(chapter, part, moment) {
        catchUp();
        known.readings.set(chapter, flashcards.reading.withPart(known.readings.get(chapter), part, moment));
        save();
      },
      setting: name => known.settings[name],
      set(name, value) {
        catchUp();
        known.settings[name] = value;
        save();
      },
      toText: () => progressText.write(subject, known),
      /**
       * Takes in a text; of a card that both know the later review and decision count, and what either has read is read. Throws when the
       * text is amiss, changing nothing.
       */
      takeIn(text) {
        const other = progressText.read(subject, text);
        catchUp();
        const newer = (own, its, moment) => [...its].filter(([key, value]) => !own.has(key) || own.get(key)[moment] < value[moment]);
        const records = newer(known.records, other.records, 'last');
        records.forEach(([key, record]) => known.records.set(key, record));
        newer(known.decisions, other.decisions, 'at').forEach(([key, decision]) => known.decisions.set(key, decision));
        for (const [chapter, read] of other.readings)
          known.readings.set(chapter, flashcards.reading.united(known.readings.get(chapter), read));
        const before = known.log.length;
        known.log = reviewLog.united(known.log, other.log);
        save();
        return { taken: records.length, known: other.records.size, lines: known.log.length - before };
      },
      forget() {
        known = progressText.empty();
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
        // A page that comes back whole from the browser's memory was told nothing meanwhile.
        window.addEventListener('pageshow', event => {
          if (event.persisted && catchUp())
            callback();
        });
      },
    };
  }

  flashcards.progress = { open };
})();
