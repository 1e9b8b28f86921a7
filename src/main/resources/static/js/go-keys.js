// <go-keys><a data-key="h" href="/">…</a></go-keys>: g and then a letter goes to a place; e edits what the page shows or has in focus.
// Off where the shortcuts are off, and never while somebody types. After a g the next letter counts for a second and a half.
customElements.define("go-keys", class extends HTMLElement {
  #going = 0;
  connectedCallback() { document.addEventListener("keydown", this); }
  disconnectedCallback() { document.removeEventListener("keydown", this); }
  handleEvent(event) {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable], dialog");
    if (typing || localStorage.getItem("shortcuts") === "off" || event.ctrlKey || event.metaKey || event.altKey) return;
    const going = Date.now() - this.#going < 1500;
    this.#going = event.key === "g" && !going ? Date.now() : 0;
    const target = going ? this.querySelector(`[data-key="${CSS.escape(event.key)}"]`) : event.key === "e" ? this.#edit() : null;
    if (!target) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    target.click();
  }
  #edit() {
    const here = document.activeElement.closest("[data-list] > *, article");
    return (here ?? document.querySelector("main")).querySelector("a[href$='/edit']");
  }
});
