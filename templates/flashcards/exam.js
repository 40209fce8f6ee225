// An exam: so many cards by chance, one after the other, without their answers; see exam-marking.js for what follows.
(function () {
  'use strict';
  const { flashcards, wording } = globalThis.studyGuide;
  const { chance, clock, place, queue } = flashcards;
  const at = id => document.getElementById(id);

  /** What is being written is kept when the writer rests so long, in milliseconds. */
  const REST = 300;

  /** So many cards by chance, of each note at most one, because the gaps of a text show one another's answers. */
  function drawn(cards, size, seed) {
    const taken = new Set();
    return chance.shuffled(cards, seed, card => card.key).filter(card => {
      const note = queue.noteOf(card.key);
      return !taken.has(note) && taken.add(note);
    }).slice(0, size);
  }

  /** @param {Function} ended When the reader goes back to the start. */
  function open({ faces, progress, selection, changed, ended }) {
    /**
     * `keys` of the cards, `answers` written down, `marks` true for right and null for none, `number` of the card that is shown, `part` of
     * the page, `began`, `moment` of the result, 0 before, `isCounted` once the answers are reviews; null while there is no exam.
     */
    let exam = null;
    let resting = 0;
    const parts = ['exam', 'marking', 'result'].map(at);
    const marking = flashcards.examMarking.open(faces, progress, { keep, changed, showResult });
    const result = flashcards.examResult.open(faces, progress, { keep, changed });

    function keep() {
      if (exam)
        place.keep('exam', { choices: selection.toText(), exam });
    }

    function show(part) {
      exam.part = part;
      for (const each of parts)
        each.hidden = each.id !== part;
      keep();
    }

    function showCard(number) {
      exam.number = number;
      const isTyping = document.activeElement === at('exam-answer');
      const [card, last] = [faces.card(exam.keys[number]), number === exam.keys.length - 1];
      at('exam-number').textContent = wording('exam.number', { number: number + 1, count: exam.keys.length });
      at('exam-chapter').textContent = faces.chapterOf(card);
      faces.showFront(at('exam-question'), card);
      at('exam-answer').value = exam.answers[number];
      at('exam-before').disabled = number === 0;
      at('exam-next').textContent = wording(last ? 'exam.hand_in' : 'exam.next');
      show('exam');
      at(isTyping ? 'exam-answer' : 'exam-question').focus();
    }

    function step(by) {
      exam.answers[exam.number] = at('exam-answer').value;
      if (exam.number + by < exam.keys.length)
        showCard(exam.number + by);
      else
        showMarking();
    }

    function showMarking() {
      show('marking');
      marking.show(exam);
    }

    function showResult() {
      exam.moment = exam.moment || clock.now();
      show('result');
      result.show(exam);
    }

    at('exam-before').addEventListener('click', () => step(-1));
    at('exam-next').addEventListener('click', () => step(1));
    at('exam-answer').addEventListener('keydown', event => {
      if (event.key === 'Enter' && !event.isComposing && !event.repeat)
        step(1);
    });
    at('exam-answer').addEventListener('input', () => {
      exam.answers[exam.number] = at('exam-answer').value;
      clearTimeout(resting);
      resting = setTimeout(keep, REST);
    });
    for (const button of document.querySelectorAll('.exam-end'))
      button.addEventListener('click', ended);

    return {
      begin(cards, size) {
        const now = clock.now();
        const keys = drawn(cards.filter(card => !progress.isSuspended(card.key)), size, `exam ${now}`).map(card => card.key);
        exam = { keys, answers: keys.map(() => ''), marks: keys.map(() => null), began: now, number: 0, moment: 0, isCounted: false };
        showCard(0);
      },
      /** False when the exam's cards are not those of this edition any more. */
      resume(state) {
        exam = state.exam;
        if (!exam.keys.every(faces.card)) {
          exam = null;
          return false;
        }
        ({ exam: () => showCard(exam.number), marking: showMarking, result: showResult })[exam.part]();
        return true;
      },
      keep,
      close() {
        clearTimeout(resting);
        exam = null;
        for (const each of parts)
          each.hidden = true;
      },
    };
  }

  flashcards.exam = { open, drawn };
})();
