// <report-place>: the report of a draft that was just kept, below the sheet. Focus, caret and scroll stay where they are;
// that it is there is said once, with a way to it.
import { announce } from "./announce.js";
import { localTimesIn } from "./local-time.js";

customElements.define("report-place", class extends HTMLElement {
  connectedCallback() {
    document.addEventListener("draft-kept", (event) => this.show(event.detail));
  }

  async show({ address, number }) {
    const page = `${address}/drafts/${number}`;
    const report = await this.read(page);
    if (!report) return location.assign(page);
    const questions = report.querySelectorAll(".slip").length;
    this.replaceChildren(this.head(page, number), ...report.children);
    localTimesIn(this);
    this.hidden = false;
    this.list(page, number);
    this.link().hidden = false;
    announce(`The report on draft ${number} is below your text: ${questions === 1 ? "one question" : `${questions} questions`}`);
  }

  async read(page) {
    try {
      const response = await fetch(page, { headers: { "Accept": "text/html" } });
      if (!response.ok) return null;
      const report = new DOMParser().parseFromString(await response.text(), "text/html").querySelector("main");
      // What the page around it says or does already.
      report.querySelectorAll("h1, script, .next-steps > .actions").forEach((element) => element.remove());
      return report;
    } catch {
      return null;
    }
  }

  head(page, number) {
    const head = document.createElement("h2");
    head.id = "report-head";
    const link = document.createElement("a");
    link.href = page;
    link.textContent = `Report on draft ${number}`;
    head.append(link);
    return head;
  }

  link() {
    return document.querySelector(".to-report");
  }

  list(page, number) {
    const list = document.querySelector(".kept .drafts");
    if (!list || list.querySelector(`a[href="${page}"]`)) return;
    const line = document.createElement("li");
    const link = document.createElement("a");
    link.href = page;
    link.textContent = `Draft ${number}`;
    const time = document.createElement("time");
    time.dateTime = new Date().toISOString();
    line.append(link, ", ", time);
    list.prepend(line);
    localTimesIn(line);
    list.closest(".kept").hidden = false;
  }
});
