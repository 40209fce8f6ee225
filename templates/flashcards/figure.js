// What all figures are made of: a drawing of bars, with its words, and the same numbers as a table.
(function () {
  'use strict';
  const { flashcards, wording } = globalThis.studyGuide;

  /** An element of a drawing, in the namespace of the blank that the page holds. */
  function element(name, attributes = {}, ...children) {
    const made = document.createElementNS(document.getElementById('drawing').content.firstElementChild.namespaceURI, name);
    for (const [key, value] of Object.entries(attributes))
      made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  function html(name, className, ...children) {
    const made = document.createElement(name);
    if (className)
      made.className = className;
    made.append(...children);
    return made;
  }

  /** @param words What the drawing says, for who does not see it. */
  function drawing(width, height, words, ...children) {
    return element('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': words, class: 'figure' }, ...children);
  }

  const text = (x, y, words, anchor = 'start') => element('text', { x, y, 'text-anchor': anchor }, words);

  /** A bar; `titled` shows on pointing. @param kind Names the filling; what is being learned is hatched, to be told without colour. */
  function bar(x, y, width, height, kind, titled) {
    const filling = kind === 'learning' ? { fill: 'url(#hatching)' } : {};
    return element('rect', { x, y, width, height, class: `bar is-${kind}`, ...filling }, element('title', {}, titled));
  }

  const line = (x1, y1, x2, y2, kind) => element('line', { x1, y1, x2, y2, class: kind });

  /** @param rows Each begins with its heading; numbers stand to the right. */
  function table(caption, head, rows) {
    const cells = row => row.map((value, i) => {
      const cell = html(i === 0 ? 'th' : 'td', i === 0 ? '' : 'number', String(value));
      if (i === 0)
        cell.scope = 'row';
      return cell;
    });
    const heads = head.map((words, i) => {
      const cell = html('th', i === 0 ? '' : 'number', words);
      cell.scope = 'col';
      return cell;
    });
    const made = html(
      'table', 'numbers', html('caption', '', caption), html('thead', '', html('tr', '', ...heads)),
      html('tbody', '', ...rows.map(row => html('tr', '', ...cells(row)))));
    // Wider than a narrow window, it is moved on its own, by keyboard too.
    const around = html('div', 'table-scroll', made);
    around.tabIndex = 0;
    around.setAttribute('role', 'region');
    around.setAttribute('aria-label', caption);
    return around;
  }

  /** A drawing with its title above and its table folded below. */
  function figure(title, note, drawn, numbers) {
    return html(
      'figure', '', html('figcaption', '', html('h3', '', title), html('p', 'note', note)), drawn,
      html('details', '', html('summary', '', wording('figure.as_table')), numbers));
  }

  /** A round number that is not less: where an axis ends. */
  function axisEnd(most) {
    for (let unit = 1; ; unit *= 10) {
      const found = [5, 10, 15, 20, 30, 40].map(step => step * unit).find(end => end >= most);
      if (found)
        return found;
    }
  }

  flashcards.figure = { drawing, element, text, bar, line, table, figure, axisEnd };
})();
