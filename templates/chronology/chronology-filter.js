// Leaves those entries that fit what was chosen: in the list, and in every drawing of it.
(function () {
  'use strict';
  const { chronology } = globalThis.studyGuide;
  const list = document.getElementById('the_list');
  const names = new WeakMap();
  // Details are for those who ask for them, unless there is nothing else.
  const usual = chronology.entries.some(entry => entry.importance > 1) ? 2 : 1;

  function fits(entry, choice) {
    return (!choice.topic || entry.topics.includes(choice.topic))
      && (!choice.actor || entry.actors.includes(choice.actor))
      && entry.importance >= Number(choice.least || usual);
  }

  // Years and periods that nothing is left of, and the links to them.
  function hideEmpty() {
    for (const part of list.querySelectorAll('section.year, section.of-period'))
        part.hidden = !part.querySelector('.fact-line:not([hidden])');
    for (const link of document.querySelectorAll('.page-head .jump a')) {
      const head = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      link.parentElement.hidden = head.closest('.of-period').hidden;
    }
  }

  // A count of marks that had no room: how many are left, and where the first of them is listed.
  function recount(link, all, left) {
    const title = link.querySelector('title');
    if (!names.has(link)) names.set(link, title.textContent);
    const name = names.get(link).replace(/^\d+/, left.length);
    title.textContent = left[0] === all[0] ? name : name.replace(/, from .*$/, '');
    link.querySelector('text').textContent = left.length;
    const year = left[0].item.closest('.year').querySelector('h3');
    link.setAttribute('href', `#${year.id}`);
  }

  function redraw(link) {
    const all = chronology.entriesOf(link);
    const left = all.filter(entry => !entry.item.hidden);
    // Elements of a drawing have no property 'hidden'; the style sheet knows the attribute.
    link.toggleAttribute('hidden', left.length === 0);
    if (left.length > 0 && link.dataset.facts) recount(link, all, left);
  }

  // How many entries are left.
  chronology.filter = function (choice) {
    for (const entry of chronology.entries) entry.item.hidden = !fits(entry, choice);
    hideEmpty();
    chronology.links(document).forEach(redraw);
    return chronology.entries.filter(entry => !entry.item.hidden).length;
  };
})();
