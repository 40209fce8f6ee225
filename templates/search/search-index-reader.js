// Unpacks the index: its documents, its words, and which words stand in which documents. Outputs/Search/IndexJson.cs of the generator packs
// it.
(function () {
  'use strict';
  const { search } = globalThis.studyGuide;
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const valueOf = new Map(Array.from(digits, (digit, value) => [digit, value]));

  // Kinds whose titles are names; those of the others are sentences.
  const nouns = new Set(['person', 'place', 'organisation', 'document', 'term', 'source']);

  // Kinds of which people say the id, which is short: treaty 2001, Ding 1992.
  const idsAreNames = new Set(['event', 'document', 'figure', 'source']);

  // Five bits a digit, the lowest first; 32 is added where more digits follow.
  function numbers(text) {
    const read = [];
    let number = 0;
    let shift = 0;
    for (const digit of text) {
      const value = valueOf.get(digit);
      number |= (value & 31) << shift;
      shift += 5;
      if (value < 32) {
        read.push(number);
        number = shift = 0;
      }
    }
    return read;
  }

  // Each word begins with the number of letters that it shares with the word before.
  function frontCoded(text) {
    let before = '';
    return text === '' ? [] : text.split(' ').map(packed => {
      let end = 1;
      while (valueOf.get(packed[end - 1]) >= 32) end++;
      return before = before.slice(0, numbers(packed.slice(0, end))[0]) + packed.slice(end);
    });
  }

  // For each word its documents, rising, and its weight in each.
  function postings(index) {
    const [counts, steps, weights] = [numbers(index.counts), numbers(index.steps), numbers(index.weights)];
    let next = 0;
    return counts.map(count => {
      let document = 0;
      const found = [];
      for (const end = next + count; next < end; next++) {
        document += steps[next];
        found.push([document, weights[next]]);
      }
      return found;
    });
  }

  // What is costly to make and seldom needed is made when it is first asked for.
  function once(make) {
    let made;
    return () => made || (made = make());
  }

  function documents(index, stopWords) {
    const [kinds, periods, importance, pointers] = [index.kind, index.period, index.importance, index.pointers].map(numbers);
    return index.ids.map((id, i) => {
      const [kind, folder, kindTitle] = index.kinds[kinds[i]];
      const period = index.periods[periods[i] - 1];
      const names = index.names[i].map(name =>
          typeof name === 'string' ? { text: name, language: null } : { text: name[1], language: name[0] });
      return {
        id, kind, kindTitle, names,
        address: `${folder}/${id}.html`,
        title: index.titles[i],
        date: index.dates[i],
        dateWords: once(() => search.words(index.dates[i])),
        gloss: index.glosses[i],
        period: period ? period[0] : '',
        importance: importance[i],
        pointers: pointers[i],
        lateness: period ? (periods[i] - 1) / index.periods.length : 0,
        badges: numbers(index.badgesOf[i]).map(badge => ({ name: index.badges[badge][0], words: index.badges[badge][1] })),
        spellings: once(() => [index.titles[i], ...(idsAreNames.has(kind) ? [id] : []), ...names.map(name => name.text)]
          .map(name => search.words(name).filter(word => !stopWords.has(word)))),
      };
    });
  }

  // Gives the places of all words of a word's family. Families keep their first letter; only the words of that letter are brought to their
  // stems, when one is asked for.
  function familyFinder(words) {
    const byLetter = new Map();
    return function (word) {
      const letter = word.slice(0, 1);
      if (!byLetter.has(letter)) {
        const families = new Map();
        words.forEach((other, i) => {
          if (!other.startsWith(letter)) return;
          const key = search.familyOf(other);
          families.set(key, (families.get(key) || []).concat(i));
        });
        byLetter.set(letter, families);
      }
      return byLetter.get(letter).get(search.familyOf(word)) || [];
    };
  }

  // Words by the key of their sound.
  function soundFinder(words) {
    const keys = new Map();
    words.forEach((word, i) => search.soundKeys(word).forEach(key => keys.set(key, (keys.get(key) || []).concat(i))));
    return keys;
  }

  // Names by their letters without blanks, as words.
  function joinedNames(documents) {
    return new Map(documents.flatMap(document => document.spellings()).filter(name => name.length > 0 && name.join('').length > 4)
      .map(name => [name.join(''), name]).reverse());
  }

  const hasProperName = document => ['person', 'place', 'organisation'].includes(document.kind);

  // People, places and organisations by the letters of a name of several words, joined, and by their sound.
  function properNames(documents) {
    return documents.filter(hasProperName).flatMap(document => document.spellings()).filter(name => name.length > 1)
      .map(name => ({ name, joined: name.join('') })).filter(({ joined }) => /^[a-z]{8,}$/.test(joined))
      .map(name => ({ ...name, sound: search.soundOfName(name.joined) }));
  }

  // Other names of people, places and organisations, joined, and the title of whom they name.
  function titlesOfNames(documents) {
    const named = new Map();
    for (const document of documents.filter(hasProperName)) {
      const [title, ...others] = document.spellings();
      for (const name of others) named.set(name.join(''), named.has(name.join('')) ? null : title);
    }
    return named;
  }

  // The first and the last words of people's names.
  function ofPeople(documents, place) {
    return new Set(documents.filter(document => document.kind === 'person').flatMap(document => document.spellings())
      .filter(name => name.length > 1).map(name => name.at(place)));
  }

  search.readIndex = function (index) {
    const words = frontCoded(index.words);
    const stopWords = new Set(index.stopWords);
    const all = documents(index, stopWords);
    return {
      words, stopWords,
      family: familyFinder(words),
      places: new Map(words.map((word, i) => [word, i])),
      postings: postings(index),
      documents: all,
      bySound: once(() => soundFinder(words)),
      joinedNames: once(() => joinedNames(all)),
      titlesOfNames: once(() => titlesOfNames(all)),
      properNames: once(() => properNames(all)),
      wordsOfNames: once(() => new Set(all.filter(document => nouns.has(document.kind)).flatMap(document => document.spellings()).flat())),
      surnames: once(() => ofPeople(all, 0)),
      givenNames: once(() => ofPeople(all, -1)),
      synonyms: index.synonyms.map(group => group
        .map(phrase => search.words(search.simplified(phrase)).filter(word => !stopWords.has(word)))),
      kinds: index.kinds.map(([name, , , title]) => ({ name, title })),
      periods: index.periods.map(([name, title]) => ({ name, title })),
    };
  };
})();
