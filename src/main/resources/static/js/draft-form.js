// <draft-form data-draft-url data-version data-owner>: saves the form inside as one types; keeps a copy on this device
// while the server cannot take it. Its words are in the page: [data-draft=saved|offline|conflict|restore].
customElements.define("draft-form", class extends HTMLElement {
  #timer; #busy; #again; #left; #theirs;
  connectedCallback() {
    for (const event of ["input", "click", "submit"]) this.addEventListener(event, this);
    if (this.#kept) this.#say("restore", this.#kept.at);
  }
  disconnectedCallback() { clearTimeout(this.#timer); }
  handleEvent({ type, target }) {
    if (type === "input") this.#save(1500);
    if (type === "submit") { this.#left = true; clearTimeout(this.#timer); this.#kept = null; }
    if (type === "click") this[target.closest("[data-draft-do]")?.dataset.draftDo]?.();
  }
  theirs() { this.#fill(this.#theirs); this.#say("saved"); }
  mine() { this.#save(0); }
  restore() { this.#fill(this.#kept.fields); this.#save(0); }
  discard() { this.#kept = null; this.#say(""); }
  get #kept() { return draftCopy(this); }
  set #kept(copy) { draftCopy(this, copy); }
  #fill(fields) { fillForm(this.querySelector("form"), fields); }
  #say(what, at) { sayDraft(this, what, at); }
  #save(delay) { clearTimeout(this.#timer); this.#timer = setTimeout(() => this.#send(), delay); }
  async #send() {
    if (this.#busy) return void (this.#again = true);
    this.#busy = true;
    const body = bodyOfDraft(this);
    const answer = await fetch(this.dataset.draftUrl, { method: "POST", body, headers: { Accept: "application/json" } })
      .then(async r => ({ status: r.status, ...await r.json() })).catch(() => ({ status: 0 }));
    this.#busy = false; if (this.#left) return;
    if (answer.version) {
      this.dataset.version = answer.version;
      this.querySelectorAll("input[name=version]").forEach(field => { field.value = answer.version; });
    }
    if (answer.status === 409) { this.#theirs = answer.fields; this.#say("conflict"); }
    else if (answer.status === 200) { this.#kept = null; this.#say("saved"); }
    else { this.#kept = copyOf(body); this.#say("offline"); this.#save(15000); }
    if (this.#again) { this.#again = false; this.#save(0); }
  }
});
