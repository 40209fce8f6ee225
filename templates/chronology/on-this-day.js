// Marks today in the reader's own calendar, or says when the next day with an entry comes; the page is complete without it.
(function () {
  'use strict';
  const { wording } = globalThis.studyGuide;
  const line = document.getElementById('the_day');
  const days = Array.from(document.querySelectorAll('h3[id^="day_"]'));
  if (!line || days.length === 0) return;

  const two = number => String(number).padStart(2, '0');

  function link(day) {
    const element = document.createElement('a');
    element.href = `#${day.id}`;
    element.textContent = day.textContent;
    return element;
  }

  const now = new Date();
  const id = `day_${two(now.getMonth() + 1)}_${two(now.getDate())}`;
  const today = days.find(day => day.id === id);
  if (today) {
    line.append(wording('chronology.today'), link(today));
    const mark = document.createElement('span');
    mark.className = 'badge';
    mark.textContent = wording('chronology.mark');
    today.setAttribute('aria-current', 'date');
    today.append(' ', mark);
  } else {
    // Ids are in the order of the year; after the last comes the first of the next year.
    line.append(wording('chronology.not_today'), link(days.find(day => day.id > id) || days[0]));
  }
  line.hidden = false;
})();
