// The search page: what is typed and chosen, the results below it, and both in the page's address, so that they can be linked and come
// back.
(function () {
  'use strict';
  const { search, wording } = globalThis.studyGuide;

  search.load().then(function (index) {
    const atOnce = 40;
    const root = '../';
    const form = document.querySelector('form.search');
    const [query, kind, period] = ['search-query', 'search-kind', 'search-period'].map(id => document.getElementById(id));
    const list = document.querySelector('.results');
    const status = document.querySelector('.search-count');
    const more = document.querySelector('.search-more');
    const indexes = document.querySelector('.search-indexes');
    const shortcut = document.getElementById('search-shortcut');
    let isWhole = false;   // All results are shown, and not only the first.

    function addOptions(select, values) {
      select.append(...values.map(value => new Option(value.title, value.name)));
    }

    // How many results each choice would leave, beside its name.
    function countOptions(select, values, results, of) {
      values.forEach((value, i) => {
        const count = results.filter(result => of(result.document) === value.name).length;
        select.options[i + 1].textContent = query.value.trim() ? wording('search.choice', { title: value.title, count }) : value.title;
      });
    }

    function words(found, shown) {
      const typed = query.value.trim();
      if (!typed) return '';
      if (!found.hasWords) return wording('search.no_word', { query: typed });
      if (found.results.length === 0) return wording('search.nothing', { query: typed });
      if (shown === 0) return wording('search.other_pages', { count: found.results.length });
      if (found.isGuess) return wording('search.guess', { count: shown, query: typed });
      return wording(found.isWhole ? 'search.found' : 'search.most_words', { count: shown, query: typed });
    }

    function show() {
      const found = search.find(index, query.value);
      const ofKind = result => !kind.value || result.document.kind === kind.value;
      const ofPeriod = result => !period.value || result.document.period === period.value;
      countOptions(kind, index.kinds, found.results.filter(ofPeriod), document => document.kind);
      countOptions(period, index.periods, found.results.filter(ofKind), document => document.period);
      const shown = found.results.filter(result => ofKind(result) && ofPeriod(result)).map(result => result.document);
      search.draw(list, isWhole ? shown : shown.slice(0, atOnce), found.matched, root);
      more.hidden = isWhole || shown.length <= atOnce;
      more.firstElementChild.textContent = wording('search.more', { count: shown.length - atOnce });
      more.firstElementChild.onclick = function () {
        isWhole = true;
        history.replaceState(null, '', address());
        search.draw(list, shown, found.matched, root);
        more.hidden = true;
        list.children[atOnce].querySelector('a').focus();
      };
      status.textContent = words(found, shown.length);
      indexes.hidden = shown.length > 0;
    }

    function address() {
      const state = new URLSearchParams();
      for (const [name, field] of [['q', query], ['kind', kind], ['period', period]]) if (field.value) state.set(name, field.value);
      if (isWhole) state.set('show', 'all');
      const text = state.toString();
      return text ? `#${text}` : location.pathname.split('/').pop();
    }

    function read() {
      const state = new URLSearchParams(location.hash.slice(1));
      query.value = state.get('q') || '';
      kind.value = state.get('kind') || '';
      period.value = state.get('period') || '';
      isWhole = state.get('show') === 'all';
      // A choice that the guide does not have is none.
      for (const select of [kind, period]) if (select.selectedIndex < 0) select.selectedIndex = 0;
      show();
    }

    function clear() {
      query.value = kind.value = period.value = '';
      isWhole = false;
      history.replaceState(null, '', address());
      show();
      query.focus();
    }

    // Up and down walk through the results; above the first is the field.
    function walk(event, by) {
      const links = Array.from(list.querySelectorAll('a'));
      const next = links.indexOf(document.activeElement) + by;
      if (next >= links.length || (next < -1)) return;
      event.preventDefault();
      (next < 0 ? query : links[next]).focus();
    }

    addOptions(kind, index.kinds);
    addOptions(period, index.periods);
    document.querySelector('.needs-scripts').hidden = true;
    form.hidden = false;
    shortcut.checked = search.hasShortcut();
    shortcut.addEventListener('change', function () {
      // Without storage it begins a search on every page.
      try { localStorage.setItem('search-shortcut', shortcut.checked ? 'on' : 'off'); } catch { return; }
    });
    query.addEventListener('input', function () {
      isWhole = false;
      history.replaceState(null, '', address());
      show();
    });
    // A choice is a step that Back takes back.
    for (const select of [kind, period]) {
      select.addEventListener('change', function () {
        isWhole = false;
        history.pushState(null, '', address());
        show();
      });
    }
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      const first = list.querySelector('a');
      if (first) first.focus();
    });
    document.querySelector('main').addEventListener('keydown', function (event) {
      const isTyped = event.target === query || list.contains(event.target);
      if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || !isTyped) return;
      if (event.key === 'Escape') clear();
      if (event.key === 'ArrowDown') walk(event, 1);
      if (event.key === 'ArrowUp') walk(event, -1);
    });
    window.addEventListener('popstate', read);
    read();
    if (!query.value && window.matchMedia('(hover: hover)').matches) query.focus();
  });
})();
