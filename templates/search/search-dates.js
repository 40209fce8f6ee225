// Dates in any common form, as the guide writes them: 16 July 2001.
(function () {
  'use strict';
  const { search } = globalThis.studyGuide;
  const months = 'january,february,march,april,may,june,july,august,september,october,november,december'.split(',');
  const cyrillicMonths = ['январ', 'феврал', 'март', 'апрел', 'ма', 'июн', 'июл', 'август', 'сентябр', 'октябр', 'ноябр', 'декабр'];
  const english = '(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:[a-z]*)\\.?';
  const cyrillic = '(январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)(?:[а-я]{0,2})';
  const year = '(1[6-9]\\d\\d|20\\d\\d)';
  const day = '([0-3]?\\d)(?:st|nd|rd|th|-?го)?';

  const monthOf = text => {
    const small = text.toLowerCase();
    const place = months.findIndex(month => month.startsWith(small.slice(0, 3)));
    return place >= 0 ? place : cyrillicMonths.indexOf(small);
  };

  // Patterns, and which of their groups is year, month, day; -1 for none. A month in figures is counted from 1.
  const forms = [
    [`${year}\\s*年\\s*(?:([01]?\\d)\\s*月)?\\s*(?:([0-3]?\\d)\\s*日)?`, 1, 2, 3],
    [`(?<!\\d)${year}[-./]([01]?\\d)[-./]([0-3]?\\d)(?!\\d)`, 1, 2, 3],
    [`(?<!\\d)([0-3]?\\d)[-./]([01]?\\d)[-./]${year}(?!\\d)`, 3, 2, 1],
    [`(?<!\\d)${year}[-/]([01]\\d)(?!\\d)`, 1, 2, 0],
    [`(?<![\\p{L}\\d])${day}\\s+(?:of\\s+)?${english}(?!\\p{L}),?\\s*(?:${year}(?:\\s*г\\.?)?)?(?![\\p{L}\\d])`, 3, 2, 1],
    [`(?<![\\p{L}\\d])${english}(?!\\p{L})\\s+${day}(?!\\d)(?:,?\\s*${year})?(?![\\p{L}\\d])`, 3, 1, 2],
    [`(?<![\\p{L}\\d])${english}(?!\\p{L}),?\\s+${year}(?![\\p{L}\\d])`, 2, 1, 0],
    [`(?<![\\p{L}\\d])${day}\\s+${cyrillic}(?!\\p{L})\\s*(?:${year}(?:\\s*г(?:ода|\\.)?)?)?(?![\\p{L}\\d])`, 3, 2, 1],
    [`(?<![\\p{L}\\d])${cyrillic}(?!\\p{L})\\s+${year}(?![\\p{L}\\d])`, 2, 1, 0],
  ].map(([pattern, ...groups]) => [new RegExp(pattern, 'iu'), groups]);

  function dateIn(match, [yearAt, monthAt, dayAt]) {
    const of = place => place > 0 ? match[place] : undefined;
    const month = of(monthAt) === undefined ? -1 : /^\d+$/.test(of(monthAt)) ? Number(of(monthAt)) - 1 : monthOf(of(monthAt));
    const date = { year: of(yearAt) || '', month: months[month] || '', day: of(dayAt) === undefined ? '' : String(Number(of(dayAt))) };
    const isNone = (of(monthAt) !== undefined && !date.month) || Number(date.day) > 31 || (of(dayAt) !== undefined && Number(date.day) < 1);
    if (isNone) return null;
    return date;
  }

  // The query with its first date written as the guide writes dates, and that date's words; null when it has none.
  search.dateOf = function (query) {
    for (const [pattern, groups] of forms) {
      const match = pattern.exec(query);
      const date = match && dateIn(match, groups);
      if (!date) continue;
      const words = [date.day, date.month, date.year].filter(Boolean);
      return { words, text: `${query.slice(0, match.index)} ${words.join(' ')} ${query.slice(match.index + match[0].length)}` };
    }
    return null;
  };

  // The years of a decade: 1990s, the nineties, 1990-е.
  search.decadeOf = function (query) {
    const names = { twenties: 192, thirties: 193, forties: 194, fifties: 195, sixties: 196, seventies: 197, eighties: 198, nineties: 199 };
    const match = /(?<!\d)(1[6-9]\d|20\d)0(?:['’]?s|-[ехыя]+)(?!\p{L})/iu.exec(query)
        || /(?<!\p{L})(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)(?!\p{L})/iu.exec(query);
    if (!match) return null;
    const start = names[match[1].toLowerCase()] || match[1];
    return {
      years: Array.from({ length: 10 }, (_, i) => `${start}${i}`),
      text: `${query.slice(0, match.index)} ${query.slice(match.index + match[0].length)}`,
    };
  };
})();
