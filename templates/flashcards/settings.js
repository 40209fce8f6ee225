// Limits, keys, and the file of progress.
(function () {
  'use strict';
  const { flashcards, wording } = globalThis.studyGuide;
  const { clock } = flashcards;
  const at = id => document.getElementById(id);

  /** By the field's id. */
  const LIMITS = new Map([['new-a-day', 'newADay'], ['reviews-a-day', 'reviewsADay']]);

  /** @param {Function} changed Called after a setting. @param {Function} replaced Called after a file was taken in or all was forgotten. */
  function open(subject, progress, changed, replaced) {
    function show() {
      for (const [id, name] of LIMITS)
        at(id).value = progress.setting(name);
      at('keys-anywhere').checked = progress.setting('keysAnywhere');
    }

    function setLimit(id, name) {
      const count = Number(at(id).value);
      if (at(id).value !== '' && Number.isInteger(count) && count >= 0 && count <= 9999)
        progress.set(name, count);
      changed();
    }

    function saveFile() {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([progress.toText()], { type: 'application/json' }));
      link.download = `${subject}-progress-${clock.isoDate(clock.now())}.json`;
      link.click();
      URL.revokeObjectURL(link.href);
      at('file-result').textContent = wording('settings.saved', { file: link.download });
    }

    async function takeIn() {
      const [file] = at('import').files;
      if (!file)
        return;
      try {
        const { taken, known, lines } = progress.takeIn(await file.text());
        at('file-result').textContent = wording('settings.taken', {
          taken, cards: clock.cards(known), lines: wording('settings.lines', { count: lines }), file: file.name,
        });
        replaced();
      } catch (error) {
        at('file-result').textContent = wording('settings.refused', { file: file.name, why: error.message });
      }
      at('import').value = '';
      changed();
    }

    function askToForget(asks) {
      at('forget-question').hidden = !asks;
      at('forget').setAttribute('aria-expanded', asks);
      at(asks ? 'forget-no' : 'forget').focus();
    }

    function forget() {
      progress.forget();
      replaced();
      changed();
      askToForget(false);
      at('said').textContent = wording('settings.forgotten');
    }

    for (const [id, name] of LIMITS)
      at(id).addEventListener('change', () => setLimit(id, name));
    at('keys-anywhere').addEventListener('change', () => progress.set('keysAnywhere', at('keys-anywhere').checked));
    at('export').addEventListener('click', saveFile);
    at('import').addEventListener('change', takeIn);
    at('forget').addEventListener('click', () => askToForget(at('forget-question').hidden));
    at('forget-no').addEventListener('click', () => askToForget(false));
    at('forget-yes').addEventListener('click', forget);

    return { show };
  }

  flashcards.settings = { open };
})();
