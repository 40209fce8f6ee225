// The controls of the chronology and of its periods: shows them and joins them to what the other scripts do. Without scripts the page is
// complete and has none.
(function () {
  'use strict';
  const { chronology } = globalThis.studyGuide;
  const form = document.getElementById('the_filters');
  if (!form) return;
  const { wording } = globalThis.studyGuide;
  const [topic, actor, least, date] = ['topic', 'actor', 'least', 'date'].map(name => document.getElementById(`filter_${name}`));
  const fields = [topic, actor, least];
  const count = form.querySelector('.filter-count');
  const said = document.getElementById('filter_dates');

  function show() {
    const all = chronology.entries.length;
    const left = chronology.filter({ topic: topic.value, actor: actor.value, least: least.value });
    count.textContent = left === all ? wording('chronology.all', { count: all }) : wording('chronology.some', { left, all });
    form.querySelector('[type="reset"]').hidden = left === all;
  }

  function choose() {
    chronology.writeAddress(fields);
    show();
  }

  function showAll() {
    for (const field of fields) field.value = field === least ? '1' : '';
    choose();
  }

  // Whoever comes for an entry, a year or a period is shown it, whatever the usual view leaves out.
  function showTarget() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !target.closest('#the_list [hidden]')) return;
    showAll();
    target.scrollIntoView();
  }

  function goTo(text) {
    const day = chronology.readDate(text);
    const entry = day === null ? undefined : chronology.firstFrom(day);
    date.setAttribute('aria-invalid', String(day === null));
    if (day === null) said.textContent = wording('chronology.expected');
    else if (!entry) said.textContent = wording('chronology.none_later');
    if (!entry) return;
    const [found, title] = ['.date', '.headline a'].map(part => entry.item.querySelector(part).textContent);
    said.textContent = wording('chronology.found', { date: found, title });
    entry.item.scrollIntoView({ block: 'center' });
    entry.item.querySelector('.headline a').focus({ preventScroll: true });
  }

  for (const hidden of [form, document.getElementById('the_keys')]) hidden.hidden = false;

  for (const field of fields) field.addEventListener('change', choose);
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    goTo(date.value);
  });
  form.addEventListener('reset', function (event) {
    event.preventDefault();
    showAll();
    topic.focus();
  });
  window.addEventListener('popstate', function () {
    chronology.readAddress(fields);
    show();
  });
  window.addEventListener('hashchange', showTarget);
  chronology.readAddress(fields);
  show();
  showTarget();
})();
