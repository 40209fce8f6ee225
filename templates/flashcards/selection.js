// Which cards are reviewed: the choices are kept in the page's address.
(function () {
  'use strict';
  const { flashcards } = globalThis.studyGuide;
  const { clock, reviewLog, standing } = flashcards;
  const at = id => document.getElementById(id);

  /** Whether a card and its fact are what is chosen, by the name of the choice in the address. */
  const CHOICES = {
    chapter: (card, fact, chosen) => card.chapter === chosen,
    topic: (card, fact, chosen) => fact.topics.includes(chosen),
    kind: (card, fact, chosen) => fact.kind === chosen,
    importance: (card, fact, chosen) => fact.importance >= Number(chosen),
  };

  /** Those of the cards that a learner's own history chooses. */
  const STANDINGS = {
    wrong(cards, progress, now) {
      const keys = reviewLog.wrong(progress.log(), now);
      const isLapsed = record => Boolean(record) && record.state === 'relearning';
      return cards.filter(card => keys.has(card.key) || isLapsed(progress.get(card.key)));
    },
    leech: (cards, progress) => cards.filter(card => standing.isLeech(progress.get(card.key))),
    suspended: (cards, progress) => cards.filter(card => progress.isSuspended(card.key)),
  };

  /** @param {Function} changed Called after the reader has chosen other cards. */
  function open(deck, progress, changed) {
    const facts = new Map(deck.facts.map(fact => [fact.id, fact]));
    const names = [...Object.keys(CHOICES), 'only'];
    const fields = new Map(names.map(name => [name, at(`by-${name}`)]));

    function cards() {
      const chosen = Object.entries(CHOICES).filter(([name]) => fields.get(name).value);
      const found = deck.cards.filter(card => chosen.every(([name, isIn]) => isIn(card, facts.get(card.fact), fields.get(name).value)));
      const only = fields.get('only').value;
      return only ? STANDINGS[only](found, progress, clock.now()) : found;
    }

    /** As the address has them; empty for none. */
    function toText() {
      return new URLSearchParams(names.map(name => [name, fields.get(name).value]).filter(([, value]) => value)).toString();
    }

    function choose(text) {
      const chosen = new URLSearchParams(text);
      for (const [name, field] of fields) {
        const value = chosen.get(name) || '';
        field.value = [...field.options].some(option => option.value === value) ? value : '';
      }
    }

    /** An address without choices, such as that of the link that skips to the text, changes none; one that names a part opens it. */
    function readAddress() {
      const hash = location.hash.slice(1);
      const part = hash !== '' && at(hash);
      if (part && part.localName === 'details')
        part.open = true;
      if (hash !== '' && !hash.includes('='))
        return;
      choose(hash);
      changed();
    }

    function writeAddress() {
      history.replaceState(history.state, '', `#${toText()}`);
      changed();
    }

    for (const field of fields.values())
      field.addEventListener('change', writeAddress);
    window.addEventListener('hashchange', readAddress);

    return {
      cards, readAddress, toText,
      choose(text) {
        choose(text);
        writeAddress();
      },
    };
  }

  flashcards.selection = { open };
})();
