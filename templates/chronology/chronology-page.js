// The controls of the chronology: shows them and joins them to what the other scripts do. Without scripts the page is complete and has none.
'use strict';
var StudyTimeline = StudyTimeline || {};

(function () {
  const form = document.getElementById('the_filters');
  if (!form) return;
  const expected = 'Write a year, a month or a day, such as 1996, 1996-04, April 1996 or 26 April 1996.';
  const [topic, actor, least, period, date] = ['topic', 'actor', 'least', 'period', 'date'].map(name => document.getElementById(`filter_${name}`));
  const fields = [topic, actor, least, period];
  const count = form.querySelector('.filter-count');
  const said = document.getElementById('filter_dates');
  const bar = document.getElementById('the_zoom');

  function show() {
    const all = StudyTimeline.entries.length;
    StudyTimeline.zoom(period.value);
    const left = StudyTimeline.filter({ topic: topic.value, actor: actor.value, least: least.value });
    count.textContent = left === all ? `All ${all} entries.` : `${left} of ${all} entries.`;
    form.querySelector('[type="reset"]').hidden = left === all && !period.value;
  }

  function choose() {
    StudyTimeline.writeAddress(fields);
    show();
  }

  function zoomTo(name) {
    period.value = name;
    choose();
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

  // Focus goes where the way in was, so that nobody is left on what is gone.
  function zoomOut() {
    const from = period.value;
    zoomTo('');
    (StudyTimeline.titleOf(from) || period).focus();
  }

  function goTo(text) {
    const day = StudyTimeline.readDate(text);
    const entry = day === null ? undefined : StudyTimeline.firstFrom(day);
    date.setAttribute('aria-invalid', String(day === null));
    if (day === null) said.textContent = expected;
    else if (!entry) said.textContent = 'Nothing listed begins on that date or later.';
    if (!entry) return;
    said.textContent = `${entry.item.querySelector('.date').textContent}: ${entry.item.querySelector('.headline a').textContent}`;
    entry.item.scrollIntoView({ block: 'center' });
    entry.item.querySelector('.headline a').focus({ preventScroll: true });
  }

  for (const option of Array.from(period.options)) if (option.value && !StudyTimeline.periods.includes(option.value)) option.remove();
  period.parentElement.hidden = period.options.length < 2;
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
  bar.querySelector('button').addEventListener('click', zoomOut);
  document.querySelector('.drawing').addEventListener('click', function (event) {
    const link = event.target.closest('a');
    const name = link && !event.ctrlKey && !event.metaKey && !event.shiftKey ? StudyTimeline.periodOf(link) : undefined;
    if (!name) return;
    event.preventDefault();
    zoomTo(name);
    bar.querySelector('button').focus();
  });
  document.querySelector('.drawing').addEventListener('keydown', function (event) {
    if (event.key === 'Escape' && period.value) zoomOut();
  });
  window.addEventListener('popstate', function () {
    StudyTimeline.readAddress(fields);
    show();
  });
  window.addEventListener('hashchange', showTarget);
  StudyTimeline.readAddress(fields);
  show();
  showTarget();
})();
