// The reader's clock: the only place of the review that asks what time it is and where a day ends.
(function () {
  'use strict';
  const flashcards = globalThis.flashcards = globalThis.flashcards || {};

  const MINUTE = 60000;
  const DAY = 24 * 60 * MINUTE;
  /** As the guide writes dates: '3 December 2026'. */
  const dates = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  const shortDates = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });

  const amount = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
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
      return `${minutes} min`;
    if (days < 31)
      return amount(days, 'day');
    return days < 365 ? amount(tenth(days / 30.4), 'month') : amount(tenth(days / 365.25), 'year');
  }

  flashcards.clock = {
    MINUTE, day, daysLater, startOfDay, wait, amount,
    /** In milliseconds since 1970. */
    now: () => Date.now(),
    dateInWords: moment => dates.format(moment),
    /** '3 Dec'. */
    shortDate: moment => shortDates.format(moment),
    /** '2026-12-03' by the reader's calendar, for names of files. */
    isoDate: moment => new Date(day(moment) * DAY).toISOString().slice(0, 10),
  };
})();
