// Cards that say what a link leads to and what it rests on: on hover, on focus, on the first tap. Links work without them.
(function () {
  'use strict';
  var hoverDelay = 350;
  var leaveDelay = 250;
  var root = new URL('..', document.currentScript.src).href;
  var links = 'main a[class*="to-"]:not(.to-chapter, .to-source)';
  var main = document.querySelector('main');

  var card = null;        // The card that is shown,
  var owner = null;       // the link it belongs to,
  var byFocus = false;    // and whether focus has called it.
  var wanted = null;      // The link whose card is shown when the data are there.
  var dismissed = null;   // The link whose card was closed with Escape and that the pointer is still on.
  var keyed = false;      // The last thing the reader did was to press a key,
  var tapped = false;     // or to tap.
  var timer = 0;
  var loading = {};       // What was asked for, by the name of the script.

  function later(action, delay) {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  }

  function linkAt(target) {
    return target instanceof Element ? target.closest(links) : null;
  }

  // The page a link leads to as the data name it; empty for one outside the site.
  function pageOf(link) {
    var address = link.href.split('#')[0];
    return address.startsWith(root) ? address.slice(root.length).replace(/\.html$/, '') : '';
  }

  // A script is asked for once; what it brings, or null where it cannot be had.
  function loadScript(name) {
    loading[name] = loading[name] || new Promise(function (resolve) {
      var script = document.createElement('script');
      script.onload = function () { resolve(globalThis.studyGuide.previews); };
      script.onerror = function () { resolve(null); };
      script.src = root + 'data/' + name;
      document.head.append(script);
    });
    return loading[name];
  }

  // The data are one script for the whole guide, asked for when the first card is wanted. In a large guide it only says with which page
  // each part begins, and the part of the page is asked for.
  function load(page) {
    return loadScript('previews.js').then(function (data) {
      if (!data || !data.parts || Object.hasOwn(data.facts, page)) return data;
      var part = data.parts.filter(function (first) { return first <= page; }).length;
      return part === 0 ? data : loadScript('previews.' + (part + 1) + '.js');
    });
  }

  function add(parent, tag, name, text) {
    var element = document.createElement(tag);
    if (name) element.className = name;
    if (text) element.textContent = text;
    parent.append(element, ' ');
    return element;
  }

  // Links of the card are for pointers: from the keyboard the link itself leads to the same page, and a card adds no tab stops.
  function addLink(parent, address, text) {
    var link = add(parent, 'a', '', text);
    link.href = address;
    link.tabIndex = -1;
  }

  function addSources(fact, data, address) {
    var line = add(card, 'p', 'preview-sources');
    addLink(line, address + '#' + fact.evidence, globalThis.studyGuide.wording(fact.sources.length > 0 ? 'page.sources' : 'page.supplied'));
    fact.sources.forEach(function (source, index) {
      add(line, 'cite', '', data.sources[source[0]]);
      line.append('¶ ' + source.slice(1).join(', ') + (index < fact.sources.length - 1 ? '; ' : ''));
    });
  }

  function fill(page, fact, data) {
    var address = root + page + '.html';
    add(card, 'p', 'kicker', data.kinds[page.split('/')[0]] + (fact.date ? ', ' + fact.date : ''));
    addLink(add(card, 'p', 'preview-title'), address, fact.title);
    if (fact.native) {
      var names = add(card, 'p', 'native');
      fact.native.forEach(function (name) { add(names, 'span', '', name[0]).lang = name[1]; });
    }
    add(card, 'p', 'preview-gloss', fact.gloss);
    if (fact.badges.length > 0) {
      var marks = add(card, 'p', 'marks');
      fact.badges.forEach(function (badge) { add(marks, 'span', 'badge ' + data.badges[badge][0], data.badges[badge][1]); });
    }
    addSources(fact, data, address);
  }

  // Below the link where there is room, else above it; never over it.
  function place() {
    var gap = 6;
    var line = owner.getClientRects()[0];
    var box = owner.getBoundingClientRect();
    var width = document.documentElement.clientWidth;
    var left = Math.max(8, Math.min(line.left, width - card.offsetWidth - 8));
    var above = box.bottom + gap + card.offsetHeight > innerHeight && box.top - gap - card.offsetHeight >= 0;
    card.style.left = left + scrollX + 'px';
    card.style.top = (above ? box.top - gap - card.offsetHeight : box.bottom + gap) + scrollY + 'px';
  }

  function hide() {
    clearTimeout(timer);
    wanted = null;
    if (!card) return;
    owner.removeAttribute('aria-describedby');
    card.remove();
    card = owner = null;
    byFocus = false;
  }

  function show(link, data) {
    var page = pageOf(link);
    var fact = data && Object.hasOwn(data.facts, page) ? data.facts[page] : null;
    if (!fact) return false;
    hide();
    owner = link;
    card = document.createElement('div');
    card.className = 'preview';
    card.id = 'preview';
    fill(page, fact, data);
    main.append(card);
    place();
    link.setAttribute('aria-describedby', 'preview');
    return true;
  }

  function want(link, then) {
    wanted = link;
    load(pageOf(link)).then(function (data) {
      if (wanted !== link) return;
      wanted = null;
      then(show(link, data));
    });
  }

  // After a tap the screen reader hears what came up; where nothing can come up, the tap follows the link.
  function afterTap(link, shown) {
    if (shown) document.getElementById('announcement').textContent = card.textContent;
    else location.assign(link.href);
  }

  document.addEventListener('pointerover', function (event) {
    if (event.pointerType === 'touch') return;
    var link = linkAt(event.target);
    if (link !== dismissed) dismissed = null;
    if ((card && card.contains(event.target)) || (link && link === owner)) clearTimeout(timer);
    else if (link && link !== dismissed) later(function () { want(link, function () {}); }, hoverDelay);
    else if (!byFocus) later(hide, leaveDelay);
  });
  document.documentElement.addEventListener('pointerleave', function () {
    if (!byFocus) later(hide, leaveDelay);
  });

  document.addEventListener('focusin', function (event) {
    var link = linkAt(event.target);
    if (link && keyed && link.matches(':focus-visible')) {
      later(function () { want(link, function (shown) { byFocus = shown; }); }, hoverDelay);
    }
  });
  document.addEventListener('focusout', function (event) {
    if (!card || (!card.contains(event.relatedTarget) && !card.matches(':hover'))) hide();
  });

  document.addEventListener('pointerdown', function (event) {
    tapped = event.pointerType === 'touch';
    keyed = false;
  }, true);
  document.addEventListener('pointerup', function (event) {
    if (card && !card.contains(event.target) && linkAt(event.target) !== owner) hide();
  });
  // In running text the first tap tells what a link means; a line of a list says so itself, and its link is followed at once.
  document.addEventListener('click', function (event) {
    var link = linkAt(event.target);
    if (!tapped || !link || !link.closest('.prose') || link === owner || !pageOf(link)
    || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    want(link, function (shown) { afterTap(link, shown); });
  });

  document.addEventListener('keydown', function (event) {
    keyed = true;
    tapped = false;
    if (event.key !== 'Escape') return;
    dismissed = owner;
    hide();
  }, true);

  document.addEventListener('scroll', function () {
    if (!card) return;
    var box = owner.getBoundingClientRect();
    if (box.bottom < 0 || box.top > innerHeight) hide();
  }, { passive: true });
  window.addEventListener('resize', function () {
    if (card) place();
  });
  // A page that comes back from memory comes back without a card.
  ['blur', 'pagehide', 'pageshow'].forEach(function (name) {
    window.addEventListener(name, function () {
      keyed = false;
      hide();
    });
  });
})();
