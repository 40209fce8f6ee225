// Answers a query: which documents have its words, best first. docs/search.md of the generator says how they are ranked.
(function () {
  'use strict';
  const { search } = globalThis.studyGuide;
  // Documents that have less of what was asked for, by rarity, are noise.
  const leastShare = 0.55;
  // From so many names that have a common word, having it says nothing.
  const manyNames = 4;

  function rarity(index, count) {
    return Math.log(1 + (index.documents.length - count + 0.5) / (count + 0.5));
  }

  // What one typed word may mean, and what it makes each document weigh. Closed is what it means when it does not go on.
  function partOf(index, word) {
    const { found, ...certainty } = search.matches(index, word);
    const closed = word.isOpen ? search.matches(index, { ...word, isOpen: false }).found : found;
    const wordsOf = places => new Set(Array.from(places.keys(), place => index.words[place]));
    const weights = new Map();
    for (const [place, howSure] of found) {
      for (const [document, weight] of index.postings[place]) weights.set(document, Math.max(weights.get(document) || 0, weight * howSure));
    }
    const [rare, share] = [weights.size, certainty.isSure ? weights.size : 0].map(count => rarity(index, count));
    return { words: wordsOf(found), whole: wordsOf(closed), weights, ...certainty, rarity: rare, share };
  }

  // The years of a decade as one word: each document once.
  function partOfYears(index, years) {
    const parts = years.map(text => partOf(index, { text, isOpen: false, isAbbreviation: false }));
    const weights = new Map(parts.flatMap(part => Array.from(part.weights)));
    const words = new Set(parts.flatMap(part => Array.from(part.words)));
    const rare = rarity(index, weights.size);
    return { words, whole: words, weights, isGuess: false, isSure: true, isOwn: true, rarity: rare, share: rare };
  }

  // What each page has of the words: the sum of their weights, their share by rarity, and how many. One that was guessed at is no share: on
  // a page that has not all of them it says nothing.
  function totalsOf(parts) {
    const whole = parts.reduce((sum, part) => sum + part.share, 0);
    const totals = new Map();
    for (const part of parts) {
      part.weights.forEach(function (weight, place) {
        const total = totals.get(place) || { place, score: 0, share: 0, parts: 0 };
        const share = total.share + (part.isSure ? part.share / whole : 0);
        totals.set(place, { place, score: total.score + weight * part.rarity, share, parts: total.parts + 1 });
      });
    }
    return Array.from(totals.values(), total => ({ ...total, isWhole: total.parts === parts.length }));
  }

  // How near a page is that lacks a word: more than not at all when what it has is its name, or a person's.
  function nearnessOfPart(document, parts, result) {
    const known = parts.filter(part => part.weights.size > 0 && part.isSure);
    const mayBeNamed = document.kind === 'person' && known.length < parts.length && known.every(part => part.isOwn);
    if (mayBeNamed && search.nearness(document, known) >= 3) return 1.2;
    return result.parts > 1 && search.isNamedIn(document, parts) ? 1.2 : 0;
  }

  function answer(index, reading, { date, kinds }) {
    const parts = reading.words.map(word => partOf(index, word)).concat(reading.years ? [partOfYears(index, reading.years)] : []);
    const isOnlyDate = date !== null && parts.length === date.length;
    // A page of another day is no answer to a day.
    const found = totalsOf(parts).filter(result => result.isWhole || !isOnlyDate)
      .map(result => ({ ...result, document: index.documents[result.place] }));
    for (const result of found) {
      const { document } = result;
      result.nearness = result.isWhole ? search.nearness(document, parts) : nearnessOfPart(document, parts, result);
      result.isInName = parts.some(part => part.isOwn && part.weights.has(result.place) && search.nearness(document, [part]) > 0);
      result.isOfDate = date !== null && document.kind !== 'chapter' && date.every(word => document.dateWords().includes(word));
    }
    const hasManyNames = result => result.nearness >= 1 && result.nearness < 4 && result.document.kind !== 'person';
    const isCommon = parts.length === 1 && found.filter(hasManyNames).length >= manyNames;
    for (const result of found) {
      const { document, isOfDate, isWhole, share } = result;
      if (isCommon && hasManyNames(result)) result.nearness = 1;
      // What happened then goes before what lasted longer, or may have been then.
      const isThenOnly = isOfDate && document.dateWords().length === date.length;
      if (isOnlyDate && isOfDate) result.nearness = Math.max(result.nearness, search.dateNearness(document) + (isThenOnly ? 0.05 : 0));
      result.score *= reading.sure / parts.length * search.worth(document, isCommon || isOnlyDate)
        * (isOfDate ? 1.5 : 1) * (kinds.includes(document.kind) ? 1.3 : 1) * (isWhole ? 1 : share * share);
    }
    // A synonym for a word that the page has not either says nothing.
    const kept = reading.sure >= 0.95 ? found : found.filter(result => result.isWhole);
    return { parts, found: kept, guesses: parts.filter(part => part.isGuess).length };
  }

  // Of the answers to all readings, the best that each document has.
  function together(answers) {
    const best = new Map();
    for (const result of answers.flatMap(one => one.found)) {
      const before = best.get(result.place);
      if (!before || search.byRank(result, before) < 0) best.set(result.place, result);
    }
    return Array.from(best.values());
  }

  // Those with all words; those that lack little, or are named by the rest; and where none has all, those that have the most, but not for
  // one word in passing.
  function worthShowing(all) {
    const hasWhole = all.some(result => result.isWhole);
    const most = Math.max(0, ...all.map(result => result.share));
    return all.filter(({ isWhole, nearness, share, parts, isInName }) => isWhole || nearness > 1
      || ((parts > 1 || isInName) && share >= leastShare && (hasWhole ? share > 0.7 && parts > 2 : share > most - 0.25)));
  }

  // Results best first; isWhole is false when no document has all words and these have the most of them; isGuess when a word was taken for
  // another; matched are the words to mark.
  search.find = function (index, query) {
    const { readings, date } = search.readings(index, query);
    const onlyYear = /^\s*(1[6-9]\d\d|20\d\d)\s*$/.exec(query);
    const asked = { date: date || (onlyYear && [onlyYear[1]]), kinds: search.kindsAsked(query) };
    const answers = readings.filter(reading => reading.words.length > 0 || reading.years).map(reading => answer(index, reading, asked));
    const fewest = Math.min(...answers.filter(one => one.found.length > 0).map(one => one.guesses));
    const kept = answers.filter(one => one.guesses === fewest);
    const all = together(kept);
    return {
      results: worthShowing(all).sort(search.byRank),
      matched: new Set(kept.flatMap(one => one.parts).flatMap(part => Array.from(part.words))),
      isWhole: all.length === 0 || all.some(result => result.isWhole),
      isGuess: fewest > 0 && fewest < Infinity,
      hasWords: answers.length > 0,
    };
  };
})();
