// The home page and the contents: where the reader was, what is due, and how each chapter stands. Everything comes from the browser's own
// storage; where there is nothing, the pages stay as they are.
(function () {
  'use strict';
  const { clock, keys, progress: kept, whereChapters } = globalThis.studyGuide.flashcards;
  const { wording } = globalThis.studyGuide;
  const at = id => document.getElementById(id);

  const inWords = ({ read, parts, learned, cards, due }) => [
    read === parts ? wording('where.read') : wording('where.read_of', { read, count: parts }),
    wording('where.learned_of', { learned, count: cards }), due > 0 ? wording('where.due', { count: due }) : '',
  ].filter(Boolean).join(wording('where.between'));

  const progress = kept.open(keys.subject, { isTried: false });
  const lines = [...document.querySelectorAll('.chapters > li[data-chapter]')].map(element => ({
    element, id: element.dataset.chapter, parts: element.dataset.parts.split(' '), keys: keys.chapters[element.dataset.chapter] || [],
    link: element.querySelector('a'),
  }));

  function showContinue() {
    const next = whereChapters.following(lines, progress);
    at('where-continue').hidden = !next;
    if (!next)
      return;
    const { chapter, part } = next;
    at('where-continue').href = chapter.link.href + (part === chapter.parts[0] ? '' : `#${encodeURIComponent(part)}`);
    at('where-continue').querySelector('b').textContent = chapter.link.textContent;
  }

  function show() {
    const now = clock.now();
    const all = lines.map(line => ({ line, stands: whereChapters.ofChapter(line, progress, now) }));
    const isBegun = all.some(({ stands }) => stands.isBegun);
    at('where').hidden = !isBegun;
    for (const { line, stands } of all) {
      const element = line.element.querySelector('.stands');
      element.hidden = !stands.isBegun;
      element.textContent = stands.isBegun ? inWords(stands) : '';
    }
    if (!isBegun)
      return;
    const total = name => all.reduce((sum, { stands }) => sum + stands[name], 0);
    at('where-sum').textContent = wording('where.sum',
        Object.fromEntries(['read', 'parts', 'learned', 'cards'].map(name => [name, total(name)])));
    at('where-due').querySelector('b').textContent = whereChapters.dueToday(lines, progress, now);
    showContinue();
  }

  show();
  progress.onElsewhere(show);
  document.addEventListener('visibilitychange', show);
})();
