// Reads a year, month or day as people write them, and finds what is listed from then on.
(function () {
  'use strict';
  const { chronology } = globalThis.studyGuide;
  // As they stand alone and beside a day, which differ in languages with cases.
  const months = Array.from({ length: 12 }, (_, i) => ['months', 'months_with_day', 'months_short'].map(list =>
    globalThis.studyGuide.wording(`dates.${list}.${i + 1}`).toLowerCase()));
  const forms = [
    /^(?<year>\d{4})(?:-(?<month>\d\d?)(?:-(?<day>\d\d?))?)?$/,
    /^(?<year>\d{3}0)['’]?s$/,
    /^(?<day>\d\d?)[./](?<month>\d\d?)[./](?<year>\d{4})$/,
    /^(?<year>\d{4})\s?年(?:\s?(?<month>\d\d?)\s?月(?:\s?(?<day>\d\d?)\s?日)?)?$/,
    /^(?:(?<day>\d\d?)\.? )?(?<name>\p{L}{3,})\.?,? (?<year>\d{4})$/u,
    /^(?<name>\p{L}{3,})\.? (?<day>\d\d?),? (?<year>\d{4})$/u,
  ];

  // The first day that the text can mean, as chronology.dayOf counts; null for what is no date.
  chronology.readDate = function (text) {
    const plain = text.trim().replace(/\s+/g, ' ').toLowerCase();
    const parts = forms.map(form => form.exec(plain)).find(Boolean)?.groups;
    if (!parts) return null;
    const named = parts.name ? months.findIndex(names => names.some(name => name.startsWith(parts.name))) + 1 : 1;
    const [year, month, day] = [Number(parts.year), Number(parts.month || named), Number(parts.day || 1)];
    const isDay = month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2000 + year % 400, month, 0)).getUTCDate();
    return isDay ? chronology.dayOf(year, month, day) : null;
  };

  // The first entry shown that begins on the day or later; undefined for none.
  chronology.firstFrom = day => chronology.entries.find(entry => !entry.item.hidden && entry.from !== null && entry.from >= day);
})();
