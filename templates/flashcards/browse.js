// The list of the chosen cards: where each stands, and which are suspended.
(function () {
  'use strict';
  const { flashcards, wording } = globalThis.studyGuide;
  const { clock, standing } = flashcards;
  const at = id => document.getElementById(id);

  /** @param {Function} changed Called after a card was suspended or unsuspended. */
  function open(faces, progress, changed) {
    const blank = at('browse-item').content.firstElementChild;

    function show(item, card) {
      const isSuspended = progress.isSuspended(card.key);
      item.querySelector('.note').textContent = standing.inWords(progress.get(card.key), isSuspended, clock.now());
      item.querySelector('button').textContent = wording(isSuspended ? 'browse.unsuspend' : 'browse.suspend');
    }

    function line(card, number) {
      const item = blank.cloneNode(true);
      const [front, button] = [item.querySelector('.front'), item.querySelector('button')];
      faces.showFront(front, card);
      front.id = `browse-${number}`;
      button.setAttribute('aria-describedby', front.id);
      button.addEventListener('click', () => {
        progress.suspend(card.key, !progress.isSuspended(card.key), clock.now());
        show(item, card);
        changed();
      });
      show(item, card);
      return item;
    }

    return {
      /** The list is made only while it is open. */
      list(cards) {
        at('browse-count').textContent = clock.cards(cards.length);
        at('browse-list').replaceChildren(...(at('browse').open ? cards.map(line) : []));
      },
    };
  }

  flashcards.browse = { open };
})();
