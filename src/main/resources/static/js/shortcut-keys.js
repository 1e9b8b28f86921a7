// <shortcut-keys data-search="/people"><dialog>…</dialog></shortcut-keys>: ? help, / search, j k walk [data-list], c compose.
// Can be switched off (kept on this device), in the dialog; [data-shortcuts=show] on the page opens it.
customElements.define("shortcut-keys", class extends HTMLElement {
  connectedCallback() { for (const event of ["keydown", "click"]) document.addEventListener(event, this); this.#switch(); }
  disconnectedCallback() { for (const event of ["keydown", "click"]) document.removeEventListener(event, this); }
  #switch(state = localStorage.getItem("shortcuts")) {
    localStorage.setItem("shortcuts", this.state = state || "on");
    for (const button of this.querySelectorAll("[data-shortcuts]")) button.hidden = button.dataset.shortcuts === this.state;
  }
  handleEvent(event) {
    const wish = event.type === "click" && event.target.closest("[data-shortcuts]")?.dataset.shortcuts;
    if (wish) wish === "show" ? this.#help() : this.#switch(wish);
    if (event.type === "click") return;
    const typing = event.target.closest?.("input, textarea, select, [contenteditable], dialog");
    if (typing || this.state === "off" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const does = { "?": () => this.#help(), "/": () => this.#search(), j: () => this.#walk(1), k: () => this.#walk(-1), c: () => this.#compose() }[event.key];
    if (does && does() !== false) event.preventDefault();
  }
  #help() { this.querySelector("dialog")?.showModal(); }
  #search() {
    const field = document.querySelector("main [data-search-field]") ?? document.querySelector("[data-search-field]");
    if (field) { field.focus(); field.select(); }
    else if (this.dataset.search) location.href = this.dataset.search;
    else return false;
  }
  #compose() {
    const target = document.querySelector("[data-compose]");
    if (!target) return false;
    target.matches("a") ? target.click() : target.focus();
  }
  #walk(step) {
    const stops = [...document.querySelectorAll("[data-list] > *")].map(item => item.querySelector("a[href], button")).filter(Boolean);
    if (!stops.length) return false;
    const item = document.activeElement.closest("[data-list] > *");
    const here = stops.findIndex(stop => item?.contains(stop));
    const next = stops[Math.min(Math.max(here + step, 0), stops.length - 1)];
    next.focus();
    next.closest("[data-list] > *").scrollIntoView({ block: "nearest" });
  }
});
