// <word-count for="Action">: words of a text box and how long it takes to say them, as they are typed.
// Counts as the server does: runs between blanks that hold a letter or a digit, 150 a minute.
const wordsPerMinute = 150;
const word = /\S*[\p{L}\p{Nd}]\S*/gu;

function aloud(seconds) {
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, "0")} s`;
}

function length(text) {
  const words = text.match(word)?.length ?? 0;
  if (words < 2) return words === 1 ? "1 word" : "0 words";
  return `${words.toLocaleString("en-GB")} words, ${aloud(Math.floor((words * 60) / wordsPerMinute))} aloud`;
}

customElements.define("word-count", class extends HTMLElement {
  connectedCallback() {
    const box = document.getElementById(this.getAttribute("for"));
    const count = () => { this.textContent = length(box.value); };
    box.addEventListener("input", count);
    count();
  }
});
