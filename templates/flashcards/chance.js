// Chance that falls alike whenever it is asked the same: Johannes Baagøe's generator Alea, which ts-fsrs draws from too, and of
// that the first number.
(function () {
  'use strict';
  const { flashcards } = globalThis.studyGuide;

  const TWO_32 = 2 ** 32;
  const START = 4022871197;
  const SPREAD = 0.02519603282416938;

  /** Folds texts into fractions of one, each depending on all before. */
  function hash() {
    let state = START;
    return text => {
      for (let i = 0; i < text.length; i++) {
        state += text.charCodeAt(i);
        const spread = SPREAD * state;
        const whole = spread >>> 0;
        const product = (spread - whole) * whole;
        state = (product >>> 0) + (product - (product >>> 0)) * TWO_32;
      }
      return (state >>> 0) / TWO_32;
    };
  }

  /** A number from 0 up to but not 1, the same for the same text. */
  function of(seed) {
    const fold = hash();
    const first = fold(' ');
    fold(' ');
    fold(' ');
    const less = first - fold(seed);
    const state = less < 0 ? less + 1 : less;
    const drawn = 2091639 * state + 1 / TWO_32;
    return drawn - Math.floor(drawn);
  }

  /** The items in an order that a seed decides; none is lost. @param keyOf Gives an item's own text. */
  function shuffled(items, seed, keyOf) {
    return items.map(item => ({ item, at: of(`${seed} ${keyOf(item)}`) })).sort((a, b) => a.at - b.at).map(each => each.item);
  }

  flashcards.chance = { of, shuffled };
})();
