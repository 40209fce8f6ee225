// The page of the review: brings its parts together.
(function () {
  'use strict';
  const { flashcards } = globalThis.studyGuide;
  const { clock, place, queue } = flashcards;
  const at = id => document.getElementById(id);

  /** Of a figure, in pixels. */
  const LEAST_WIDTH = 260;

  function open(deck) {
    const faces = flashcards.faces.open(deck);
    const progress = flashcards.progress.open(deck.subject);
    const selection = flashcards.selection.open(deck, progress, refresh);
    const browse = flashcards.browse.open(faces, progress, showCounts);
    const settings = flashcards.settings.open(deck.subject, progress, refresh, () => session.reset());
    const session = flashcards.session.open({ faces, progress, selection, changed: showProblem, ended: end });
    const exam = flashcards.exam.open({ faces, progress, selection, changed: showProblem, ended: end });

    function showProblem() {
      const words = progress.problem();
      at('problem').hidden = !words;
      at('problem').textContent = words || '';
    }

    function showCounts() {
      const { next, counts, outlook } = queue.look(selection.cards(), progress, clock.now());
      at('count-new').textContent = counts.fresh;
      at('count-learning').textContent = counts.learning;
      at('count-due').textContent = counts.due;
      at('begin').disabled = !next;
      at('outlook').textContent = outlook;
      showProblem();
    }

    /** In pixels, so that the words of a drawing are as large as others. */
    function widthOfFigures() {
      return Math.max(at('figures').clientWidth, LEAST_WIDTH);
    }

    function showFigures() {
      const [cards, now] = [selection.cards(), clock.now()];
      const isShown = at('statistics').open && cards.length > 0;
      const width = widthOfFigures();
      at('figures').replaceChildren(...(isShown ? flashcards.figures.map(draw => draw({ cards, progress, now, deck, width })) : []));
    }

    function refresh() {
      const cards = selection.cards();
      showCounts();
      settings.show();
      browse.list(cards);
      showFigures();
      at('exam-begin').disabled = cards.length === 0;
    }

    function enter(part) {
      at('start').hidden = true;
      at('session').hidden = part !== 'session';
    }

    function end() {
      place.keep(null);
      exam.close();
      at('session').hidden = true;
      at('start').hidden = false;
      refresh();
      at('start-title').focus();
    }

    function begin() {
      enter('session');
      session.begin(selection.cards());
    }

    function beginExam() {
      const size = Number(at('exam-size').value);
      enter('exam');
      exam.begin(selection.cards(), Number.isInteger(size) && size > 0 ? size : 1);
    }

    /** A sitting that the reader left by a link or by loading anew. */
    function resume({ sitting, state }) {
      selection.choose(state.choices);
      enter(sitting === 'review' ? 'session' : 'exam');
      if (sitting === 'review')
        session.resume(selection.cards(), state);
      else if (!exam.resume(state))
        end();
    }

    /** The cards of a sitting stay chosen; only what was learned elsewhere counts. */
    function catchUp() {
      if (at('session').hidden)
        refresh();
      else
        session.catchUp();
      showProblem();
    }

    at('begin').addEventListener('click', begin);
    at('exam-begin').addEventListener('click', beginExam);
    at('browse').addEventListener('toggle', () => browse.list(selection.cards()));
    at('statistics').addEventListener('toggle', showFigures);
    progress.onElsewhere(catchUp);
    // A page left open over midnight.
    document.addEventListener('visibilitychange', () => at('start').hidden || refresh());
    // A link within the page, such as that to the text, makes an entry of its own in the browser's history.
    window.addEventListener('hashchange', () => (at('session').hidden ? exam.keep() : session.keep()));

    at('no-script').hidden = true;
    at('start').hidden = false;
    selection.readAddress();
    if (place.kept())
      resume(place.kept());
  }

  // The cards stand last on the page.
  document.addEventListener('DOMContentLoaded', () => {
    if (flashcards.deck)
      open(flashcards.deck);
  });
})();
