// The log of all reviews, a line each: moment, key of the card, grade, what the card was graded as, whole days since the review before.
(function () {
  'use strict';
  const { flashcards } = globalThis.studyGuide;
  const { clock, fsrs } = flashcards;

  /** As far back as what was got wrong is remembered, in days. */
  const WRONG_DAYS = 7;

  const byMoment = (a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0);
  const ordered = log => [...log].sort(byMoment);
  const nameOf = line => `${line[0]} ${line[1]} ${line[3] === 'exam'}`;

  /** The lines of both, each once, in order of time. */
  function united(log, other) {
    const names = new Set(log.map(nameOf));
    return ordered([...log, ...other.filter(line => !names.has(nameOf(line)))]);
  }

  /** The log with a line more; a clock that was set back does no harm. */
  function withLine(log, line) {
    const last = log[log.length - 1];
    log.push(line);
    return last && byMoment(last, line) > 0 ? ordered(log) : log;
  }

  /** The lines since a day's beginning, in order of time. @param day As the clock numbers them. */
  function since(log, day) {
    let first = log.length;
    while (first > 0 && clock.day(log[first - 1][0]) >= day)
      first--;
    return log.slice(first);
  }

  /** How many learned cards were reviewed on the day of a moment. */
  function reviewsOn(log, now) {
    return since(log, clock.day(now)).filter(line => line[3] === 'review').length;
  }

  /** The keys of the cards got wrong in the last days, in reviews and exams. */
  function wrong(log, now) {
    return new Set(since(log, clock.day(now) - WRONG_DAYS + 1).filter(line => line[2] === fsrs.AGAIN).map(line => line[1]));
  }

  flashcards.reviewLog = { ordered, united, withLine, since, reviewsOn, wrong };
})();
