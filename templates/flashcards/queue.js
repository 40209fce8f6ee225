// Which card comes next.
(function () {
  'use strict';
  const { flashcards, wording } = globalThis.studyGuide;
  const { chance, clock, reviewLog, standing } = flashcards;

  /** When nothing else is left, cards being learned come back up to this much before their time. */
  const AHEAD = 20 * clock.MINUTE;

  const byDue = (a, b) => a.record.due - b.record.due;
  /** The gaps of one text are siblings: each shows the others' answers. */
  const noteOf = key => key.split(':')[0];

  /** Those whose note is not yet taken; each takes its own. */
  function apart(known, taken) {
    return known.filter(({ card }) => {
      const note = noteOf(card.key);
      return !taken.has(note) && taken.add(note);
    });
  }

  /** Those due, the day that is longest past first; within a day chance decides, alike all day. */
  function inTurn(waiting, now) {
    const days = new Map(waiting.map(({ card, record }) => [card.key, clock.day(record.due)]));
    return chance.shuffled(waiting, clock.isoDate(now), k => k.card.key).sort((a, b) => days.get(a.card.key) - days.get(b.card.key));
  }

  /** What has been done on the day: the notes of which a card was asked, and how many cards were new. */
  function doneToday(progress, now) {
    const [from, to] = [clock.startOfDay(now), clock.startOfDay(now, 1)];
    const isToday = moment => moment >= from && moment < to;
    const all = [...progress.all()];
    return {
      notes: all.filter(([, record]) => isToday(record.last)).map(([key]) => noteOf(key)),
      fresh: all.filter(([, record]) => isToday(record.first)).length,
    };
  }

  /**
   * The cards to learn now: `fresh`, `learning` and `due`, each in the order in which they come; `buried` and `over` are how many of the
   * due wait because of a sibling or of the limit of reviews a day. As in Anki new cards count against that limit too, and cards of a note
   * of which one was asked today or is being learned are buried until tomorrow.
   */
  function sorted(cards, progress, now) {
    const known = cards.filter(card => !progress.isSuspended(card.key)).map(card => ({ card, record: progress.get(card.key) }));
    const tomorrow = clock.startOfDay(now, 1);
    const learning = known.filter(k => k.record && standing.isLearning(k.record)).sort(byDue);
    const waiting = known.filter(k => k.record && !standing.isLearning(k.record) && k.record.due < tomorrow);
    const done = doneToday(progress, now);
    const reviewsLeft = Math.max(progress.setting('reviewsADay') - reviewLog.reviewsOn(progress.log(), now), 0);

    const taken = new Set([...done.notes, ...learning.map(({ card }) => noteOf(card.key))]);
    const due = apart(inTurn(waiting, now), taken);
    const fresh = apart(known.filter(k => !k.record), taken);
    const freshLeft = Math.max(Math.min(progress.setting('newADay') - done.fresh, reviewsLeft - due.length), 0);
    return {
      fresh: fresh.slice(0, freshLeft), learning, due: due.slice(0, reviewsLeft),
      buried: waiting.length - due.length, over: Math.max(due.length - reviewsLeft, 0),
    };
  }

  /** Of sorted cards: learned ones whose time has come first, then those to repeat, then new ones; null when all is done. */
  function first({ fresh, learning, due }, now) {
    const soonest = learning[0];
    const comesWithin = wait => Boolean(soonest) && soonest.record.due <= now + wait;
    const found = comesWithin(0) ? soonest : due[0] || fresh[0] || (comesWithin(AHEAD) ? soonest : null);
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
      return wording('review.none');
    const active = cards.filter(card => !progress.isSuspended(card.key));
    const tomorrow = clock.startOfDay(now, 1);
    const times = active.map(card => progress.get(card.key)).filter(Boolean).map(record => record.due).filter(due => due >= tomorrow);
    const fresh = active.filter(card => !progress.get(card.key)).length;
    const [newADay, reviewsADay] = ['newADay', 'reviewsADay'].map(progress.setting);
    const suspended = cards.length - active.length;
    const allowed = wording('review.allowed', { count: reviewsADay });
    return [
      wording('review.done'),
      buried > 0 ? wording('review.buried', { count: buried }) : '',
      over > 0 ? wording('review.over', { count: over, allowed }) : '',
      times.length > 0 ? wording('review.next', { date: clock.dateInWords(Math.min(...times)) }) : '',
      fresh > 0 && newADay > 0 ? wording('review.fresh', { count: fresh, most: newADay }) : '',
      suspended > 0 ? wording('review.suspended', { count: suspended }) : '',
    ].filter(Boolean).join(' ');
  }

  flashcards.queue = { look, noteOf };
})();
