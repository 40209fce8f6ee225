// The entries of the list, and which of them the links of a drawing stand for; what the other scripts of the chronology begin with.
(function () {
  'use strict';
  const { chronology } = globalThis.studyGuide;
  const ids = text => (text || '').split(' ').filter(Boolean);

  // A number that grows from day to day; it tells the order of days, and how far apart they are only roughly.
  chronology.dayOf = (year, month, day) => (year * 12 + month - 1) * 31 + day - 1;

  function readDay(text) {
    const parts = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(text || '');
    return parts ? chronology.dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
  }

  // In the order of the list, which is that of time; 'from' is null where nobody knows when it began.
  chronology.entries = Array.from(document.querySelectorAll('#the_list .fact-line'), (item, place) => {
    const from = readDay(item.dataset.earliest);
    return {
      item, place, from, at: from === null ? readDay(item.dataset.latest) : from,
      topics: ids(item.dataset.topics), actors: ids(item.dataset.actors), importance: Number(item.dataset.importance),
    };
  });

  const byId = new Map(chronology.entries.map(entry => [entry.item.id, entry]));

  // The marks of a drawing and the counts of those that had no room.
  chronology.links = within => Array.from(within.querySelectorAll('.timeline a[data-fact], .timeline a[data-facts]'));

  chronology.entriesOf = link => ids(link.dataset.fact || link.dataset.facts).map(id => byId.get(id)).filter(Boolean);
})();
