// The page of the review: brings its parts together, and minds settings and the file of progress.
(function () {
  'use strict';
  const flashcards = globalThis.flashcards = globalThis.flashcards || {};
  const { clock, queue } = flashcards;
  const at = id => document.getElementById(id);

  function open(deck) {
    const progress = flashcards.progress.open(deck.subject);
    const selection = flashcards.selection.open(deck, progress, refresh);
    const session = flashcards.session.open(deck, progress, showProblem, end);

    function showProblem() {
      const words = progress.problem();
      at('problem').hidden = !words;
      at('problem').textContent = words || '';
    }

    function refresh() {
      const [cards, now] = [selection.cards(), clock.now()];
      const counts = queue.counts(cards, progress, now);
      at('count-new').textContent = counts.fresh;
      at('count-learning').textContent = counts.learning;
      at('count-due').textContent = counts.due;
      at('begin').disabled = !queue.next(cards, progress, now);
      at('outlook').textContent = queue.outlook(cards, progress, now);
      at('new-a-day').value = progress.newADay();
      selection.list();
      showProblem();
    }

    function begin() {
      at('start').hidden = true;
      at('session').hidden = false;
      session.begin(selection.cards());
    }

    function end() {
      at('session').hidden = true;
      at('start').hidden = false;
      refresh();
      at('start-title').focus();
    }

    function setNewADay() {
      const count = Number(at('new-a-day').value);
      if (at('new-a-day').value !== '' && Number.isInteger(count) && count >= 0 && count <= 9999)
        progress.setNewADay(count);
      refresh();
    }

    function saveFile() {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([progress.toText()], { type: 'application/json' }));
      link.download = `${deck.subject}-progress-${clock.isoDate(clock.now())}.json`;
      link.click();
      URL.revokeObjectURL(link.href);
      at('file-result').textContent = `Saved as ${link.download}.`;
    }

    async function takeIn() {
      const [file] = at('import').files;
      if (!file)
        return;
      try {
        const { taken, known } = progress.takeIn(await file.text());
        at('file-result').textContent = `Took in ${taken} of ${clock.amount(known, 'card')} from ${file.name}; the others are as new here or newer.`;
        session.reset();
      } catch (error) {
        at('file-result').textContent = `${file.name} was not taken in: ${error.message}. Nothing has changed.`;
      }
      at('import').value = '';
      refresh();
    }

    function askToForget(asks) {
      at('forget-question').hidden = !asks;
      at('forget').setAttribute('aria-expanded', asks);
      at(asks ? 'forget-no' : 'forget').focus();
    }

    function forget() {
      progress.forget();
      session.reset();
      refresh();
      askToForget(false);
      at('said').textContent = 'All progress is forgotten.';
    }

    at('begin').addEventListener('click', begin);
    at('new-a-day').addEventListener('change', setNewADay);
    at('export').addEventListener('click', saveFile);
    at('import').addEventListener('change', takeIn);
    at('forget').addEventListener('click', () => askToForget(at('forget-question').hidden));
    at('forget-no').addEventListener('click', () => askToForget(false));
    at('forget-yes').addEventListener('click', forget);
    progress.onElsewhere(() => {
      session.reset();
      refresh();
    });
    // A page left open over midnight.
    document.addEventListener('visibilitychange', refresh);

    at('no-script').hidden = true;
    at('start').hidden = false;
    selection.readAddress();
  }

  // The cards stand last on the page.
  document.addEventListener('DOMContentLoaded', () => {
    if (flashcards.deck)
      open(flashcards.deck);
  });
})();
