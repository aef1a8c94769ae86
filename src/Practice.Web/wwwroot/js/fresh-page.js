// <fresh-page>: asks for its own page every two seconds, and takes over what has changed in it.
customElements.define("fresh-page", class extends HTMLElement {
  connectedCallback() {
    this.again = setInterval(() => this.look(), 2000);
  }

  disconnectedCallback() {
    clearInterval(this.again);
  }

  async look() {
    if (document.hidden) return;
    const answer = await fetch(location.href).catch(() => undefined);
    if (!answer?.ok) return;
    const now = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("fresh-page");
    if (now && now.innerHTML !== this.innerHTML) this.replaceChildren(...now.childNodes);
  }
});
