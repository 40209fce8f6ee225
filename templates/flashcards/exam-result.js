// The result of an exam, by chapter. It is noted in the log; the schedule of the cards is touched only when the reader asks for it.
(function () {
  'use strict';
  const { flashcards, wording } = globalThis.studyGuide;
  const { clock, figure, fsrs, standing } = flashcards;
  const at = id => document.getElementById(id);

  const percent = (part, whole) => clock.percent(part / whole);

  /** How many cards of each chapter were asked and how many known; chapters without any are left out. */
  function byChapter(marked, chapters) {
    return chapters.map(chapter => {
      const its = marked.filter(each => each.chapter === chapter);
      return { chapter, right: its.filter(each => each.isRight).length, asked: its.length };
    }).filter(row => row.asked > 0);
  }

  function open(faces, progress, { keep, changed }) {
    let exam = null;

    const marked = () => exam.keys.map((key, i) => ({ key, isRight: exam.marks[i], chapter: faces.chapterOf(faces.card(key)) }));
    const lineOf = ({ key, isRight }) => [exam.moment, key, isRight ? fsrs.GOOD : fsrs.AGAIN, 'exam', 0];

    /** Right counts as Good, wrong as Again; a card reviewed since the exam began stays as it is. */
    function count() {
      progress.catchUp();
      const now = clock.now();
      const untouched = marked().filter(({ key }) => (progress.get(key) || { last: 0 }).last < exam.began && !progress.isSuspended(key));
      for (const { key, isRight } of untouched) {
        const { record, line } = standing.graded(key, progress.get(key), isRight ? fsrs.GOOD : fsrs.AGAIN, now);
        progress.put(key, record, line);
      }
      exam.isCounted = true;
      keep();
      at('exam-count').disabled = true;
      at('exam-counted').textContent = wording('exam.counted', { count: untouched.length, all: exam.keys.length });
      changed();
    }

    at('exam-count').addEventListener('click', count);

    return {
      show(given) {
        exam = given;
        const all = marked();
        const right = all.filter(each => each.isRight).length;
        progress.note(all.map(lineOf));
        changed();
        at('result-title').textContent = wording('exam.result', { right, all: all.length, share: percent(right, all.length) });
        const rows = byChapter(all, faces.chapters).map(row => [row.chapter, row.right, row.asked, percent(row.right, row.asked)]);
        at('result-table').replaceChildren(figure.table(
          wording('exam.by_chapter'),
          [wording('figure.chapter'), wording('exam.right'), wording('exam.asked'), wording('figure.share')],
          rows));
        at('result-wrong').hidden = right === all.length;
        at('exam-count').disabled = exam.isCounted;
        at('exam-counted').textContent = '';
        at('result-title').focus();
      },
    };
  }

  flashcards.examResult = { open, byChapter };
})();
