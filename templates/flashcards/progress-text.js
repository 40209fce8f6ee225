// Progress as text: what is kept in the browser and what is saved as a file are the same, and are read with the same care.
(function () {
  'use strict';
  const flashcards = globalThis.flashcards = globalThis.flashcards || {};

  const FORMAT = 'flashcards-progress';
  const VERSION = 1;
  /** A card's guid, for a card with gaps with the number of the gap. */
  const KEY = /^[0-9A-Za-z]{12}(:[1-9][0-9]{0,2})?$/;
  const STATES = ['learning', 'review', 'relearning'];
  const LAST_MOMENT = 8.64e15;

  const whole = (value, least, most) => Number.isSafeInteger(value) && value >= least && value <= most;
  const number = (value, least, most) => typeof value === 'number' && value >= least && value <= most;
  const isObject = value => typeof value === 'object' && value !== null && !Array.isArray(value);

  /**
   * What is known of a card: `state` 'learning', 'review' or 'relearning', `step`, `stability`, `difficulty`, `reps` and `lapses` as the scheduler
   * gives them, and the moments of the `first` and the `last` review and of the next, `due`, in milliseconds since 1970.
   */
  function isRecord(record) {
    return isObject(record) && STATES.includes(record.state) && whole(record.step, 0, 1) && number(record.stability, 0.001, 36500)
      && number(record.difficulty, 1, 10) && whole(record.reps, 1, 1e9) && whole(record.lapses, 0, 1e9)
      && [record.first, record.last, record.due].every(moment => whole(moment, 0, LAST_MOMENT));
  }

  /** Only what belongs to a record, in one order, so that the same progress gives the same text. */
  function tidy(record) {
    const { state, step, stability, difficulty, reps, lapses, first, last, due } = record;
    return { state, step, stability, difficulty, reps, lapses, first, last, due };
  }

  /** @param {Map} records By the key of the card. */
  function write(subject, records, newADay) {
    const cards = {};
    for (const key of [...records.keys()].sort())
      cards[key] = tidy(records.get(key));
    return JSON.stringify({ format: FORMAT, version: VERSION, subject, newADay, cards });
  }

  /** The records and the new cards a day that a text holds; throws an error with words for the reader when anything is amiss. */
  function read(subject, text) {
    let data;
    try {
      data = JSON.parse(text);
    } catch {
      throw new Error('it is not a file of progress');
    }
    if (!isObject(data) || data.format !== FORMAT)
      throw new Error('it is not a file of progress');
    if (data.version !== VERSION)
      throw new Error('it was made by another edition of this page that this one cannot read');
    if (data.subject !== subject)
      throw new Error('it belongs to other flashcards');
    const entries = isObject(data.cards) ? Object.entries(data.cards) : null;
    if (!entries || !whole(data.newADay, 0, 9999) || !entries.every(([key, record]) => KEY.test(key) && isRecord(record)))
      throw new Error('it is damaged');
    return { newADay: data.newADay, records: new Map(entries.map(([key, record]) => [key, tidy(record)])) };
  }

  flashcards.progressText = { write, read };
})();
