// The search field in the head of every page, and what loads the search: index and scripts come when the reader turns to the field, not
// before.
(function () {
  'use strict';
  const { search, wording } = globalThis.studyGuide;
  const atOnce = 8;
  const root = new URL('..', document.currentScript.src).href;
  // In the order in which they need one another.
  const scripts = [
    'words', 'stemmer', 'traditional', 'letters', 'wade-giles', 'dates', 'matches', 'index-reader', 'readings',
    'ranking', 'query', 'results', 'index',
  ];
  const box = document.querySelector('.find');
  const field = box && box.querySelector('input');
  // The search page has a field of its own, and no other.
  const ownField = document.getElementById('search-query');
  let loading = null;

  // A page opened from a folder may read scripts only, so the index is one.
  function loadScript(name) {
    return new Promise(function (resolve, reject) {
      const script = document.createElement('script');
      script.async = false;
      script.onload = resolve;
      script.onerror = reject;
      script.src = `${root}search/search-${name}.js`;
      document.head.append(script);
    });
  }

  // The index, read once; asked for again it is the same.
  search.load = function () {
    loading = loading || Promise.all(scripts.map(loadScript)).then(loadPieces).then(() => search.readIndex(search.index));
    return loading;
  };

  // The index of a large guide comes in pieces of its text, which run in the order in which they are asked for.
  function loadPieces() {
    if (!search.pieceCount) return null;
    return Promise.all(Array.from({ length: search.pieceCount }, (_, i) => loadScript(`index.${i + 2}`))).then(() => {
      search.index = JSON.parse(search.pieces.join(''));
    });
  }

  // Whether "/" begins a search; readers who speak to their computer may want it off (WCAG 2.1.4).
  search.hasShortcut = function () {
    try { return localStorage.getItem('search-shortcut') !== 'off'; } catch { return true; }
  };

  function isTyping(target) {
    return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
  }

  document.addEventListener('keydown', function (event) {
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey
        && !isTyping(event.target) && search.hasShortcut();
    const isCommand = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    const wanted = ownField || field;
    if (event.isComposing || !wanted || (!isSlash && !isCommand)) return;
    event.preventDefault();
    wanted.focus();
    wanted.select();
  });
  if (!box) return;

  const list = box.querySelector('.found');
  const status = box.querySelector('[role="status"]');
  const searchPage = root + box.dataset.page;

  function close() {
    list.hidden = true;
    list.replaceChildren();
    status.textContent = '';
  }

  function item(result, matched) {
    const line = document.createElement('li');
    const link = document.createElement('a');
    const about = document.createElement('span');
    link.href = root + result.address;
    link.append(...search.marked(result.title, matched));
    about.className = 'about';
    about.textContent = result.date && result.kind !== 'chapter' ? `${result.kindTitle} · ${result.date}` : result.kindTitle;
    line.append(link, ' ', about);
    return line;
  }

  function allOf(count) {
    const line = document.createElement('li');
    const link = document.createElement('a');
    link.className = 'all';
    link.href = `${searchPage}#${new URLSearchParams({ q: field.value })}`;
    link.textContent = wording('page.all_results', { count });
    line.append(link);
    return line;
  }

  // For those who see what the others are told.
  function nothing() {
    const line = document.createElement('li');
    line.setAttribute('aria-hidden', 'true');
    line.textContent = status.textContent;
    return line;
  }

  function show(index) {
    const typed = field.value.trim();
    if (!typed) return close();
    const { results, matched } = search.find(index, field.value);
    list.replaceChildren(...results.slice(0, atOnce).map(result => item(result.document, matched)));
    if (results.length > atOnce) list.append(allOf(results.length));
    status.textContent = results.length === 0
        ? wording('page.nothing', { query: typed })
        : wording('page.results', { count: results.length });
    if (results.length === 0) list.append(nothing());
    list.hidden = false;
  }

  // Up and down walk through the results; above the first is the field.
  function walk(event, by) {
    const links = Array.from(list.querySelectorAll('a'));
    const next = links.indexOf(document.activeElement) + by;
    if (next >= links.length || next < -1) return;
    event.preventDefault();
    (next < 0 ? field : links[next]).focus();
  }

  // What cannot be loaded is left to the search page, which says so.
  field.addEventListener('focus', () => search.load().catch(() => {}));
  field.addEventListener('input', () => search.load().then(show, () => {}));
  box.addEventListener('keydown', function (event) {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' && event.target === field && field.value.trim())
        location.href = `${searchPage}#${new URLSearchParams({ q: field.value })}`;
    if (event.key === 'ArrowDown') walk(event, 1);
    if (event.key === 'ArrowUp') walk(event, -1);
    if (event.key !== 'Escape') return;
    event.preventDefault();
    field.value = '';
    close();
    field.focus();
  });
  // Whoever goes on elsewhere wants the page back.
  document.addEventListener('pointerdown', event => !box.contains(event.target) && close());
  box.addEventListener('focusout', event => event.relatedTarget && !box.contains(event.relatedTarget) && close());
  field.addEventListener('click', () => field.value && list.hidden && search.load().then(show, () => {}));
})();
