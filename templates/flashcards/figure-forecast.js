// The figure of the cards that come back on each of the coming days.
(function () {
  'use strict';
  const { flashcards, wording } = globalThis.studyGuide;
  const { clock, figure, statistics } = flashcards;

  const DAYS = 30;
  const [HEIGHT, LEFT, TOP, BOTTOM] = [190, 40, 12, 26];
  const FLOOR = HEIGHT - BOTTOM;

  const inWords = day => wording('forecast.of_day', { day: clock.dateInWords(day.moment), cards: clock.cards(day.cards) });

  function draw(days, width) {
    const step = (width - LEFT) / DAYS;
    const end = figure.axisEnd(Math.max(...days.map(day => day.cards)));
    const high = count => (FLOOR - TOP) * count / end;
    const total = days.reduce((sum, day) => sum + day.cards, 0);
    const busiest = days.reduce((a, b) => (b.cards > a.cards ? b : a));
    const words = wording('forecast.all', { count: total, days: DAYS, busiest: inWords(busiest) });
    return figure.drawing(width, HEIGHT, words,
      ...[0, end / 2, end].map(count => figure.line(LEFT, FLOOR - high(count), width, FLOOR - high(count), 'grid')),
      ...[0, end].map(count => figure.text(LEFT - 8, FLOOR - high(count) + 5, String(count), 'end')),
      ...days.map((day, i) => figure.bar(LEFT + i * step + 2, FLOOR - high(day.cards), step - 4, high(day.cards), 'mature', inWords(day))),
      ...[0, 7, 14, 21].map(i => figure.text(LEFT + i * step, HEIGHT - 6,
              i === 0 ? wording('figure.today') : clock.shortDate(days[i].moment))));
  }

  function forecast({ cards, progress, now, width }) {
    const days = statistics.forecast(cards, progress, now, DAYS);
    return figure.figure(
      wording('forecast.title'), wording('forecast.note'),
      draw(days, width),
      figure.table(
        wording('forecast.table'), [wording('figure.day'), wording('figure.cards')],
        days.map(day => [clock.dateInWords(day.moment), day.cards])));
  }

  (flashcards.figures = flashcards.figures || []).push(forecast);
})();
