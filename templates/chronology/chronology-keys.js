// Steps through a drawing with the keyboard: arrows along the time and across the lanes, Home and End to the first and last mark.
(function () {
  'use strict';
  const { chronology } = globalThis.studyGuide;
  const lanes = Array.from(document.querySelectorAll('#filter_topic option'), option => option.value);

  // What can be stepped to, in order of time; a count stands where the first entry does that is left of it.
  function stops(drawing) {
    return chronology.links(drawing.parentNode).filter(link => drawing.contains(link) && !link.hasAttribute('hidden')).map(link => {
      const entry = chronology.entriesOf(link).find(each => !each.item.hidden);
      return { link, entry, lane: lanes.indexOf(entry.topics[0]) };
    }).sort((a, b) => a.entry.place - b.entry.place);
  }

  function inNextLane(all, here, by) {
    const beyond = all.filter(stop => Math.sign(stop.lane - here.lane) === by);
    const others = beyond.map(stop => stop.lane);
    const lane = by > 0 ? Math.min(...others) : Math.max(...others);
    const distance = stop => Math.abs(stop.entry.at - here.entry.at);
    return beyond.filter(stop => stop.lane === lane).sort((a, b) => distance(a) - distance(b))[0];
  }

  // The time of a narrow drawing runs down the page, that of a wide one across.
  function next(all, place, key, isNarrow) {
    const [sideways, upright] = [['ArrowLeft', 'ArrowRight'], ['ArrowUp', 'ArrowDown']];
    const [along, across] = isNarrow ? [upright, sideways] : [sideways, upright];
    if (key === 'Home') return all[0];
    if (key === 'End') return all[all.length - 1];
    if (along.includes(key)) return all[place + (key === along[0] ? -1 : 1)];
    return across.includes(key) ? inNextLane(all, all[place], key === across[0] ? -1 : 1) : null;
  }

  document.addEventListener('keydown', function (event) {
    const drawing = event.target.closest('.timeline');
    if (!drawing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const all = stops(drawing);
    const place = all.findIndex(stop => stop.link === event.target);
    const found = place < 0 ? null : next(all, place, event.key, drawing.classList.contains('narrow'));
    if (found === null) return;
    // At the end of a way the page stays where it is.
    event.preventDefault();
    if (found) found.link.focus();
  });
})();
