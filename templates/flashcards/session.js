// One sitting: shows a card, its answer, and takes the grade; by keyboard, mouse or touch.
(function () {
  'use strict';
  const flashcards = globalThis.flashcards = globalThis.flashcards || {};
  const { clock, queue } = flashcards;
  const at = id => document.getElementById(id);

  /** @param {Function} changed Called after every grade and every undoing; @param {Function} ended when the reader goes back to the start. */
  function open(deck, progress, changed, ended) {
    const facts = new Map(deck.facts.map(fact => [fact.id, fact]));
    const chapters = new Map(deck.chapters.map(chapter => [chapter.id, chapter.title]));
    const buttons = [...at('grades').querySelectorAll('button')];
    /** Each with the card and what was known of it before. */
    let given = [];
    let cards = [];
    let card = null;

    const say = words => { at('said').textContent = words; };
    const isAnswered = () => !at('back').hidden;

    function showCounts() {
      const left = queue.counts(cards, progress, clock.now());
      at('left-new').textContent = left.fresh;
      at('left-learning').textContent = left.learning;
      at('left-due').textContent = left.due;
      at('undo').disabled = given.length === 0;
    }

    function showQuestion(chosen) {
      card = chosen;
      const fact = card && facts.get(card.fact);
      at('card-chapter').textContent = card ? chapters.get(card.chapter) : '';
      at('card-kind').textContent = card ? fact.kindTitle : '';
      at('question').innerHTML = card ? card.question : '';
      if (!card)
        at('question').textContent = queue.outlook(cards, progress, clock.now());
      at('back').hidden = at('grades').hidden = true;
      at('back').replaceChildren();
      at('show').hidden = !card;
      showCounts();
      at('question').focus();
    }

    function showAnswer() {
      if (!card || isAnswered())
        return;
      at('back').innerHTML = card.answer + facts.get(card.fact).html;
      at('back').hidden = at('grades').hidden = false;
      at('show').hidden = true;
      for (const button of buttons)
        button.querySelector('span').textContent = queue.graded(progress.get(card.key), Number(button.dataset.grade), clock.now()).wait;
      at('back').focus();
    }

    function grade(button) {
      const before = progress.get(card.key);
      const { record, wait } = queue.graded(before, Number(button.dataset.grade), clock.now());
      given.push({ card, before });
      progress.put(card.key, record);
      changed();
      say(`${button.querySelector('b').textContent}: comes back in ${wait}.`);
      showQuestion(queue.next(cards, progress, clock.now()));
    }

    function undo() {
      const last = given.pop();
      if (!last)
        return;
      progress.put(last.card.key, last.before);
      changed();
      say('Undone.');
      showQuestion(last.card);
    }

    /** Keys work while the focus is on the card, so that they are in nobody's way. */
    function onKey(event) {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat)
        return;
      const isControl = event.target.closest('a, button');
      if ((event.key === ' ' || event.key === 'Enter') && !isControl && card && !isAnswered())
        showAnswer();
      else if (isAnswered() && buttons.some(button => button.dataset.grade === event.key))
        grade(buttons[Number(event.key) - 1]);
      else if (event.key === 'u' || event.key === 'U')
        undo();
      else
        return;
      event.preventDefault();
    }

    at('session').addEventListener('keydown', onKey);
    at('show').addEventListener('click', showAnswer);
    at('undo').addEventListener('click', undo);
    at('end').addEventListener('click', ended);
    for (const button of buttons)
      button.addEventListener('click', () => grade(button));

    return {
      begin(selected) {
        cards = selected;
        say('');
        showQuestion(queue.next(cards, progress, clock.now()));
      },
      /** After the progress was changed from outside, nothing given before can be undone. */
      reset() {
        given = [];
        showCounts();
      },
      showCounts,
    };
  }

  flashcards.session = { open };
})();
