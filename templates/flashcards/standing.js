// Where a card stands, and what becomes of it when it is graded.
(function () {
  'use strict';
  const { flashcards, wording } = globalThis.studyGuide;
  const { clock, fsrs } = flashcards;

  /** As in Anki: a card forgotten this often is a leech, and the learner is told again after every half as often. */
  const LEECH_LAPSES = 8;
  /** As in Anki: a learned card whose wait is shorter, in days, is young, else mature. */
  const MATURE_DAYS = 21;

  const isLearning = record => record.state !== 'review';
  const isDue = (record, now) => clock.day(record.due) <= clock.day(now);
  const isLeech = record => Boolean(record) && record.lapses >= LEECH_LAPSES;
  const daysSince = (moment, now) => Math.max(clock.day(now) - clock.day(moment), 0);

  /** What a record becomes when its card is graded now, the line for the log, and the wait until the card comes back in words. */
  function graded(key, record, grade, now) {
    const days = record ? daysSince(record.last, now) : 0;
    const after = fsrs.grade(record || fsrs.unseen(), days, grade, key);
    const due = after.days > 0 ? clock.daysLater(now, after.days) : now + after.minutes * clock.MINUTE;
    return {
      record: { ...after, first: record ? record.first : now, last: now, due },
      line: [now, key, grade, record ? record.state : 'new', days],
      wait: clock.wait(after.minutes, after.days),
    };
  }

  /** True when a lapse has just made the card a leech, or is one on which the learner is told again. */
  function isNewlyLeech(before, after) {
    return Boolean(before) && after.lapses > before.lapses && isLeech(after) && (after.lapses - LEECH_LAPSES) % (LEECH_LAPSES / 2) === 0;
  }

  /** 'suspended', 'unseen', 'learning', 'young' or 'mature'. */
  function stageOf(record, isSuspended) {
    if (isSuspended)
      return 'suspended';
    if (!record)
      return 'unseen';
    return isLearning(record) ? 'learning' : daysSince(record.last, record.due) < MATURE_DAYS ? 'young' : 'mature';
  }

  /** How likely the card is remembered now, from 0 to 1. */
  function recall(record, now) {
    return fsrs.retrievability(daysSince(record.last, now), record.stability);
  }

  function stateInWords(record, isSuspended, now) {
    if (isSuspended)
      return wording('standing.suspended');
    if (!record)
      return wording('standing.new');
    if (isDue(record, now))
      return wording(isLearning(record) ? 'standing.learning_today' : 'standing.learned_today');
    return wording(isLearning(record) ? 'standing.learning_on' : 'standing.learned_on', { date: clock.dateInWords(record.due) });
  }

  /** A card's state and when it is due, in words. */
  function inWords(record, isSuspended, now) {
    const plain = stateInWords(record, isSuspended, now);
    return isLeech(record) ? wording('standing.leech', { standing: plain, count: record.lapses }) : plain;
  }

  flashcards.standing = { isLearning, isDue, isLeech, isNewlyLeech, graded, stageOf, recall, inWords };
})();
