// <report-place>: the report of a draft that was just kept, beside or below the sheet. Focus, caret and scroll stay where
// they are; that it is there is said once, with a way to it.
import { announce } from "./announce.js";
import { localTimesIn } from "./local-time.js";

customElements.define("report-place", class extends HTMLElement {
  connectedCallback() {
    document.addEventListener("draft-kept", (event) => this.show(event.detail));
  }

  async show({ address, number }) {
    const room = await this.read(address);
    const report = room?.querySelector("report-place");
    if (!report?.querySelector(".marked")) return location.assign(`${address}/drafts/${number}`);
    this.takeOver(this, report);
    this.takeOver(document.querySelector(".kept"), room.querySelector(".kept"));
    this.scrollTop = 0;
    document.querySelector(".to-report").hidden = false;
    const questions = this.querySelectorAll(".slip").length;
    announce(`The report on draft ${number} is ready, after your text: ${questions === 1 ? "one question" : `${questions} questions`}`);
  }

  // The writing room as the server shows it now.
  async read(address) {
    try {
      const response = await fetch(address, { headers: { "Accept": "text/html" } });
      return response.ok ? new DOMParser().parseFromString(await response.text(), "text/html") : null;
    } catch {
      return null;
    }
  }

  takeOver(place, now) {
    place.replaceChildren(...now.childNodes);
    place.hidden = false;
    localTimesIn(place);
  }
});
