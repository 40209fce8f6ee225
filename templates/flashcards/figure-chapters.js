// The figure of how far each chapter is learned.
(function () {
  'use strict';
  const flashcards = globalThis.flashcards = globalThis.flashcards || {};
  const { clock, figure, statistics } = flashcards;

  const STAGES = ['mature', 'young', 'learning', 'unseen', 'suspended'];
  const [ROW, BAR, KEY, KEY_WIDTH] = [46, 18, 24, 112];

  const percent = share => (share === null ? '–' : `${Math.round(100 * share)} %`);

  /** The pattern that tells the cards being learned from others without colour. */
  function hatching() {
    return figure.element('defs', {}, figure.element(
      'pattern', { id: 'hatching', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, figure.line(0, 0, 0, 6, 'hatch')));
  }

  /** What the fillings mean, in as many lines as it takes. */
  function legend(width) {
    const inLine = Math.max(Math.floor(width / KEY_WIDTH), 1);
    return {
      height: Math.ceil(STAGES.length / inLine) * KEY + 8,
      parts: STAGES.flatMap((stage, i) => {
        const [x, y] = [i % inLine * KEY_WIDTH, Math.floor(i / inLine) * KEY];
        return [figure.bar(x + 1, y + 2, 18, 14, stage, stage), figure.text(x + 26, y + 14, stage)];
      }),
    };
  }

  function rowOf(chapter, top, width) {
    const filled = STAGES.filter(stage => chapter.stages[stage] > 0);
    const before = stage => filled.slice(0, filled.indexOf(stage)).reduce((sum, each) => sum + chapter.stages[each], 0);
    const scale = (width - 2) / chapter.cards;
    return [
      figure.text(0, top + 14, chapter.title), figure.text(width, top + 14, String(chapter.cards), 'end'),
      ...filled.map(stage => figure.bar(
        1 + before(stage) * scale, top + 20, chapter.stages[stage] * scale, BAR, stage, `${chapter.title}: ${chapter.stages[stage]} ${stage}`)),
    ];
  }

  function draw(chapters, width) {
    const words = `Of ${clock.amount(chapters.length, 'chapter')}: ${STAGES.map(stage => `${chapters.reduce((sum, c) => sum + c.stages[stage], 0)} ${stage}`).join(', ')}.`;
    const { height, parts } = legend(width);
    return figure.drawing(width, height + chapters.length * ROW, words, hatching(), ...parts, ...chapters.flatMap((c, i) => rowOf(c, height + i * ROW, width)));
  }

  function byChapter({ cards, progress, now, deck, width }) {
    const chapters = statistics.byChapter(cards, deck.chapters, progress, now);
    return figure.figure(
      'Chapter by chapter', 'A learned card is young until it waits three weeks and more, then mature. “Now” is the share of the cards seen that FSRS expects you to know today.',
      draw(chapters, width),
      figure.table('Cards by chapter', ['Chapter', ...STAGES, 'Now'], chapters.map(c => [c.title, ...STAGES.map(stage => c.stages[stage]), percent(c.recall)])));
  }

  (flashcards.figures = flashcards.figures || []).push(byChapter);
})();
