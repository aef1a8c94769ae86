// Words and how long it takes to say them, counted as the server does: runs between blanks that hold a letter or a digit,
// 150 a minute.
const wordsPerMinute = 150;
const word = /\S*[\p{L}\p{Nd}]\S*/gu;

export const wordsIn = (text) => text.match(word)?.length ?? 0;

export const secondsOf = (words) => Math.floor((words * 60) / wordsPerMinute);

const aloud = (seconds) => (seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, "0")} s`);

export function lengthOf(words) {
  if (words < 2) return words === 1 ? "1 word" : "0 words";
  return `${words.toLocaleString("en-GB")} words, ${aloud(secondsOf(words))} aloud`;
}
