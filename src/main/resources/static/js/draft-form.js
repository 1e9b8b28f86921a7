// <draft-form data-draft-url data-version>: saves the form inside as one types; keeps a copy on this device while the
// server cannot take it. Words are in the page, as [data-draft="saved|offline|conflict|restore"].
customElements.define("draft-form", class extends HTMLElement {
  #timer; #busy; #again; #left;
  connectedCallback() {
    this.addEventListener("input", this);
    this.addEventListener("click", this);
    this.addEventListener("submit", () => { this.#left = true; clearTimeout(this.#timer); localStorage.removeItem(this.#key); });
    const kept = JSON.parse(localStorage.getItem(this.#key) || "null");
    if (kept) this.#say("restore", kept.at);
  }
  disconnectedCallback() { clearTimeout(this.#timer); }
  handleEvent(event) {
    const choice = event.target.closest("[data-draft-do]")?.dataset.draftDo;
    if (choice) this["do_" + choice]?.();
    else if (event.type === "input") { clearTimeout(this.#timer); this.#timer = setTimeout(() => this.#save(), 1500); }
  }
  do_theirs() { this.#fill(this.theirs); this.#say("saved"); }
  do_mine() { this.#save(); }
  do_restore() { this.#fill(JSON.parse(localStorage.getItem(this.#key)).fields); this.#save(); }
  do_discard() { localStorage.removeItem(this.#key); this.#say(""); }
  get #key() { return "draft:" + this.dataset.draftUrl; }
  get #form() { return this.querySelector("form"); }
  async #save() {
    if (this.#busy) { this.#again = true; return; }
    this.#busy = true;
    const body = new URLSearchParams(new FormData(this.#form));
    body.set("version", this.dataset.version || "0");
    const answer = await fetch(this.dataset.draftUrl, { method: "POST", body, headers: { Accept: "application/json" } })
      .then(async r => ({ status: r.status, ...await r.json() })).catch(() => ({ status: 0 }));
    this.#busy = false;
    if (this.#left) return;
    if (answer.version) this.dataset.version = answer.version;
    if (answer.status === 200) { localStorage.removeItem(this.#key); this.#say("saved"); }
    else if (answer.status === 409) { this.theirs = answer.fields; this.#say("conflict"); }
    else { this.#keep(body); this.#say("offline"); this.#timer = setTimeout(() => this.#save(), 15000); }
    if (this.#again) { this.#again = false; this.#save(); }
  }
  #keep(body) {
    body.delete("_csrf"); body.delete("version");
    localStorage.setItem(this.#key, JSON.stringify({ at: Date.now(), fields: Object.fromEntries(body) }));
  }
  #fill(fields) {
    for (const [name, value] of Object.entries(fields || {})) {
      const field = this.#form.elements[name];
      if (field && "value" in field && field.type !== "hidden") { field.value = value; field.dispatchEvent(new Event("autosize", { bubbles: true })); }
    }
  }
  #say(what, at = Date.now()) {
    for (const line of this.querySelectorAll("[data-draft]")) {
      line.hidden = line.dataset.draft !== what;
      const time = line.hidden ? null : line.querySelector("time");
      if (time) time.textContent = new Date(at).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
    }
  }
});
