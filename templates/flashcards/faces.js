// A card's sides as the page shows them.
(function () {
  'use strict';
  const flashcards = globalThis.flashcards = globalThis.flashcards || {};

  function open(deck) {
    const facts = new Map(deck.facts.map(fact => [fact.id, fact]));
    const chapters = new Map(deck.chapters.map(chapter => [chapter.id, chapter.title]));
    const cards = new Map(deck.cards.map(card => [card.key, card]));
    return {
      /** Undefined for a key of another edition. */
      card: key => cards.get(key),
      /** Titles in the order of the guide. */
      chapters: deck.chapters.map(chapter => chapter.title),
      chapterOf: card => chapters.get(card.chapter),
      kindOf: card => facts.get(card.fact).kindTitle,
      /** Both sides are made by the templates of the site; no word of a reader's is in them. */
      front: card => card.question,
      back: card => card.answer + facts.get(card.fact).html,
      answer: card => card.answer,
      notes: card => facts.get(card.fact).html,
    };
  }

  flashcards.faces = { open };
})();
