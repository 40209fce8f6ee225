// A question of the quiz: the first answer counts, and is told at once why it is right or wrong.
(function () {
  'use strict';
  const { flashcards, wording } = globalThis.studyGuide;
  const { chance } = flashcards;

  const LETTERS = 'ABCD';
  const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

  /** Puts the answers in the seed's order, in the question and in its key, so that their letters are the same for all who share it. */
  function shuffle(question, key, seed) {
    const fieldset = question.querySelector('fieldset');
    const own = `${seed} ${question.dataset.id}`;
    const labels = chance.shuffled([...fieldset.querySelectorAll('label')], own, label => label.querySelector('input').value);
    const letters = new Map();
    labels.forEach((label, i) => {
      const input = label.querySelector('input');
      letters.set(input.value, LETTERS[i]);
      input.value = label.querySelector('.quiz-letter').textContent = LETTERS[i];
      fieldset.append(label);
    });
    key.dataset.right = key.querySelector('.quiz-right').textContent = letters.get(key.dataset.right);
    const reasons = [...key.querySelectorAll('ul > li')];
    for (const reason of reasons)
      reason.dataset.letter = reason.querySelector('b').textContent = letters.get(reason.dataset.letter);
    key.querySelector('ul').append(...reasons.sort((a, b) => (a.dataset.letter < b.dataset.letter ? -1 : 1)));
  }

  /** Below the answers: whether it was right, why the chosen one is wrong, and what is right. */
  function feedback(key, letter) {
    const isRight = key.dataset.right === letter;
    const told = document.createElement('div');
    told.className = `quiz-told ${isRight ? 'is-right' : 'is-wrong'}`;
    const head = document.createElement('p');
    const mark = document.createElement('b');
    mark.textContent = isRight ? wording('quiz.right') : wording('quiz.wrong', { letter: key.dataset.right });
    head.append(mark);
    told.append(head);
    if (!isRight) {
      const why = document.createElement('p');
      why.append(...[...key.querySelector(`[data-letter="${letter}"]`).cloneNode(true).childNodes]);
      told.append(why);
    }
    const right = key.querySelector('p').cloneNode(true);
    right.querySelector('.quiz-right').remove();
    told.append(right, ...[...key.querySelectorAll('.note')].map(note => note.cloneNode(true)));
    return told;
  }

  /** @param {Function} answered Called once, with whether it was right. */
  function open(question, key, seed, answered) {
    shuffle(question, key, seed);
    const inputs = [...question.querySelectorAll('input')];
    for (const input of inputs)
      input.checked = input.disabled = false;

    /** With the arrow keys the choice wanders: only Enter, Space or a pointer decides. */
    function decide() {
      const chosen = inputs.find(input => input.checked);
      if (!chosen || inputs[0].disabled)
        return;
      const isRight = chosen.value === key.dataset.right;
      for (const input of inputs) {
        input.disabled = true;
        input.parentElement.classList.toggle('is-right', input.value === key.dataset.right);
        input.parentElement.classList.toggle('is-chosen', input === chosen);
      }
      const told = feedback(key, chosen.value);
      told.tabIndex = -1;
      question.querySelector('fieldset').after(told);
      answered(isRight);
      told.focus({ preventScroll: true });
    }

    let byArrow = false;
    question.addEventListener('keydown', event => {
      byArrow = ARROWS.includes(event.key);
      if (!inputs.includes(event.target) || (event.key !== 'Enter' && event.key !== ' '))
        return;
      event.preventDefault();
      event.target.checked = true;
      decide();
    });
    question.addEventListener('keyup', () => { byArrow = false; });
    // Browsers tell of a click when an arrow key chooses, too.
    question.addEventListener('click', event => {
      if (inputs.includes(event.target) && !byArrow)
        decide();
    });
  }

  flashcards.quizQuestion = { open };
})();
