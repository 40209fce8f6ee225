// Shows the closer drawing of a period in the place of the whole time line; without it that drawing opens in the period's part of the list.
'use strict';
var StudyTimeline = StudyTimeline || {};

(function () {
  const figure = document.querySelector('.drawing');
  const bar = document.getElementById('the_zoom');
  const whole = figure ? Array.from(figure.querySelectorAll('.timeline.wide, .timeline.narrow')) : [];
  const drawings = new Map(Array.from(document.querySelectorAll('details.closer[data-period]'), details => [details.dataset.period, details]));
  let shown = '';

  const nameOf = period => document.getElementById(period).firstChild.textContent.trim();

  // Into the figure, or back into the part of the list that they come from.
  function move(period, place) {
    const details = drawings.get(period);
    for (const drawing of document.querySelectorAll(`[data-zoomed="${period}"]`)) details.append(drawing);
    if (!place) return;
    for (const part of Array.from(details.children).filter(child => child.localName !== 'summary')) {
      part.dataset.zoomed = period;
      place.append(part);
    }
  }

  StudyTimeline.periods = Array.from(drawings.keys());

  // Wants one of the periods, or '' for the whole.
  StudyTimeline.zoom = function (period) {
    if (period === shown) return;
    if (shown) {
      move(shown, null);
      drawings.get(shown).hidden = false;
    }
    for (const drawing of whole) drawing.toggleAttribute('hidden', period !== '');
    bar.hidden = !period;
    if (period) {
      move(period, bar.querySelector('div'));
      drawings.get(period).hidden = true;
      bar.querySelector('b').textContent = nameOf(period);
    }
    shown = period;
  };

  // The title of a period in the whole drawing, in its wide and in its narrow form.
  const titles = period => whole.map(drawing => drawing.querySelector(`a[href="#${period}"]:not(.mark, .counted)`)).filter(Boolean);

  // The period that a link is the title of, in the whole drawing; undefined for any other link.
  StudyTimeline.periodOf = link => StudyTimeline.periods.find(period => titles(period).includes(link));

  // The title of a period that can be seen.
  StudyTimeline.titleOf = period => titles(period).find(link => link.checkVisibility());

  for (const period of StudyTimeline.periods) {
    for (const link of titles(period)) link.querySelector('title').textContent = `${nameOf(period)}: drawn closer`;
  }
})();
