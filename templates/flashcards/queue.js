// Which card comes next, and what becomes of it.
(function () {
  'use strict';
  const flashcards = globalThis.flashcards = globalThis.flashcards || {};
  const { clock, fsrs } = flashcards;

  /** When nothing else is left, cards being learned come back up to this much before their time. */
  const AHEAD = 20 * clock.MINUTE;

  const isLearning = record => record.state !== 'review';
  const isDue = (record, now) => clock.day(record.due) <= clock.day(now);
  const byDue = (a, b) => a.record.due - b.record.due;
  const byDayDue = (a, b) => clock.day(a.record.due) - clock.day(b.record.due);

  /** The cards of a selection, sorted into those to learn now: `fresh`, `learning` and `due`, each in the order in which they come. */
  function sorted(cards, progress, now) {
    const known = cards.map(card => ({ card, record: progress.get(card.key) }));
    const today = [...progress.all().values()].filter(record => clock.day(record.first) === clock.day(now)).length;
    return {
      fresh: known.filter(k => !k.record).slice(0, Math.max(progress.newADay() - today, 0)),
      learning: known.filter(k => k.record && isLearning(k.record)).sort(byDue),
      due: known.filter(k => k.record && !isLearning(k.record) && isDue(k.record, now)).sort(byDayDue),
    };
  }

  /** Learned cards whose time has come first, then those to repeat, then new ones; null when all is done. */
  function next(cards, progress, now) {
    const { fresh, learning, due } = sorted(cards, progress, now);
    const first = learning[0];
    const found = first && first.record.due <= now ? first : due[0] || fresh[0] || (first && first.record.due <= now + AHEAD ? first : null);
    return found ? found.card : null;
  }

  function counts(cards, progress, now) {
    const { fresh, learning, due } = sorted(cards, progress, now);
    return { fresh: fresh.length, learning: learning.length, due: due.length };
  }

  /** What a record becomes when its card is graded now, with the wait until it comes back in words. */
  function graded(record, grade, now) {
    const days = record ? Math.max(clock.day(now) - clock.day(record.last), 0) : 0;
    const after = fsrs.grade(record || fsrs.unseen(), days, grade);
    const due = after.days > 0 ? clock.daysLater(now, after.days) : now + after.minutes * clock.MINUTE;
    return { record: { ...after, first: record ? record.first : now, last: now, due }, wait: clock.wait(after.minutes, after.days) };
  }

  /** A card's state and when it is due, in words. */
  function stateInWords(record, now) {
    if (!record)
      return 'new';
    const state = isLearning(record) ? 'learning' : 'learned';
    return isDue(record, now) ? `${state}, due today` : `${state}, due on ${clock.dateInWords(record.due)}`;
  }

  /** What lies ahead when nothing is left to learn now, in words; empty when something is. */
  function outlook(cards, progress, now) {
    if (next(cards, progress, now))
      return '';
    const times = cards.map(card => progress.get(card.key)).filter(Boolean).map(record => record.due);
    const fresh = cards.filter(card => !progress.get(card.key)).length;
    const soonest = times.length > 0 ? ` The next card is due on ${clock.dateInWords(Math.min(...times))}.` : '';
    const unseen = fresh > 0 && progress.newADay() > 0 ? ` ${clock.amount(fresh, 'card')} you have not seen will follow, ${progress.newADay()} a day.` : '';
    return cards.length === 0 ? 'No card is about all of this.' : `Done for today.${soonest}${unseen}`;
  }

  flashcards.queue = { next, counts, graded, stateInWords, outlook };
})();
