// One sitting: shows a card, its answer, and takes the grade; by keyboard, mouse or touch.
(function () {
  'use strict';
  const { flashcards, wording } = globalThis.studyGuide;
  const { clock, place, queue, standing } = flashcards;
  const at = id => document.getElementById(id);

  /** What is kept with the page's entry in the browser's history is to stay small. */
  const MOST_KEPT = 50;

  /** @param {Function} changed Called after every grade and undoing. @param {Function} ended Called when the reader ends the sitting. */
  function open({ faces, progress, selection, changed, ended }) {
    const buttons = [...at('grades').querySelectorAll('button')];
    /** What can be undone: a grade with what was known before, or a suspension. */
    let given = [];
    let cards = [];
    let card = null;
    /** The card's last review when it was shown; 0 for none. */
    let shownLast = 0;

    const say = words => { at('said').textContent = words; };
    const isAnswered = () => !at('back').hidden;
    const lastOf = key => (progress.get(key) || { last: 0 }).last;
    /** False when another window has graded or suspended the card meanwhile. */
    const isAsShown = () => Boolean(card) && lastOf(card.key) === shownLast && !progress.isSuspended(card.key);

    function keep() {
      place.keep('review', {
        choices: selection.toText(), key: card && card.key, last: shownLast, isAnswered: isAnswered(), given: given.slice(-MOST_KEPT),
      });
    }

    const look = () => queue.look(cards, progress, clock.now());

    function showCounts({ counts }) {
      at('left-new').textContent = counts.fresh;
      at('left-learning').textContent = counts.learning;
      at('left-due').textContent = counts.due;
      at('undo').disabled = given.length === 0;
      at('suspend').disabled = !card;
    }

    function showQuestion(chosen, ahead = look()) {
      card = chosen;
      shownLast = card ? lastOf(card.key) : 0;
      at('card-chapter').textContent = card ? faces.chapterOf(card) : '';
      at('card-kind').textContent = card ? faces.kindOf(card) : '';
      if (card)
        faces.showFront(at('question'), card);
      else
        at('question').textContent = ahead.outlook;
      at('back').hidden = at('grades').hidden = at('leech').hidden = true;
      at('back').replaceChildren();
      at('show').hidden = !card;
      showCounts(ahead);
      keep();
      at('question').focus();
    }

    function showNext() {
      const ahead = look();
      showQuestion(ahead.next, ahead);
    }

    function showAnswer() {
      if (!card || isAnswered())
        return;
      const record = progress.get(card.key);
      faces.showBack(at('back'), card);
      at('back').hidden = at('grades').hidden = false;
      at('show').hidden = true;
      at('leech').hidden = !standing.isLeech(record);
      at('leech-lapses').textContent = record ? record.lapses : '';
      for (const button of buttons)
        button.querySelector('span').textContent = standing.graded(card.key, record, Number(button.dataset.grade), clock.now()).wait;
      keep();
      at('back').focus();
    }

    /** Another window has changed the progress: what was shown is not to be graded a second time, nor undone here. */
    function catchUp() {
      const latest = new Map(given.map(each => [each.key, each]));
      given = given.filter(({ key }) => {
        const { suspended, moment } = latest.get(key);
        return suspended ? progress.isSuspended(key) : lastOf(key) === moment;
      });
      const ahead = look();
      if (isAsShown() && (isAnswered() || ahead.next === card)) {
        showCounts(ahead);
        return;
      }
      if (card && !isAsShown())
        say(wording('session.elsewhere'));
      showQuestion(ahead.next, ahead);
    }

    /** True when the card may still be graded here. */
    function isCurrent() {
      if (progress.catchUp())
        changed();
      if (isAsShown())
        return true;
      catchUp();
      return false;
    }

    function grade(number) {
      if (!card || !isAnswered() || !isCurrent())
        return;
      const [before, now] = [progress.get(card.key), clock.now()];
      const { record, line, wait } = standing.graded(card.key, before, number, now);
      given.push({ key: card.key, before, moment: now });
      progress.put(card.key, record, line);
      changed();
      const grade = buttons[number - 1].querySelector('b').textContent;
      const leech = standing.isNewlyLeech(before, record) ? wording('session.leech', { count: record.lapses }) : '';
      say([wording('session.comes_back', { grade, wait }), leech].filter(Boolean).join(' '));
      showNext();
    }

    function suspend() {
      if (!card || !isCurrent())
        return;
      given.push({ key: card.key, suspended: true });
      progress.suspend(card.key, true, clock.now());
      changed();
      say(wording('session.suspended'));
      showNext();
    }

    function undo() {
      if (progress.catchUp())
        catchUp();
      const last = given.pop();
      if (!last)
        return;
      if (last.suspended)
        progress.suspend(last.key, false, clock.now());
      else
        progress.takeBack(last.key, last.before, last.moment);
      changed();
      say(wording('session.undone'));
      showQuestion(faces.card(last.key));
    }

    at('show').addEventListener('click', showAnswer);
    at('suspend').addEventListener('click', suspend);
    at('undo').addEventListener('click', undo);
    at('end').addEventListener('click', ended);
    for (const button of buttons)
      button.addEventListener('click', () => grade(Number(button.dataset.grade)));
    flashcards.keys.open(at('session'), {
      isAnywhere: () => progress.setting('keysAnywhere'), isOpen: () => card !== null, isAnswered, turn: showAnswer, grade, undo, suspend,
    });

    return {
      begin(selected) {
        cards = selected;
        say('');
        showNext();
      },
      /** Goes on with a sitting that was kept; the card has to be asked anew when it was reviewed elsewhere. */
      resume(selected, state) {
        cards = selected;
        given = state.given.filter(({ key }) => faces.card(key));
        const shown = faces.card(state.key);
        const isOpen = shown && lastOf(shown.key) === state.last && !progress.isSuspended(shown.key);
        if (!isOpen) {
          showNext();
          return;
        }
        showQuestion(shown);
        if (state.isAnswered)
          showAnswer();
      },
      keep,
      catchUp,
      /** After the progress was changed by a file or forgotten, nothing given before can be undone. */
      reset() {
        given = [];
      },
    };
  }

  flashcards.session = { open };
})();
