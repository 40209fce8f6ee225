// The reader's clock: the only place of the review that asks what time it is and where a day ends.
(function () {
  'use strict';
  const { flashcards, wording } = globalThis.studyGuide;

  const MINUTE = 60000;
  const DAY = 24 * 60 * MINUTE;
  /** As the guide writes dates: '3 December 2026'. */
  const dates = new Intl.DateTimeFormat(wording('review.dates'), { day: 'numeric', month: 'long', year: 'numeric' });
  const shortDates = new Intl.DateTimeFormat(wording('review.dates'), { day: 'numeric', month: 'short' });

  const cards = count => wording('review.cards', { count });
  /** A part of a whole, from 0 to 1, as a whole number of hundredths. */
  const percent = share => wording('review.percent', { number: Math.round(100 * share) });
  const tenth = value => Math.round(value * 10) / 10;

  /** The number of the reader's calendar day that holds a moment; days begin at midnight. */
  function day(moment) {
    const date = new Date(moment);
    return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY);
  }

  /** The same hour of the reader's clock, whole days later, whatever summer time does between. */
  function daysLater(moment, days) {
    const date = new Date(moment);
    date.setDate(date.getDate() + days);
    return date.getTime();
  }

  /** The beginning of a day that is so many days after a moment's. */
  function startOfDay(moment, days = 0) {
    const date = new Date(moment);
    return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime();
  }

  /** A wait in words, either in minutes or in days. */
  function wait(minutes, days) {
    if (days === 0)
      return wording('review.minutes', { count: minutes });
    if (days < 31)
      return wording('review.days', { count: days });
    return days < 365
      ? wording('review.months', { count: tenth(days / 30.4) })
      : wording('review.years', { count: tenth(days / 365.25) });
  }

  flashcards.clock = {
    MINUTE, day, daysLater, startOfDay, wait, cards, percent,
    /** In milliseconds since 1970. */
    now: () => Date.now(),
    dateInWords: moment => dates.format(moment),
    /** '3 Dec'. */
    shortDate: moment => shortDates.format(moment),
    /** '2026-12-03' by the reader's calendar, for names of files. */
    isoDate: moment => new Date(day(moment) * DAY).toISOString().slice(0, 10),
  };
})();
