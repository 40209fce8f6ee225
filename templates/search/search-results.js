// Draws the results of a query; the markup is in two <template> elements of the page.
(function () {
  'use strict';
  const { search, wording } = globalThis.studyGuide;

  function mark(text) {
    const element = document.createElement('mark');
    element.textContent = text;
    return element;
  }

  // Of a run without blanks only the characters that were looked for.
  function markedRun(run, matched) {
    const characters = Array.from(run);
    const hits = characters.map((_, i) => [0, 1].some(before =>
      search.words(characters.slice(i - before, i - before + 2).join('')).some(pair => i >= before && matched.has(pair)))
      || matched.has(search.words(characters[i])[0]));
    return characters.map((character, i) => hits[i] ? mark(character) : character);
  }

  // The text as nodes, the words that were looked for in <mark>.
  function marked(text, matched) {
    return search.pieces(text).flatMap(piece => {
      if (piece.isRun) return markedRun(piece.text, matched);
      return piece.words.some(word => matched.has(word)) ? [mark(piece.text)] : [piece.text];
    });
  }

  function isFoundBy(name, matched) {
    return search.words(name.text).some(word => matched.has(word));
  }

  // Kind, date, and those other names that were looked for.
  function about(result, matched) {
    const parts = [result.kind === 'chapter'
        ? wording('search.chapter', { kind: result.kindTitle, number: result.date })
        : result.kindTitle];
    if (result.date && result.kind !== 'chapter') parts.push(result.date);
    const nodes = [parts.join(' · ')];
    result.names.filter(name => isFoundBy(name, matched)).forEach((name, i) => {
      const element = document.createElement('span');
      if (name.language) element.lang = name.language;
      element.append(...marked(name.text, matched));
      nodes.push(wording(i === 0 ? 'search.also' : 'page.comma'), element);
    });
    return nodes;
  }

  function item(result, matched, root) {
    const drawn = document.getElementById('search-result').content.firstElementChild.cloneNode(true);
    const link = drawn.querySelector('a');
    link.href = root + result.address;
    link.className = `to-${result.kind}`;
    link.append(...marked(result.title, matched));
    for (const badge of result.badges) {
      const element = document.getElementById('search-badge').content.firstElementChild.cloneNode(true);
      element.classList.add(badge.name);
      element.textContent = badge.words;
      drawn.querySelector('.marks').append(element, ' ');
    }
    drawn.querySelector('.about').append(...about(result, matched));
    drawn.querySelector('.gloss').append(...marked(result.gloss, matched));
    return drawn;
  }

  search.marked = marked;
  search.draw = (list, documents, matched, root) => list.replaceChildren(...documents.map(result => item(result, matched, root)));
})();
