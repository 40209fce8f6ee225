// After the last card of an exam: every answer beside the right one, for the reader to mark.
(function () {
  'use strict';
  const { flashcards, wording } = globalThis.studyGuide;
  const at = id => document.getElementById(id);

  function open(faces, progress, { keep, showResult }) {
    const blank = at('mark-item').content.firstElementChild;
    let exam = null;

    function item(key, number) {
      const [card, made] = [faces.card(key), blank.cloneNode(true)];
      faces.showFront(made.querySelector('.front'), card);
      made.querySelector('.given').hidden = exam.answers[number].trim() === '';
      made.querySelector('.given q').textContent = exam.answers[number].trim();
      faces.showAnswer(made.querySelector('.right-answer'), card);
      faces.showNotes(made.querySelector('.notes'), card);
      made.querySelector('legend').textContent = wording('exam.was_right', { number: number + 1 });
      for (const choice of made.querySelectorAll('input')) {
        choice.name = `mark-${number}`;
        choice.checked = exam.marks[number] === (choice.value === 'right');
        choice.addEventListener('change', () => {
          exam.marks[number] = choice.value === 'right';
          showLeft();
          keep();
        });
      }
      return made;
    }

    const left = () => exam.marks.filter(mark => mark === null).length;

    function showLeft() {
      at('marks-left').textContent = left() === 0 ? wording('exam.all_marked') : wording('exam.left', { count: left() });
    }

    function finish() {
      if (left() === 0)
        showResult();
      else
        at('marks').querySelectorAll('fieldset')[exam.marks.indexOf(null)].querySelector('input').focus();
    }

    at('marks-done').addEventListener('click', finish);

    return {
      show(given) {
        exam = given;
        at('marks').replaceChildren(...exam.keys.map(item));
        showLeft();
        at('marking-title').focus();
      },
    };
  }

  flashcards.examMarking = { open };
})();
