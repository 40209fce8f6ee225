// Marks in the contents the part of the page that is being read.
(function () {
  'use strict';
  var contents = document.querySelector('.contents');
  var links = Array.from(contents.querySelectorAll('a[href^="#"]'));
  var heads = links.map(function (link) { return document.getElementById(decodeURIComponent(link.hash.slice(1))); });
  var current = null;

  // The last part that has begun near the top of the window; none before the first.
  function reading() {
    var line = innerHeight / 6;
    var begun = heads.filter(function (head) { return head.getBoundingClientRect().top < line; });
    return links[begun.length - 1] || null;
  }

  // Contents that are longer than the window scroll by themselves, and never the page.
  function keepInView(link) {
    var box = contents.getBoundingClientRect();
    var line = link.getBoundingClientRect();
    if (line.top < box.top || line.bottom > box.bottom) contents.scrollTop += line.top - box.top - box.height / 2;
  }

  function mark() {
    var link = reading();
    if (link === current) return;
    if (current) current.removeAttribute('aria-current');
    current = link;
    if (!link) return;
    link.setAttribute('aria-current', 'location');
    if (contents.scrollHeight > contents.clientHeight) keepInView(link);
  }

  if (!('IntersectionObserver' in window)) return;
  // It reports when a heading crosses the line or an edge of the window, which is when the mark can change.
  var observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -83.3% 0px' });
  heads.forEach(function (head) { observer.observe(head); });
  mark();
})();
