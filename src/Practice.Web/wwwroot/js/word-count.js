// <word-count for="Action">: words of a text box and how long it takes to say them, as they are typed.
import { lengthOf, wordsIn } from "./speech.js";

customElements.define("word-count", class extends HTMLElement {
  connectedCallback() {
    const box = document.getElementById(this.getAttribute("for"));
    const count = () => { this.textContent = lengthOf(wordsIn(box.value)); };
    box.addEventListener("input", count);
    box.form?.addEventListener("text-changed", count);
    count();
  }
});
