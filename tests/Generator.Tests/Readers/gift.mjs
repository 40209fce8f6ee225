// Reads the file of questions that is named with a parser of GIFT that is not ours, and prints what it says as JSON.
import { readFileSync } from 'node:fs';
import gift from 'gift-pegjs';

const items = gift.parse(readFileSync(process.argv[2], 'utf8'));
const textOf = formatted => formatted?.text ?? '';

console.log(JSON.stringify(items.map(item => (item.type === 'Category'
  ? { type: item.type, title: item.title }
  : {
    type: item.type, title: item.title, stem: textOf(item.stem), format: item.stem.format, feedback: textOf(item.globalFeedback),
    choices: item.choices.map(choice => ({ isCorrect: choice.isCorrect, text: textOf(choice.text), feedback: textOf(choice.feedback) })),
  }))));
