// <save-state>: the state of saving in words. Listeners hear of it when things turn better or worse, not of every save.
import { announce } from "./announce.js";

const clock = (at) => new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit", hour12: false });

customElements.define("save-state", class extends HTMLElement {
  connectedCallback() {
    this.kind = this.querySelector("time") ? "saved" : "new";
  }

  nothing() {
    this.show("Not saved yet", false);
  }

  saving() {
    this.show("Saving…", false);
  }

  saved(at) {
    this.show(`Saved ${clock(at)}`, false);
    this.turn("saved", "Saved");
  }

  failed(isHeld) {
    this.trouble("failed", isHeld
      ? "Not saved: kept in this browser, trying again"
      : "Not saved, and this browser can't keep it: copy your text before you leave. Trying again");
  }

  // `leave` is called before the form is posted for the page that shows both versions.
  refused({ refusal, errors }, leave) {
    if (refusal === "notYours")
      this.trouble(refusal, "Not saved: this browser is not known any more as the one that wrote this. Your text is kept in it. Save keeps it as a new answer");
    else if (refusal === "changedElsewhere")
      this.trouble(refusal, "Not saved: changed in another tab or on another device. Your text is kept in this browser.", this.button("See both versions", leave));
    else
      this.trouble(refusal, `Not saved: ${errors.join(" ")}`);
  }

  trouble(kind, words, button) {
    this.show(words, true, button);
    this.turn(kind, words);
  }

  show(words, isTrouble, button) {
    this.classList.toggle("trouble", isTrouble);
    this.replaceChildren(words, ...(button ? [button] : []));
  }

  button(words, leave) {
    const button = document.createElement("button");
    button.className = "button quiet-button";
    button.textContent = words;
    button.addEventListener("click", leave);
    return button;
  }

  turn(kind, words) {
    if (kind !== this.kind) announce(words);
    this.kind = kind;
  }
});
