// <sign-out><form>: where this browser keeps text that was never saved, signing out asks first.
import { all } from "./kept-texts.js";

customElements.define("sign-out", class extends HTMLElement {
  connectedCallback() {
    this.addEventListener("submit", (event) => {
      if (all().length === 0) return;
      event.preventDefault();
      location.assign("/account/sign-out");
    });
  }
});
