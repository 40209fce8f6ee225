// Progress as text: what is kept in the browser and what is saved as a file are the same, and are read with the same care.
(function () {
  'use strict';
  const { flashcards, wording } = globalThis.studyGuide;

  const FORMAT = 'flashcards-progress';
  /** Version 1 knew no log, no suspended cards and no setting but the new cards a day, version 2 nothing of what was read. */
  const VERSIONS = [1, 2, 3];
  /** A card's guid, for a card with gaps with the number of the gap. */
  const KEY = /^[0-9A-Za-z]{12}(:[1-9][0-9]{0,2})?$/;
  const STATES = ['learning', 'review', 'relearning'];
  /** What a card was when it was graded; 'exam' for an answer that did not touch the schedule. */
  const GRADED_AS = ['new', ...STATES, 'exam'];
  const LAST_MOMENT = 8.64e15;
  /** Which cards chapters ask behind their sections. */
  const ASKS = ['all', 'essential', 'none'];
  /** Anki's own limits a day; keys as WCAG 2.1.4 allows them, because they can be switched off. */
  const SETTINGS = { newADay: 20, reviewsADay: 200, keysAnywhere: true, asks: 'all' };

  const whole = (value, least, most) => Number.isSafeInteger(value) && value >= least && value <= most;
  const number = (value, least, most) => typeof value === 'number' && value >= least && value <= most;
  const isObject = value => typeof value === 'object' && value !== null && !Array.isArray(value);
  const isMoment = value => whole(value, 0, LAST_MOMENT);
  const isDaily = value => whole(value, 0, 9999);

  /**
   * What is known of a card: `state` 'learning', 'review' or 'relearning', `step`, `stability`, `difficulty`, `reps` and `lapses` as the
   * scheduler gives them, and the moments of the `first` and the `last` review and of the next, `due`, in milliseconds since 1970.
   */
  function isRecord(record) {
    return isObject(record) && STATES.includes(record.state) && whole(record.step, 0, 1) && number(record.stability, 0.001, 36500)
      && number(record.difficulty, 1, 10) && whole(record.reps, 1, 1e9) && whole(record.lapses, 0, 1e9)
      && [record.first, record.last, record.due].every(isMoment);
  }

  /** Whether a learner has suspended a card, and the moment when this was last decided. */
  function isDecision(decision) {
    return isObject(decision) && typeof decision.suspended === 'boolean' && isMoment(decision.at);
  }

  /** A line of the log: moment, key of the card, grade, what the card was graded as, whole days since the review before. */
  function isLine(line) {
    return Array.isArray(line) && line.length === 5 && isMoment(line[0]) && KEY.test(line[1]) && whole(line[2], 1, 4)
      && GRADED_AS.includes(line[3]) && whole(line[4], 0, 1e9);
  }

  function isSettings(settings) {
    return isObject(settings) && isDaily(settings.newADay) && isDaily(settings.reviewsADay) && typeof settings.keysAnywhere === 'boolean'
      && ASKS.includes(settings.asks);
  }

  /** Only what belongs to a record, in one order, so that the same progress gives the same text. */
  function tidy(record) {
    const { state, step, stability, difficulty, reps, lapses, first, last, due } = record;
    return { state, step, stability, difficulty, reps, lapses, first, last, due };
  }

  const tidyDecision = ({ suspended, at }) => ({ suspended, at });
  const tidySettings = ({ newADay, reviewsADay, keysAnywhere, asks }) => ({ newADay, reviewsADay, keysAnywhere, asks });

  function byKey(map, tidied) {
    return Object.fromEntries([...map.keys()].sort().map(key => [key, tidied(map.get(key))]));
  }

  /** @param known `records` and `decisions` by the key of the card, `log` in order of time, `settings`, `readings` by the chapter's id. */
  function write(subject, known) {
    return JSON.stringify({
      format: FORMAT, version: VERSIONS[VERSIONS.length - 1], subject, settings: tidySettings(known.settings),
      cards: byKey(known.records, tidy), decisions: byKey(known.decisions, tidyDecision), log: known.log,
      reading: byKey(known.readings, flashcards.reading.tidy),
    });
  }

  /** The entries of an object; null when one is amiss. */
  function entries(object, isGood) {
    const all = isObject(object) ? Object.entries(object) : null;
    return all && all.every(([name, value]) => isGood(name, value)) ? all : null;
  }

  /** The entries of an object whose names are keys of cards; null when one is amiss. */
  const cardEntries = (object, isGood) => entries(object, (key, value) => KEY.test(key) && isGood(value));

  /** Earlier versions in the words of this one. */
  function brought(data) {
    if (data.version === 1)
      return { ...data, settings: { ...SETTINGS, newADay: data.newADay }, decisions: {}, log: [], reading: {} };
    return data.version === 2 && isObject(data.settings)
        ? { ...data, settings: { ...data.settings, asks: SETTINGS.asks }, reading: {} }
        : data;
  }

  /** What a text holds, as `write` takes it; throws an error with words for the reader when anything is amiss. */
  function read(subject, text) {
    let data;
    try {
      data = JSON.parse(text);
    } catch {
      throw new Error(wording('progress.no_file'));
    }
    if (!isObject(data) || data.format !== FORMAT)
      throw new Error(wording('progress.no_file'));
    if (!VERSIONS.includes(data.version))
      throw new Error(wording('progress.other_version'));
    if (data.subject !== subject)
      throw new Error(wording('progress.other_cards'));
    const { settings, cards, decisions, log, reading } = brought(data);
    const [records, decided] = [cardEntries(cards, isRecord), cardEntries(decisions, isDecision)];
    const readings = entries(reading, flashcards.reading.isGood);
    if (!records || !decided || !readings || !isSettings(settings) || !Array.isArray(log) || !log.every(isLine))
      throw new Error(wording('progress.damaged'));
    return {
      records: new Map(records.map(([key, record]) => [key, tidy(record)])),
      decisions: new Map(decided.map(([key, decision]) => [key, tidyDecision(decision)])),
      readings: new Map(readings.map(([chapter, read]) => [chapter, flashcards.reading.tidy(read)])),
      log: flashcards.reviewLog.ordered(log), settings: tidySettings(settings),
    };
  }

  flashcards.progressText = {
    write, read,
    empty: () => ({ records: new Map(), decisions: new Map(), log: [], readings: new Map(), settings: { ...SETTINGS } }),
  };
})();
