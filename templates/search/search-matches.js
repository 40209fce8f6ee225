// Finds the words of the index that one typed word may mean, each with how sure that is, from 0 to 1.
(function () {
  'use strict';
  const { search } = globalThis.studyGuide;
  const sure = { word: 1, family: 0.9, beginning: 0.6, sound: 0.55, typo: 0.5, begun: 0.4, script: 0.4, typoInBeginning: 0.3 };

  // Forms that no rule gives; of those with another first letter none is needed.
  const irregular = new Map((
    'began begin,begun begin,bought buy,broke break,broken break,built build,came come,chose choose,drew draw,fell fall,'
    + 'fallen fall,fought fight,gave give,given give,grew grow,grown grow,held hold,left leave,led lead,lost lose,made make,'
    + 'met meet,paid pay,rose rise,risen rise,sent send,sold sell,sought seek,spoke speak,spoken speak,stood stand,taken take,'
    + 'took take,told tell,won win,wrote write,written write,fed feed,kept keep,drove drive,lent lend,spent spend,meant mean,'
    + 'became become,withdrew withdraw,withdrawn withdraw,overthrown overthrow,men man,women woman,lives life'
  ).split(',').map(pair => pair.split(' ')));

  // Words that differ only in their endings, or in writing -ise or -ize, are one family.
  search.familyOf = word => search.isCyrillic(word) ? search.russianStem(word)
    : search.stem((irregular.get(word) || word).replace(/iz(?=e|a|i)/g, 'is'));

  // Whether one letter left out, put in, exchanged, or two neighbours swapped turn one word into the other.
  search.isOneTypoApart = function (a, b) {
    if (Math.abs(a.length - b.length) > 1) return false;
    let start = 0;
    while (start < a.length && a[start] === b[start]) start++;
    let end = 0;
    while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
    const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
    return Math.max(left.length, right.length) <= 1
      || (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]);
  };

  // The index knows the word, its family, or, while it is being typed, words of so many letters at most that begin with it.
  function known(index, word, isOpen, most) {
    const found = new Map();
    if (isOpen) index.words.forEach((other, i) => other.startsWith(word) && other.length <= most && found.set(i, sure.beginning));
    // Names have no families: change is no form of Chang.
    const isName = name => !search.isCyrillic(name) && (index.surnames().has(name) || index.givenNames().has(name));
    const isOther = other => index.places.has(word) && other !== word && `${other}s` !== word && isName(other);
    index.family(word).filter(i => !isOther(index.words[i])).forEach(i => found.set(i, sure.family));
    if (index.places.has(word)) found.set(index.places.get(word), sure.word);
    return found;
  }

  function withFamilies(index, places, howSure) {
    return new Map(places.flatMap(i => index.family(index.words[i])).map(i => [i, howSure]));
  }

  function placesWhere(index, holds) {
    return index.words.map((_, i) => i).filter(i => holds(index.words[i]));
  }

  function alike(index, latin) {
    return withFamilies(index, search.soundKeys(latin).flatMap(key => index.bySound().get(key) || []), sure.sound);
  }

  // Numbers have no typos: another year is another year. The first letter of a common word is hardly ever mistyped. A word of four or five
  // letters is a name or another word.
  function almost(index, word, isOpen) {
    const isSwapped = other => other[0] === word[1] && other[1] === word[0];
    const beginsAlike = other => other[0] === word[0] || /^[ck]{2}/.test(other[0] + word[0]) || isSwapped(other)
      || index.wordsOfNames().has(other);
    const isLikely = other => other.length > 2 && beginsAlike(other) && (word.length > 5 || index.wordsOfNames().has(other));
    const typos = placesWhere(index, other => isLikely(other) && search.isOneTypoApart(word, other));
    if (typos.length > 0 || !isOpen) return withFamilies(index, typos, sure.typo);
    const begun = placesWhere(index, other =>
      isLikely(other) && other.length > 4 && word.startsWith(other) && word.length <= other.length + 4);
    if (begun.length > 0) return withFamilies(index, begun, sure.begun);
    const beginnings = placesWhere(index, other => isLikely(other) &&
      [-1, 0, 1].some(more => other.length > word.length + more && search.isOneTypoApart(word, other.slice(0, word.length + more))));
    return new Map(beginnings.map(i => [i, sure.typoInBeginning]));
  }

  function less(found, by) {
    return new Map(Array.from(found, ([i, howSure]) => [i, howSure * by]));
  }

  // What a typed word may mean: places in the index's words and how sure each is. It is a guess when the index knows neither the word nor
  // its sound, and nobody guesses at short words and at those in capitals: they are abbreviations. It is sure when it is known, or a long
  // one sounds like one that is; its own when no other form of it was taken. word: { text, isOpen: it may go on, isAbbreviation: it was
  // typed in capitals }.
  search.matches = function (index, { text, isOpen, isAbbreviation }) {
    const latin = search.inLatin(text);
    const most = isAbbreviation ? text.length + 2 : Infinity;
    const found = known(index, text, isOpen, most);
    if (latin !== text) {
      known(index, latin, isOpen && text.length > 3, most).forEach((howSure, i) => found.has(i) || found.set(i, howSure * sure.script));
    }
    if (found.size > 0) return { found, isGuess: false, isSure: true, isOwn: text !== latin || index.places.has(text) };
    const heard = alike(index, latin);
    const isSure = heard.size > 0 && latin.length > 6;
    if (text.length < 4 || isAbbreviation || /\p{N}/u.test(text)) return { found: heard, isGuess: heard.size === 0, isSure, isOwn: isSure };
    const guessed = almost(index, text, isOpen);
    const guess = guessed.size > 0 || latin === text ? guessed : less(almost(index, latin, isOpen), sure.script);
    return { found: new Map([...guess, ...heard]), isGuess: heard.size === 0, isSure, isOwn: isSure };
  };
})();
