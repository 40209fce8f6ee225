// Which card comes next.
(function () {
  'use strict';
  const flashcards = globalThis.flashcards = globalThis.flashcards || {};
  const { chance, clock, reviewLog, standing } = flashcards;

  /** When nothing else is left, cards being learned come back up to this much before their time. */
  const AHEAD = 20 * clock.MINUTE;

  const byDue = (a, b) => a.record.due - b.record.due;
  const byDayDue = (a, b) => clock.day(a.record.due) - clock.day(b.record.due);
  /** The gaps of one text are siblings: each shows the others' answers. */
  const noteOf = key => key.split(':')[0];

  /** Those whose note is not yet taken; each takes its own. */
  function apart(known, taken) {
    return known.filter(({ card }) => {
      const note = noteOf(card.key);
      return !taken.has(note) && taken.add(note);
    });
  }

  /** The notes of which a card was asked today or is being learned: their other cards are buried until tomorrow. */
  function takenNotes(progress, learning, now) {
    const today = clock.day(now);
    const asked = [...progress.all()].filter(([, record]) => clock.day(record.last) === today).map(([key]) => noteOf(key));
    return new Set([...asked, ...learning.map(({ card }) => noteOf(card.key))]);
  }

  /**
   * The cards to learn now: `fresh`, `learning` and `due`, each in the order in which they come; `buried` and `over` are how many of the due wait because
   * of a sibling or of the limit of reviews a day. As in Anki new cards count against that limit too.
   */
  function sorted(cards, progress, now) {
    const known = cards.filter(card => !progress.isSuspended(card.key)).map(card => ({ card, record: progress.get(card.key) }));
    const learning = known.filter(k => k.record && standing.isLearning(k.record)).sort(byDue);
    const waiting = known.filter(k => k.record && !standing.isLearning(k.record) && standing.isDue(k.record, now));
    const newToday = [...progress.all().values()].filter(record => clock.day(record.first) === clock.day(now)).length;
    const reviewsLeft = Math.max(progress.setting('reviewsADay') - reviewLog.reviewsOn(progress.log(), now), 0);

    const taken = takenNotes(progress, learning, now);
    const due = apart(chance.shuffled(waiting, clock.isoDate(now), k => k.card.key).sort(byDayDue), taken);
    const fresh = apart(known.filter(k => !k.record), taken);
    const freshLeft = Math.max(Math.min(progress.setting('newADay') - newToday, reviewsLeft - due.length), 0);
    return {
      fresh: fresh.slice(0, freshLeft), learning, due: due.slice(0, reviewsLeft),
      buried: waiting.length - due.length, over: Math.max(due.length - reviewsLeft, 0),
    };
  }

  /** Of sorted cards: learned ones whose time has come first, then those to repeat, then new ones; null when all is done. */
  function first({ fresh, learning, due }, now) {
    const soonest = learning[0];
    const found = soonest && soonest.record.due <= now ? soonest : due[0] || fresh[0] || (soonest && soonest.record.due <= now + AHEAD ? soonest : null);
    return found ? found.card : null;
  }

  /** The card that comes next, how many are left, and when none comes what lies ahead, in words. */
  function look(cards, progress, now) {
    const all = sorted(cards, progress, now);
    const next = first(all, now);
    return {
      next, counts: { fresh: all.fresh.length, learning: all.learning.length, due: all.due.length },
      outlook: next ? '' : outlook(cards, progress, now, all),
    };
  }

  function outlook(cards, progress, now, { buried, over }) {
    if (cards.length === 0)
      return 'No card is about all of this.';
    const active = cards.filter(card => !progress.isSuspended(card.key));
    const times = active.map(card => progress.get(card.key)).filter(Boolean).map(record => record.due).filter(due => clock.day(due) > clock.day(now));
    const fresh = active.filter(card => !progress.get(card.key)).length;
    const newADay = progress.setting('newADay');
    return [
      'Done for today.',
      buried > 0 ? `${clock.amount(buried, 'card')} that would give away or repeat what was asked today will come tomorrow.` : '',
      over > 0 ? `${clock.amount(over, 'card')} more ${over === 1 ? 'is' : 'are'} due than the ${progress.setting('reviewsADay')} reviews a day you have set.` : '',
      times.length > 0 ? `The next card is due on ${clock.dateInWords(Math.min(...times))}.` : '',
      fresh > 0 && newADay > 0 ? `${clock.amount(fresh, 'card')} you have not seen will follow, at most ${newADay} a day.` : '',
      active.length < cards.length ? `${clock.amount(cards.length - active.length, 'card')} ${cards.length - active.length === 1 ? 'is' : 'are'} suspended.` : '',
    ].filter(Boolean).join(' ');
  }

  flashcards.queue = { look, noteOf };
})();
