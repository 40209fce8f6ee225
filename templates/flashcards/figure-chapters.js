// The figure of how far each chapter is learned.
(function () {
  'use strict';
  const { flashcards, wording } = globalThis.studyGuide;
  const { clock, figure, statistics } = flashcards;

  const STAGES = ['mature', 'young', 'learning', 'unseen', 'suspended'];
  const [ROW, BAR, KEY, KEY_WIDTH] = [46, 18, 24, 112];

  const nameOf = stage => wording(`stage.${stage}`);
  const percent = share => (share === null ? '–' : clock.percent(share));

  /** The pattern that tells the cards being learned from others without colour. */
  function hatching() {
    const attributes = { id: 'hatching', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
    return figure.element('defs', {}, figure.element('pattern', attributes, figure.line(0, 0, 0, 6, 'hatch')));
  }

  /** What the fillings mean, in as many lines as it takes. */
  function legend(width) {
    const inLine = Math.max(Math.floor(width / KEY_WIDTH), 1);
    return {
      height: Math.ceil(STAGES.length / inLine) * KEY + 8,
      parts: STAGES.flatMap((stage, i) => {
        const [x, y] = [i % inLine * KEY_WIDTH, Math.floor(i / inLine) * KEY];
        return [figure.bar(x + 1, y + 2, 18, 14, stage, nameOf(stage)), figure.text(x + 26, y + 14, nameOf(stage))];
      }),
    };
  }

  function rowOf(chapter, top, width) {
    const filled = STAGES.filter(stage => chapter.stages[stage] > 0);
    const before = stage => filled.slice(0, filled.indexOf(stage)).reduce((sum, each) => sum + chapter.stages[each], 0);
    const scale = (width - 2) / chapter.cards;
    return [
      figure.text(0, top + 14, chapter.title), figure.text(width, top + 14, String(chapter.cards), 'end'),
      ...filled.map(stage => {
        const words = wording('chapters.stage', { chapter: chapter.title, number: chapter.stages[stage], stage: nameOf(stage) });
        return figure.bar(1 + before(stage) * scale, top + 20, chapter.stages[stage] * scale, BAR, stage, words);
      }),
    ];
  }

  function draw(chapters, width) {
    const totals = STAGES.map(stage => wording('chapters.total', {
      number: chapters.reduce((sum, chapter) => sum + chapter.stages[stage], 0), stage: nameOf(stage),
    }));
    const words = wording('chapters.all', { count: chapters.length, totals: totals.join(wording('page.comma')) });
    const { height, parts } = legend(width);
    const rows = chapters.flatMap((chapter, i) => rowOf(chapter, height + i * ROW, width));
    return figure.drawing(width, height + chapters.length * ROW, words, hatching(), ...parts, ...rows);
  }

  function byChapter({ cards, progress, now, deck, width }) {
    const chapters = statistics.byChapter(cards, deck.chapters, progress, now);
    const rows = chapters.map(chapter => [chapter.title, ...STAGES.map(stage => chapter.stages[stage]), percent(chapter.recall)]);
    return figure.figure(
      wording('chapters.title'),
      wording('chapters.note'),
      draw(chapters, width),
      figure.table(wording('chapters.table'), [wording('figure.chapter'), ...STAGES.map(nameOf), wording('figure.now')], rows));
  }

  (flashcards.figures = flashcards.figures || []).push(byChapter);
})();
