// Shows the closer drawing of a period in the place of the whole time line; without it that drawing opens in the period's part of the list.
'use strict';
var StudyTimeline = StudyTimeline || {};

(function () {
  const figure = document.querySelector('.drawing');
  const bar = document.getElementById('the_zoom');
  const whole = figure ? Array.from(figure.querySelectorAll('.timeline.wide, .timeline.narrow')) : [];
  const drawings = new Map(Array.from(document.querySelectorAll('details.closer[data-period]'), details => [details.dataset.period, details]));
  let shown = '';

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
      bar.querySelector('b').textContent = document.getElementById(period).firstChild.textContent.trim();
    }
    shown = period;
  };

  // The period whose title in the whole drawing leads to the list; '' for any other link.
  StudyTimeline.periodOf = function (link) {
    const period = (link.getAttribute('href') || '').slice(1);
    return whole.some(drawing => drawing.contains(link)) && !link.matches('.mark, .counted') && drawings.has(period) ? period : '';
  };

  // The title of a period in the whole drawing that is in use.
  StudyTimeline.titleOf = period => whole.filter(drawing => drawing.checkVisibility())
    .map(drawing => drawing.querySelector(`a[href="#${period}"]:not(.mark, .counted)`)).find(Boolean);
})();
