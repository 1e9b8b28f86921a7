// <triage-keys><ol data-list>… <a data-key="h">…: the key works on the entry that has the focus, else on the first one.
// <triage-keys data-of="measure"><form>: h, w and x choose the radio button of that name. Off when shortcuts are off.
customElements.define("triage-keys", class extends HTMLElement {
  connectedCallback() { document.addEventListener("keydown", this); }
  disconnectedCallback() { document.removeEventListener("keydown", this); }
  handleEvent(event) {
    const typing = event.target.closest?.("textarea, select, dialog, [contenteditable], input:not([type=radio], [type=checkbox])");
    const off = localStorage.getItem("shortcuts") === "off";
    if (typing || off || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (this.dataset.of ? this.#choose(event.key) : this.#press(event.key)) event.preventDefault();
  }
  #press(key) {
    if (!/^[aohwx]$/.test(key)) return false;
    const entry = document.activeElement.closest("[data-list] > *") ?? this.querySelector("[data-list] > *");
    const target = entry?.querySelector(`[data-key="${key}"]`);
    target?.click();
    return Boolean(target);
  }
  #choose(key) {
    const value = { h: "HIDE", w: "WARN", x: "DISMISS" }[key];
    const radio = value && this.querySelector(`[name="${this.dataset.of}"][value="${value}"]`);
    if (!radio) return false;
    radio.checked = true;
    this.querySelector("textarea").focus();
    return true;
  }
});
