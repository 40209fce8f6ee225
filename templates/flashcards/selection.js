// Which cards are reviewed: the choices are kept in the page's address, and the list shows where each card stands.
(function () {
  'use strict';
  const flashcards = globalThis.flashcards = globalThis.flashcards || {};
  const { clock, queue } = flashcards;
  const at = id => document.getElementById(id);
  const CHOICES = ['chapter', 'topic', 'kind'];

  /** @param {Function} changed Called after the reader has chosen other cards. */
  function open(deck, progress, changed) {
    const facts = new Map(deck.facts.map(fact => [fact.id, fact]));
    const fields = new Map(CHOICES.map(name => [name, at(`by-${name}`)]));

    function cards() {
      const [chapter, topic, kind] = CHOICES.map(name => fields.get(name).value);
      return deck.cards.filter(card => {
        const fact = facts.get(card.fact);
        return (!chapter || card.chapter === chapter) && (!topic || fact.topics.includes(topic)) && (!kind || fact.kind === kind);
      });
    }

    /** An address without choices, such as that of the link that skips to the text, changes none. */
    function readAddress() {
      const hash = location.hash.slice(1);
      if (hash !== '' && !hash.includes('='))
        return;
      const chosen = new URLSearchParams(hash);
      for (const [name, field] of fields) {
        const value = chosen.get(name) || '';
        field.value = [...field.options].some(option => option.value === value) ? value : '';
      }
      changed();
    }

    function writeAddress() {
      const chosen = new URLSearchParams();
      for (const [name, field] of fields) {
        if (field.value)
          chosen.set(name, field.value);
      }
      history.replaceState(null, '', `#${chosen}`);
      changed();
    }

    function line(card, now) {
      const item = document.createElement('li');
      const question = document.createElement('div');
      question.innerHTML = card.question;
      const state = document.createElement('p');
      state.className = 'note';
      state.textContent = queue.stateInWords(progress.get(card.key), now);
      item.append(question, state);
      return item;
    }

    function list() {
      const chosen = cards();
      at('browse-count').textContent = clock.amount(chosen.length, 'card');
      at('browse-list').replaceChildren(...(at('browse').open ? chosen.map(card => line(card, clock.now())) : []));
    }

    for (const field of fields.values())
      field.addEventListener('change', writeAddress);
    at('browse').addEventListener('toggle', list);
    window.addEventListener('hashchange', readAddress);

    return { cards, list, readAddress };
  }

  flashcards.selection = { open };
})();
