// A chapter that asks: behind each section its cards, on the reader's own schedule, which is that of the page of review. Without scripts,
// and where the browser keeps nothing, the questions stand as the page has them, with their answers folded.
(function () {
  'use strict';
  const { chapterReading, clock, practiceMarks, practiceSet, progress: kept } = globalThis.studyGuide.flashcards;
  const at = id => document.getElementById(id);

  /** The least importance that is asked, by the reader's choice. */
  const LEAST = { all: 1, essential: 3, none: 4 };

  const article = document.querySelector('.chapter');
  const progress = kept.open(article.dataset.subject);
  let sets = [];
  let marks = null;

  function showProblem() {
    const words = progress.problem();
    at('practice-problem').hidden = !words;
    at('practice-problem').textContent = words || '';
    return Boolean(words);
  }

  function refresh() {
    sets.forEach(set => set.refresh());
    marks.refresh();
    showProblem();
  }

  /** All boxes are as high as the highest card needs, so that a card that comes again finds its room. */
  function measure() {
    article.style.removeProperty('--practice-height');
    const heights = sets.map(set => set.box.getBoundingClientRect().height);
    article.style.setProperty('--practice-height', `${Math.ceil(Math.max(...heights, 0))}px`);
  }

  function choose() {
    const asks = progress.setting('asks');
    for (const field of document.getElementsByName('practice'))
      field.checked = field.value === asks;
    sets.forEach(set => set.choose(LEAST[asks]));
    measure();
  }

  /** The next set behind one in which anything is asked; undefined for none. */
  const behind = set => sets.slice(sets.indexOf(set) + 1).find(other => !other.isEmpty());

  const on = {
    say: words => { at('practice-said').textContent = words; },
    changed: refresh,
    isLast: set => !behind(set),
    graded(set, card, isForgotten) {
      const later = isForgotten && behind(set);
      if (later)
        later.takeAgain(card.source);
    },
    undone: (set, card) => sets.slice(sets.indexOf(set) + 1).forEach(later => later.giveBack(card.key)),
  };

  at('practice-choice').hidden = false;
  if (showProblem()) {
    at('practice-choice').querySelector('.practice-fields').hidden = true;
    return;
  }
  sets = [...article.querySelectorAll('.practice')].map(section => practiceSet.open(section, progress, on));
  marks = practiceMarks.open(article, progress);
  choose();
  marks.refresh();
  for (const field of document.getElementsByName('practice')) {
    field.addEventListener('change', () => {
      progress.set('asks', field.value);
      choose();
    });
  }
  let width = article.clientWidth;
  new ResizeObserver(() => {
    if (article.clientWidth !== width) {
      width = article.clientWidth;
      measure();
    }
  }).observe(article);
  progress.onElsewhere(() => {
    choose();
    refresh();
  });
  // A page left open over midnight.
  document.addEventListener('visibilitychange', refresh);
  chapterReading.open(article, part => progress.markRead(article.dataset.chapter, part, clock.now()));
})();
