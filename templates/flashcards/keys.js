// The keys of a sitting. They work wherever the focus is, fields of forms left out; who has other uses for single keys switches that off
// (WCAG 2.1.4).
(function () {
  'use strict';
  const { flashcards } = globalThis.studyGuide;
  const { fsrs } = flashcards;

  const FIELDS = 'input, select, textarea, [contenteditable]';
  /** What Space and Enter press or follow by themselves. */
  const CONTROLS = 'a, button, summary';
  const within = (target, selector) => target instanceof Element && target.closest(selector) !== null;

  /** @param part The part of the page that is shown while the keys work. */
  function open(part, { isAnywhere, isOpen, isAnswered, turn, grade, undo, suspend }) {
    function actionOf(event) {
      if (event.key === ' ' || event.key === 'Enter')
        return !isOpen() || within(event.target, CONTROLS) ? null : isAnswered() ? () => grade(fsrs.GOOD) : turn;
      if (/^[1-4]$/.test(event.key) && isAnswered())
        return () => grade(Number(event.key));
      return { u: undo, s: suspend }[event.key.toLowerCase()] || null;
    }

    document.addEventListener('keydown', event => {
      if (part.hidden || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing)
        return;
      if (within(event.target, FIELDS) || (!isAnywhere() && !part.contains(event.target)))
        return;
      const action = actionOf(event);
      if (!action)
        return;
      event.preventDefault();
      if (!event.repeat)
        action();
    });
  }

  flashcards.keys = { open };
})();
