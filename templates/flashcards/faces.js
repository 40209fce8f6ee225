// A card's sides as the page shows them.
(function () {
  'use strict';
  const { flashcards } = globalThis.studyGuide;

  function open(deck) {
    const facts = new Map(deck.facts.map(fact => [fact.id, fact]));
    const chapters = new Map(deck.chapters.map(chapter => [chapter.id, chapter.title]));
    const cards = new Map(deck.cards.map(card => [card.key, card]));
    return {
      /** Undefined for a key of another version. */
      card: key => cards.get(key),
      /** Titles in the order of the guide. */
      chapters: deck.chapters.map(chapter => chapter.title),
      chapterOf: card => chapters.get(card.chapter),
      kindOf: card => facts.get(card.fact).kindTitle,
      // The markup of cards is made by the templates of the site, and no word of a reader's is in it; only here does it become part of the
      // page.
      showFront(element, card) {
        element.innerHTML = card.question;
      },
      showBack(element, card) {
        element.innerHTML = card.answer + facts.get(card.fact).html;
      },
      showAnswer(element, card) {
        element.innerHTML = card.answer;
      },
      /** What stands below the answer: sources, corrections, disputes. */
      showNotes(element, card) {
        element.innerHTML = facts.get(card.fact).html;
      },
    };
  }

  flashcards.faces = { open };
})();
