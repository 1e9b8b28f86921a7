// <live-updates data-url="/live?on=badge&on=replies:…">: one stream of counts, closed while nobody looks. "badge" sets the
// number in [data-badge]; "replies" fills the pill inside ([data-live], with data-seen) and moves nothing.
customElements.define("live-updates", class extends HTMLElement {
  #source;
  connectedCallback() {
    document.addEventListener("visibilitychange", this);
    this.handleEvent();
  }
  disconnectedCallback() { document.removeEventListener("visibilitychange", this); this.#close(); }
  handleEvent() { document.hidden ? this.#close() : this.#open(); }
  #close() { this.#source?.close(); this.#source = null; }
  #open() {
    if (this.#source || !this.dataset.url) return;
    this.#source = new EventSource(this.dataset.url);
    this.#source.addEventListener("badge", event => this.#badge(Number(event.data)));
    this.#source.addEventListener("replies", event => this.#replies(Number(event.data)));
  }
  #badge(count) {
    for (const badge of document.querySelectorAll("[data-badge]")) {
      badge.hidden = !count;
      badge.querySelector("[data-count]").textContent = count > 99 ? "99+" : count;
    }
  }
  #replies(total) {
    for (const pill of document.querySelectorAll("[data-live=replies]")) {
      const fresh = total - Number(pill.dataset.seen);
      pill.hidden = !(fresh > 0);
      pill.querySelector("[data-count]").textContent = fresh;
    }
  }
});
