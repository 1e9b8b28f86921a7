// <file-field data-url>: sends files as they are chosen, dropped or pasted, with progress; the answer is the line of the list.
customElements.define("file-field", class extends HTMLElement {
  #queue = Promise.resolve();
  connectedCallback() {
    for (const event of ["change", "click", "dragover", "dragleave", "drop"]) this.addEventListener(event, this);
    this.querySelector("[name=attach]")?.setAttribute("hidden", "");
    this.closest("form")?.addEventListener("paste", event => this.#sendAll(event.clipboardData.files));
  }
  handleEvent(event) {
    const { type, target } = event;
    if (type === "change" && target.type === "file") { this.#sendAll(target.files); target.value = ""; }
    if (type.startsWith("drag") || type === "drop") { event.preventDefault(); this.toggleAttribute("data-over", type === "dragover"); }
    if (type === "drop") this.#sendAll(event.dataTransfer.files);
    const button = type === "click" && target.closest("[name=drop]");
    if (button) { event.preventDefault(); this.#drop(button); }
  }
  #sendAll(files) { for (const file of [...files]) { const line = this.#line(file); this.#queue = this.#queue.then(() => sendFile(this.dataset.url, this.#form({ file }), line)); } }
  #line(file) {
    const list = this.querySelector("[data-entries]");
    list.append(this.querySelector("template").content.cloneNode(true));
    list.lastElementChild.querySelector(".file-entry__name").textContent = file.name;
    return list.lastElementChild;
  }
  #form(fields = {}) {
    const body = new FormData();
    body.set("_csrf", this.closest("form").elements._csrf.value);
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    return body;
  }
  #drop(button) {
    if (button.value) fetch(`${this.dataset.url}/${button.value}?_method=delete`, { method: "POST", body: this.#form() });
    button.closest("li").remove();
    this.querySelector("[type=file]").focus();
  }
});
