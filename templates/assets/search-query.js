// Answers a query: which documents have its words, best first. docs/search.md of the generator says how they are ranked.
'use strict';
var StudySearch = StudySearch || {};

(function () {
  // Documents of one typed word: how much it weighs in each, the rarer the more.
  function score(index, matches) {
    const found = new Map();
    for (const [place, howSure] of matches) {
      for (const [document, weight] of index.postings[place]) found.set(document, Math.max(found.get(document) || 0, weight * howSure));
    }
    const rarity = Math.log(1 + (index.documents.length - found.size + 0.5) / (found.size + 0.5));
    found.forEach((weight, document) => found.set(document, weight * rarity));
    return found;
  }

  // 3 when the query is a name of the document, 2 when it is half of one or more, such as a surname, 1 when it is part of one, else 0.
  function nearness(document, words, isOpen) {
    const query = words.join(' ');
    const spellings = document.spellings();
    if (spellings.includes(query)) return 3;
    const part = ` ${query}${isOpen ? '' : ' '}`;
    const holding = spellings.filter(spelling => ` ${spelling} `.includes(part)).map(spelling => spelling.split(' ').length);
    return holding.length === 0 ? 0 : Math.min(...holding) <= words.length * 2 ? 2 : 1;
  }

  function byRank(a, b) {
    return b.nearness - a.nearness || b.score - a.score || b.document.importance - a.document.importance || (a.document.id < b.document.id ? -1 : 1);
  }

  // Results best first; isWhole is false when no document has all words and these have the most of them; matched are the words to mark.
  StudySearch.find = function (index, query) {
    const all = StudySearch.words(query);
    const phrase = all.filter(word => !index.stopWords.has(word));
    const words = Array.from(new Set(phrase));
    const last = /[\p{L}\p{N}\p{M}]$/u.test(query) ? all[all.length - 1] : null;
    const matched = new Set();
    const totals = new Map();
    words.forEach(word => {
      const matches = StudySearch.matches(index, word, word === last);
      for (const place of matches.keys()) matched.add(index.words[place]);
      for (const [document, part] of score(index, matches)) {
        const total = totals.get(document) || { score: 0, words: 0 };
        totals.set(document, { score: total.score + part, words: total.words + 1 });
      }
    });
    const most = Math.max(0, ...Array.from(totals.values(), total => total.words));
    const results = Array.from(totals)
      .filter(([, total]) => total.words === most)
      .map(([place, total]) => ({
        document: index.documents[place],
        score: Math.round(total.score * 1000),
        nearness: nearness(index.documents[place], phrase, phrase[phrase.length - 1] === last),
      }));
    return { results: results.sort(byRank), matched, isWhole: most === words.length, words };
  };
})();
