// What the figures show, as numbers; it draws nothing.
(function () {
  'use strict';
  const { flashcards } = globalThis.studyGuide;
  const { clock, fsrs, reviewLog, standing } = flashcards;

  const WEEK = 7;

  /** How many of the cards are due on each coming day, today first; what is overdue counts as today's, suspended cards are left out. */
  function forecast(cards, progress, now, days) {
    const today = clock.day(now);
    const due = Array.from({ length: days }, (_, i) => ({ moment: clock.startOfDay(now, i), cards: 0 }));
    for (const card of cards) {
      const record = progress.get(card.key);
      const ahead = record ? Math.max(clock.day(record.due) - today, 0) : days;
      if (ahead < days && !progress.isSuspended(card.key))
        due[ahead].cards++;
    }
    return due;
  }

  /** Of each of the last weeks, the one that ends today last, how many learned cards were reviewed and how many remembered. */
  function retention(cards, progress, now, weeks) {
    const keys = new Set(cards.map(card => card.key));
    const today = clock.day(now);
    const begin = i => clock.startOfDay(now, 1 - (weeks - i) * WEEK);
    const all = Array.from({ length: weeks }, (_, i) => ({ moment: begin(i), reviews: 0, remembered: 0 }));
    for (const [moment, key, grade, was] of reviewLog.since(progress.log(), today + 1 - weeks * WEEK)) {
      const week = weeks - 1 - Math.floor((today - clock.day(moment)) / WEEK);
      if (was !== 'review' || !keys.has(key) || week >= weeks)
        continue;
      all[week].reviews++;
      all[week].remembered += grade === fsrs.AGAIN ? 0 : 1;
    }
    return all;
  }

  /** Of each chapter how many cards stand in which stage, and the share of those seen that is remembered now; null when none is. */
  function byChapter(cards, chapters, progress, now) {
    return chapters.map(({ id, title }) => {
      const stages = { mature: 0, young: 0, learning: 0, unseen: 0, suspended: 0 };
      let [recall, seen] = [0, 0];
      for (const card of cards.filter(each => each.chapter === id)) {
        const record = progress.get(card.key);
        stages[standing.stageOf(record, progress.isSuspended(card.key))]++;
        recall += record ? standing.recall(record, now) : 0;
        seen += record ? 1 : 0;
      }
      return { id, title, stages, cards: Object.values(stages).reduce((a, b) => a + b), recall: seen === 0 ? null : recall / seen };
    }).filter(chapter => chapter.cards > 0);
  }

  flashcards.statistics = { forecast, retention, byChapter };
})();
