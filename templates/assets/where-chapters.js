// How a reader stands in the chapters, counted from what the browser keeps.
(function () {
  'use strict';
  const { flashcards } = globalThis.studyGuide;
  const { queue, reading, standing } = flashcards;

  /** Of one chapter: how many of its parts are read, how many cards are learned and are due. @param chapter `id`, `parts` and `keys`. */
  function ofChapter(chapter, progress, now) {
    const read = progress.readings().get(chapter.id);
    const records = chapter.keys.filter(key => !progress.isSuspended(key)).map(progress.get).filter(Boolean);
    return {
      read: chapter.parts.filter(part => read && read.parts.includes(part)).length, parts: chapter.parts.length,
      learned: records.filter(record => !standing.isLearning(record)).length, cards: chapter.keys.length,
      due: records.filter(record => standing.isDue(record, now)).length, isBegun: Boolean(read) || records.length > 0,
    };
  }

  /** As many as the page of review will ask today, new cards left out. */
  function dueToday(chapters, progress, now) {
    const { counts } = queue.look(chapters.flatMap(chapter => chapter.keys.map(key => ({ key }))), progress, now);
    return counts.due + counts.learning;
  }

  /**
   * Where to read on: the first unread part behind the one read last, in that chapter or the ones behind it.
   * @returns The chapter and the part; null when nothing was read yet, or all.
   */
  function following(chapters, progress) {
    const last = reading.last(progress.readings());
    const from = last ? chapters.findIndex(chapter => chapter.id === last.chapter) : -1;
    if (from < 0)
      return null;
    const isRead = (chapter, part) => (progress.readings().get(chapter.id) || { parts: [] }).parts.includes(part);
    const own = chapters[from];
    const begin = own.parts.indexOf(last.place) + 1;
    const candidates = [
      ...own.parts.slice(begin).map(part => ({ chapter: own, part })),
      ...chapters.slice(from + 1).flatMap(chapter => chapter.parts.map(part => ({ chapter, part }))),
      ...chapters.slice(0, from + 1).flatMap(chapter => chapter.parts.map(part => ({ chapter, part }))),
    ];
    return candidates.find(({ chapter, part }) => !isRead(chapter, part)) || null;
  }

  flashcards.whereChapters = { ofChapter, dueToday, following };
})();
