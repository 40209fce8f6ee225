// The ways to read a query: as typed, with names and words joined or divided as the guide has them, in pinyin, and with synonyms.
(function () {
  'use strict';
  const { search } = globalThis.studyGuide;
  const mostReadings = 24;
  const sameThing = 0.9;

  // Small words of other languages, and what questions say beside what they ask; left out where other words are left.
  const foreign = ('de der die das des du la le les l und et von vom zur im el los da do di y '
    + 'wer wo wann warum wie ist qui que est quand pourquoi comment quel quelle '
    + 'кто что такое такои такая где когда почему как и в во на с со о об из от').split(' ');
  const ofQuestions = ('go,goes,went,come,came,happen,happened,won,win,start,started,cause,caused,get,got,gets,become,became,'
    + 'mean,means,make,made,actually,really,please,tell,explain,define,definition,meaning').split(',');
  const question = /^\s*(?:who|what|when|where|why|how|which|did|does|do|is|was|were|are|has|have|tell|explain|define)(?!\p{L})/iu;

  const isLetters = word => /^[\p{L}\p{N}]+$/u.test(word) && !/^[\u3005-\u30ff\u3400-\u9fff]/.test(word);

  // The typed words with what is known of how they were typed. Words that every text has are left out, unless there are no others.
  function typedWords(index, text, isFinished) {
    const pieces = search.pieces(text).filter(piece => piece.words.length > 0);
    const words = pieces.flatMap((piece, i) => piece.words.map((word, j) => ({
      text: word,
      isOpen: !isFinished && i === pieces.length - 1 && j === piece.words.length - 1 && /[\p{L}\p{N}\p{M}]$/u.test(text),
      isAbbreviation: piece.text.length < 7 && piece.text === piece.text.toUpperCase() && piece.text !== piece.text.toLowerCase(),
    })));
    const meant = words.filter(word => !index.stopWords.has(word.text));
    const fillers = new Set([...foreign, ...(question.test(text) ? ofQuestions : [])]);
    const kept = meant.filter(word => !fillers.has(word.text));
    return kept.length > 0 ? kept : meant;
  }

  const written = texts => texts.map(text => ({ text, isOpen: false, isAbbreviation: false }));

  const isKnown = (index, text) => index.places.has(text) || index.family(text).length > 0;

  // One word that the index does not know, as the two that it knows: su27, sinosoviet.
  function divided(index, text) {
    const number = /^(\p{L}+)(\p{N}.*)$/u.exec(text);
    if (number) return index.places.has(number[1]) && index.places.has(number[2]) ? [number[1], number[2]] : null;
    for (let end = text.length - 3; end > 2; end--) {
      if (index.places.has(text.slice(0, end)) && isKnown(index, text.slice(end))) return [text.slice(0, end), text.slice(end)];
    }
    return null;
  }

  // The person, place or organisation whose whole name sounds like the typed one, or is one typo away from it: Tchang Kai-chek, Zhao Enlai.
  function soundsLikeName(index, joined) {
    if (!/^[a-z]{8,}$/.test(joined)) return null;
    const sound = search.soundOfName(joined);
    const near = search.isOneTypoApart;
    const found = [name => name.sound === sound, name => near(name.joined, joined), name => near(name.sound, sound)]
      .map(isAlike => index.properNames().find(isAlike)).find(Boolean);
    return found ? found.name : null;
  }

  // What a run of typed words is in the guide's writing; null when nothing else.
  function rewritten(index, texts) {
    const joined = texts.join('');
    const names = index.joinedNames();
    const name = names.get(joined);
    const title = index.titlesOfNames().get(joined);
    if (title && title.join('') !== joined) return title;
    if (name) return name.length === texts.length ? null : name;
    const inPinyin = search.pinyinOfAll(texts);
    if (texts.length > 1) {
      const inOneWord = inPinyin.find(reading => names.has(reading));
      if (inOneWord) return names.get(inOneWord);
      const given = inPinyin.find(reading => reading.length > 4 && index.givenNames().has(reading));
      if (given) return [given];
      if (texts.length < 4 && joined.length > 4 && index.places.has(joined)) return [joined];
      return texts.every(text => isKnown(index, text) && !index.wordsOfNames().has(text)) ? null : soundsLikeName(index, joined);
    }
    if (isKnown(index, joined)) return null;
    const surname = inPinyin.find(reading => index.surnames().has(reading));
    return surname ? [surname] : divided(index, joined);
  }

  // The words with every run that can be read otherwise read so, longest runs first; null when there is none.
  function inTheGuidesWriting(index, words) {
    const result = [];
    let hasChanged = false;
    for (let i = 0; i < words.length;) {
      let length = Math.min(4, words.length - i);
      let other = null;
      for (; length > 0; length--) {
        const texts = words.slice(i, i + length).map(word => word.text);
        if (texts.every(isLetters) && (other = rewritten(index, texts))) break;
      }
      if (other) hasChanged = true;
      const taken = other ? length : 1;
      result.push(...(other ? written(other) : words.slice(i, i + 1)));
      i += taken;
    }
    return hasChanged ? result : null;
  }

  // Where the words of a phrase stand among the typed ones, in any of their forms; -1 when they do not.
  function placeOf(phrase, words) {
    return words.findIndex((_, i) => i + phrase.length <= words.length && phrase.every((part, j) =>
      words[i + j].text === part || search.familyOf(words[i + j].text) === search.familyOf(part)));
  }

  const isLatin = phrase => phrase.every(word => /^[a-z\d]+$/.test(word));

  // The others of a group in the script of its first; what is written in another stands in the guide beside those.
  function withSynonyms(index, reading) {
    return index.synonyms.flatMap(group => group.flatMap(phrase => {
      const place = placeOf(phrase, reading.words);
      if (place < 0) return [];
      return group
          .filter(other => other !== phrase && isLatin(other) === isLatin(group[0])
              && other.every(word => isKnown(index, word)))
          .map(other => ({
        words: [...reading.words.slice(0, place), ...written(other), ...reading.words.slice(place + phrase.length)],
        sure: reading.sure * sameThing,
        years: reading.years,
      }));
    }));
  }

  function distinct(readings) {
    const first = new Map();
    for (const reading of readings) {
      const key = reading.words.map(word => word.text).join(' ');
      if (!first.has(key)) first.set(key, reading);
    }
    return Array.from(first.values());
  }

  // S.C.O. is SCO, č is ch, and what stands in traditional characters is looked for in simplified ones.
  function evened(query) {
    return search.simplified(query.normalize('NFC'))
        .replace(/[čćšž]/giu, letter => `${letter.normalize('NFD')[0]}h`)
        .replace(/(?<!\p{L})(?:\p{L}\.){2,}/gu, text => text.replace(/\./g, ''));
  }

  // All readings, the typed one first, and the date that was asked for: its words, or null.
  search.readings = function (index, query) {
    const plain = evened(query);
    const date = search.dateOf(plain);
    const decade = date ? null : search.decadeOf(plain);
    const text = (date || decade || { text: plain }).text;
    const typed = { words: typedWords(index, text, text !== plain), sure: 1, years: decade ? decade.years : null };
    const ours = inTheGuidesWriting(index, typed.words);
    const readings = ours ? [typed, { ...typed, words: ours, sure: 0.95 }] : [typed];
    // A decade may be a name, too.
    if (decade) readings.push({ words: typedWords(index, plain, false), sure: 1, years: null });
    const once = readings.flatMap(reading => withSynonyms(index, reading));
    const all = [...readings, ...once, ...once.flatMap(reading => withSynonyms(index, reading))];
    return { readings: distinct(all).slice(0, mostReadings), date: date ? date.words : null };
  };
})();
