// What has been read of each chapter: its parts, by their anchors, and where the reader was last.
(function () {
  'use strict';
  const { flashcards } = globalThis.studyGuide;

  /** As ids of chapters are written. */
  const CHAPTER = /^[a-z0-9-]{1,200}$/;
  const MOST_PARTS = 999;
  const LAST_MOMENT = 8.64e15;

  const isPart = part => typeof part === 'string' && part.length > 0 && part.length <= 400;

  /** `parts` read, the last of them as `place`, and the moment `at` when it was read. */
  function isGood(chapter, read) {
    return CHAPTER.test(chapter) && typeof read === 'object' && read !== null && Array.isArray(read.parts) && read.parts.length > 0
      && read.parts.length <= MOST_PARTS && read.parts.every(isPart) && isPart(read.place)
      && Number.isSafeInteger(read.at) && read.at >= 0 && read.at <= LAST_MOMENT;
  }

  /** Only what belongs to it, in one order, so that the same progress gives the same text. */
  function tidy({ parts, place, at }) {
    return { parts: [...new Set(parts)].sort(), place, at };
  }

  /** What is known of a chapter once a part of it is read. @param read Undefined for a chapter not yet begun. */
  function withPart(read, part, moment) {
    return tidy({ parts: [...(read ? read.parts : []), part], place: part, at: moment });
  }

  /** What two browsers know of a chapter, together. */
  function united(own, other) {
    if (!own || !other)
      return own || other;
    const later = own.at < other.at ? other : own;
    return tidy({ ...later, parts: [...own.parts, ...other.parts] });
  }

  /** The chapter read last, by id, with its place; null for none. @param readings By id of the chapter. */
  function last(readings) {
    const [chapter, read] = [...readings].sort(([a, x], [b, y]) => y.at - x.at || (a < b ? -1 : 1))[0] || [];
    return chapter ? { chapter, place: read.place } : null;
  }

  flashcards.reading = { isGood, tidy, withPart, united, last };
})();
