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

  // 4 when the query is a name of the document, in any form of its words; 3 when it is half of a name or more, such as a surname; 2 when it is so as far as
  // it is typed; 1 when it is part of a name; else 0. Who types half a name means a person rather than what is named after one: half a step more. Each part of the query is the words that it may mean, and those that it means when it does not go on.
  function nearness(document, parts) {
    return Math.max(0, ...document.spellings().map(name => {
      const start = name.findIndex((_, i) => parts.every((part, j) => part.words.has(name[i + j])));
      if (start < 0 || parts.length === 0) return 0;
      if (name.length > parts.length * 2) return 1;
      const person = document.kind === 'person' ? 0.5 : 0;
      if (!parts.every((part, j) => part.whole.has(name[start + j]))) return 2 + person;
      return name.length === parts.length ? 4 : 3 + person;
    }));
  }

  function byRank(a, b) {
    return b.nearness - a.nearness || b.score - a.score || b.document.importance - a.document.importance || (a.document.id < b.document.id ? -1 : 1);
  }

  // What one typed word may mean, and what it makes each document weigh.
  function partOf(index, word, isOpen) {
    const matches = StudySearch.matches(index, word, isOpen);
    const closed = isOpen ? StudySearch.matches(index, word, false) : matches;
    const wordsOf = places => new Set(Array.from(places.keys(), place => index.words[place]));
    return { words: wordsOf(matches), whole: wordsOf(closed), scores: score(index, matches) };
  }

  // Results best first; isWhole is false when no document has all words and these have the most of them; matched are the words to mark.
  StudySearch.find = function (index, query) {
    const all = StudySearch.words(query);
    const open = /[\p{L}\p{N}\p{M}]$/u.test(query) ? all.length - 1 : -1;
    const parts = all.map((word, i) => ({ word, isOpen: i === open })).filter(({ word }) => !index.stopWords.has(word))
      .map(({ word, isOpen }) => partOf(index, word, isOpen));
    const totals = new Map();
    for (const { scores } of parts) {
      scores.forEach(function (score, place) {
        const total = totals.get(place) || { score: 0, parts: 0 };
        totals.set(place, { score: total.score + score, parts: total.parts + 1 });
      });
    }
    const most = Math.max(0, ...Array.from(totals.values(), total => total.parts));
    const results = Array.from(totals)
      .filter(([, total]) => total.parts === most)
      .map(([place, total]) => ({
        document: index.documents[place],
        // Of two that say much the same, the more important.
        score: Math.round(total.score * (1000 + 35 * index.documents[place].importance)),
        nearness: nearness(index.documents[place], parts),
      }));
    return {
      results: results.sort(byRank),
      matched: new Set(parts.flatMap(part => Array.from(part.words))),
      isWhole: most === parts.length,
      hasWords: parts.length > 0,
    };
  };
})();
