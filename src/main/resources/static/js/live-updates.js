// <live-updates data-url="/live?on=badge&on=replies:…">: one stream of what changed, closed while nobody looks. A topic sets
// the number in its [data-badge], fills its pill ([data-live], with data-seen), and tells its list ([data-fresh], which
// htmx then fetches anew where the state is not the one in data-state). Nothing being read is moved.
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
    for (const wish of new URL(this.dataset.url, location).searchParams.getAll("on")) {
      const topic = wish.split(":")[0];
      this.#source.addEventListener(topic, event => this.#told(topic, event.data));
    }
  }
  #told(topic, state) {
    for (const badge of document.querySelectorAll(`[data-badge=${topic}]`)) {
      badge.hidden = state === "0";
      badge.querySelector("[data-count]").textContent = state > 99 ? "99+" : state;
    }
    for (const pill of document.querySelectorAll(`[data-live=${topic}]`)) {
      const fresh = state - pill.dataset.seen;
      pill.hidden = !(fresh > 0);
      pill.querySelector("[data-count]").textContent = fresh;
    }
    for (const list of document.querySelectorAll(`[data-fresh=${topic}]`)) {
      if (list.dataset.state !== state) list.dispatchEvent(new Event("fresh"));
    }
  }
});
