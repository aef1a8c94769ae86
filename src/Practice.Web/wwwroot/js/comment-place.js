// Words that are selected in the draft become the stretch that the comment form is about; a comment for reuse goes into its
// box. Without script the form has every sentence in a list.
import { announce } from "./announce.js";

const form = document.getElementById("comment-form");
const stretch = document.getElementById("stretch");

// Offsets count the text alone: the numbers of the comments stand between.
function offset(place, node, at) {
  const range = document.createRange();
  range.setStart(place, 0);
  range.setEnd(node, at);
  const copy = range.cloneContents();
  copy.querySelectorAll(".in-text").forEach((number) => number.remove());
  return copy.textContent.length;
}

const placeOf = (node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest("[data-part]");

function selected() {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const place = placeOf(range.startContainer);
  if (!place || place !== placeOf(range.endContainer)) return null;
  const [start, end] = [offset(place, range.startContainer, range.startOffset), offset(place, range.endContainer, range.endOffset)];
  return end > start ? { value: `${place.dataset.part} ${start} ${end}`, words: selection.toString() } : null;
}

function choose({ value, words }) {
  if (![...stretch.options].some((option) => option.value === value)) {
    stretch.querySelector("[data-selected]")?.remove();
    const option = new Option(words.length > 160 ? `${words.slice(0, 160)}…` : words, value);
    option.dataset.selected = "";
    stretch.append(option);
  }
  stretch.value = value;
  stretch.dispatchEvent(new Event("input", { bubbles: true }));
}

// Whatever is selected when the hand or the keys come to rest; a comment that has words keeps its place.
if (stretch) document.addEventListener("selectionchange", () => {
  if (form.elements.Text.value.trim() && stretch.value) return;
  const words = selected();
  if (words && stretch.value !== words.value) choose(words);
});

export function startComment() {
  if (!form) return;
  // A comment that has words keeps its place: the next one begins when this one is done.
  const words = stretch && !form.elements.Text.value.trim() && selected();
  if (words) choose(words);
  (stretch && !stretch.value ? stretch : form.elements.Text).focus();
}

form?.addEventListener("click", (event) => {
  const button = event.target.closest("button[name=Use]");
  if (!button) return;
  event.preventDefault();
  const box = form.elements.Text;
  box.value = [box.value.trimEnd(), button.parentElement.querySelector(".written-small").textContent].filter(Boolean).join("\n");
  form.elements.Kind.value = button.parentElement.querySelector("strong").textContent;
  box.dispatchEvent(new Event("input", { bubbles: true }));
  box.focus();
  announce("Put into the comment");
});
