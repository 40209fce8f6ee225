// The figure of what was remembered of the learned cards that came back.
(function () {
  'use strict';
  const { flashcards, wording } = globalThis.studyGuide;
  const { clock, figure, fsrs, statistics } = flashcards;

  const WEEKS = 12;
  const [HEIGHT, LEFT, TOP, BOTTOM] = [190, 60, 12, 26];
  const FLOOR = HEIGHT - BOTTOM;

  const percent = week => (week.reviews === 0 ? '–' : clock.percent(week.remembered / week.reviews));
  const inWords = week => wording('retention.of_week', {
    day: clock.dateInWords(week.moment), remembered: week.remembered, reviews: week.reviews, share: percent(week),
  });
  const sumOf = weeks => weeks.reduce((a, b) => ({ reviews: a.reviews + b.reviews, remembered: a.remembered + b.remembered }));

  function draw(weeks, width) {
    const step = (width - LEFT) / WEEKS;
    const high = share => (FLOOR - TOP) * share;
    const all = sumOf(weeks);
    const words = all.reviews === 0
      ? wording('retention.none')
      : wording('retention.all', { weeks: WEEKS, remembered: all.remembered, reviews: all.reviews, share: percent(all) });
    return figure.drawing(width, HEIGHT, words,
      ...[0, 0.5, 1].map(share => figure.line(LEFT, FLOOR - high(share), width, FLOOR - high(share), 'grid')),
      ...[0, 0.5, 1].map(share => figure.text(LEFT - 8, FLOOR - high(share) + 5, clock.percent(share), 'end')),
      ...weeks.map((week, i) => [week, i]).filter(([week]) => week.reviews > 0).map(([week, i]) => {
        const height = high(week.remembered / week.reviews);
        return figure.bar(LEFT + i * step + 6, FLOOR - height, step - 12, height, 'young', inWords(week));
      }),
      figure.line(LEFT, FLOOR - high(fsrs.RETENTION), width, FLOOR - high(fsrs.RETENTION), 'aim'),
      ...[0, 3, 6, 9].map(i => figure.text(LEFT + i * step + 6, HEIGHT - 6, clock.shortDate(weeks[i].moment))));
  }

  function retention({ cards, progress, now, width }) {
    const weeks = statistics.retention(cards, progress, now, WEEKS);
    return figure.figure(
      wording('retention.title'),
      wording('retention.note', { aim: clock.percent(fsrs.RETENTION) }),
      draw(weeks, width),
      figure.table(
        wording('retention.table'),
        [wording('retention.week'), wording('retention.reviews'), wording('retention.remembered'), wording('figure.share')],
        weeks.map(week => [clock.dateInWords(week.moment), week.reviews, week.remembered, percent(week)])));
  }

  (flashcards.figures = flashcards.figures || []).push(retention);
})();
