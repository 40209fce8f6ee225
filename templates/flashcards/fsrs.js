// FSRS-6, the spaced repetition scheduler that Anki uses too, with its published default parameters and formulas
// (github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm). It knows no clock: the caller counts the days.
(function () {
  'use strict';
  const { flashcards } = globalThis.studyGuide;

  /** The default parameters w0 to w20. */
  const W = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014,
    1.8729, 0.5425,
    0.0912, 0.0658, 0.1542,
  ];
  const RETENTION = 0.9;
  const LONGEST = 36500;
  const LEAST_STABILITY = 0.001;
  const MOST_STABILITY = 36500;

  const AGAIN = 1;
  const HARD = 2;
  const GOOD = 3;
  const EASY = 4;

  /** Minutes between the first reviews of a new card, and after a lapse. */
  const STEPS = { learning: [1, 10], relearning: [10] };

  /** Values are kept to eight decimals, so that every engine gives the same. */
  const rounded = value => Math.round(value * 1e8) / 1e8;
  const between = (least, value, most) => Math.min(Math.max(value, least), most);

  const DECAY = -W[20];
  /** Makes R(t = S) be 90 %: 0.9^(1/DECAY) - 1. */
  const FACTOR = rounded(Math.exp(Math.log(0.9) / DECAY) - 1);
  /** Days per unit of stability until retrievability falls to what is asked: (r^(1/DECAY) - 1) / FACTOR. */
  const DAYS_PER_STABILITY = rounded((RETENTION ** (1 / DECAY) - 1) / FACTOR);

  /** R(t, S) = (1 + FACTOR · t / S)^DECAY: how likely a card is remembered after t days. */
  function retrievability(days, stability) {
    return rounded((1 + FACTOR * days / stability) ** DECAY);
  }

  /** D0(G) = w4 - e^(w5 · (G - 1)) + 1, not yet held to 1 to 10. */
  function firstDifficulty(grade) {
    return rounded(W[4] - Math.exp((grade - 1) * W[5]) + 1);
  }

  /** D' = w7 · D0(4) + (1 - w7) · (D - w6 · (G - 3) · (10 - D) / 9), held to 1 to 10. */
  function nextDifficulty(difficulty, grade) {
    const damped = difficulty + rounded(-W[6] * (grade - 3) * (10 - difficulty) / 9);
    return between(1, rounded(W[7] * firstDifficulty(EASY) + (1 - W[7]) * damped), 10);
  }

  /** S' on the same day = S · e^(w17 · (G - 3 + w18)) · S^(-w19); no grade but Again lets it fall. */
  function stabilityWithinDay(stability, grade) {
    const growth = stability ** -W[19] * Math.exp(W[17] * (grade - 3 + W[18]));
    return rounded(between(LEAST_STABILITY, stability * (grade === AGAIN ? growth : Math.max(growth, 1)), MOST_STABILITY));
  }

  /** S' after success = S · (1 + e^w8 · (11 - D) · S^(-w9) · (e^(w10 · (1 - R)) - 1) · w15 for Hard · w16 for Easy). */
  function stabilityRemembered(memory, recall, grade) {
    const { difficulty, stability } = memory;
    const weight = grade === HARD ? W[15] : grade === EASY ? W[16] : 1;
    const growth = Math.exp(W[8]) * (11 - difficulty) * stability ** -W[9] * (Math.exp((1 - recall) * W[10]) - 1) * weight;
    return rounded(between(LEAST_STABILITY, stability * (1 + growth), MOST_STABILITY));
  }

  /** S' after a lapse = w11 · D^(-w12) · ((S + 1)^w13 - 1) · e^(w14 · (1 - R)), at most S / e^(w17 · w18). */
  function stabilityForgotten(memory, recall) {
    const { difficulty, stability } = memory;
    const kept = W[11] * difficulty ** -W[12] * ((stability + 1) ** W[13] - 1) * Math.exp((1 - recall) * W[14]);
    const most = Math.max(rounded(stability / Math.exp(W[17] * W[18])), LEAST_STABILITY);
    return Math.min(most, rounded(between(LEAST_STABILITY, kept, MOST_STABILITY)));
  }

  /** Stability and difficulty after a review; days are whole, since the review before. */
  function remember(memory, days, grade) {
    if (memory.state === 'new')
      return { stability: W[grade - 1], difficulty: between(1, firstDifficulty(grade), 10) };
    const recall = retrievability(days, memory.stability);
    const stability = days === 0 ? stabilityWithinDay(memory.stability, grade)
      : grade === AGAIN ? stabilityForgotten(memory, recall)
      : stabilityRemembered(memory, recall, grade);
    return { stability, difficulty: nextDifficulty(memory.difficulty, grade) };
  }

  /** I(r, S) in whole days, at least one; moved by chance when there is a seed. @param waited Days since the review before. */
  function interval(stability, waited, seed) {
    const days = between(1, Math.round(stability * DAYS_PER_STABILITY), LONGEST);
    return seed === null ? days : flashcards.fuzz.moved(days, waited, LONGEST, seed);
  }

  /** The short step that a grade leads to while a card is learned; null when it is learned. */
  function shortStep(state, step, grade) {
    const minutes = STEPS[state];
    if (grade === AGAIN)
      return { step: 0, minutes: minutes[0] };
    if (grade === HARD)
      return { step, minutes: Math.round(minutes.length === 1 ? minutes[0] * 1.5 : (minutes[0] + minutes[1]) / 2) };
    return grade === GOOD && step + 1 < minutes.length ? { step: step + 1, minutes: minutes[step + 1] } : null;
  }

  /** Days until a card in review comes back: never fewer for a better grade, and more for Good and Easy. */
  function reviewDays(memory, days, grade, seed) {
    const own = g => interval(remember(memory, days, g).stability, days, seed);
    const hard = Math.min(own(HARD), own(GOOD));
    const good = Math.max(own(GOOD), hard + 1);
    return grade === HARD ? hard : grade === GOOD ? good : Math.max(own(EASY), good + 1);
  }

  /**
   * What a card becomes when it is graded. A memory has `state` ('new', 'learning', 'review', 'relearning'), `step` of its short steps,
   * counted from 0, `stability` in days, `difficulty` from 1 to 10, `reps` and `lapses`. The result has `days` or `minutes` until it comes
   * back, the other 0. With a card's key days are moved by chance, as the key and the number of the review decide; without, never.
   */
  function grade(memory, days, given, key = null) {
    const seed = key === null ? null : `${key}${memory.reps + 1}`;
    const next = { ...memory, ...remember(memory, days, given), reps: memory.reps + 1, step: 0, days: 0, minutes: 0 };
    if (memory.state === 'review' && given !== AGAIN)
      return { ...next, days: reviewDays(memory, days, given, seed) };
    const state = memory.state === 'new' ? 'learning' : memory.state === 'review' ? 'relearning' : memory.state;
    next.lapses += memory.state === 'review' ? 1 : 0;
    const short = shortStep(state, memory.step, given);
    return short ? { ...next, state, ...short } : { ...next, state: 'review', days: interval(next.stability, days, seed) };
  }

  flashcards.fsrs = {
    AGAIN, HARD, GOOD, EASY, grade, retrievability,
    /** How likely a card is to be remembered on the day when it is due. */
    RETENTION,
    /** A card not yet seen. */
    unseen: () => ({ state: 'new', step: 0, stability: 0, difficulty: 0, reps: 0, lapses: 0 }),
  };
})();
