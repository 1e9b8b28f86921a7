// <redaction-stage>: boxes drawn on the picture by mouse, finger or keys. The four number fields are the box being drawn;
// each kept box is a line of the list, as the server makes it, so that sending the form is the same with and without script.
customElements.define("redaction-stage", class extends HTMLElement {
  #from;
  connectedCallback() {
    const stage = this.#stage;
    Object.assign(stage, { role: "application", tabIndex: 0, ariaLabel: stage.dataset.label });
    for (const event of ["pointerdown", "pointermove", "pointerup", "pointercancel", "keydown"]) stage.addEventListener(event, this);
    for (const event of ["click", "input"]) this.addEventListener(event, this);
    this.#paint();
  }
  get #stage() { return this.querySelector("[data-stage]"); }
  get #fields() { return ["left", "top", "width", "height"].map(name => this.querySelector(`[name=${name}]`)); }
  get #box() { return this.#fields.map(field => Number.parseFloat(field.value.replace(",", ".")) || 0); }
  set #box(box) { this.#fields.forEach((field, i) => { field.value = box ? Math.round(box[i] * 100) / 100 : ""; }); this.#paint(); }
  handleEvent(event) {
    const { type, target } = event;
    if (type === "pointerdown" && event.isPrimary) { event.preventDefault(); this.#stage.focus({ preventScroll: true }); this.#stage.setPointerCapture(event.pointerId); this.#from = this.#at(event); }
    if (type === "pointermove" && this.#from) { const [x, y] = this.#at(event), [a, b] = this.#from; this.#box = [Math.min(a, x), Math.min(b, y), Math.abs(x - a), Math.abs(y - b)]; }
    if (type === "pointerup" && this.#from) { this.#from = null; this.#box[2] > 0.5 && this.#box[3] > 0.5 ? this.#keep(this.#box.join(" ")) : (this.#box = null); }
    if (type === "pointercancel") this.#from = null;
    if (type === "keydown" && keysOfBox(event, this.#box, box => { this.#box = box; }, () => this.#keep(this.#box.join(" ")), () => this.#last?.remove())) { event.preventDefault(); this.#paint(); }
    const button = type === "click" && target.closest("[name=add], [name=remove], [name=propose]");
    if (button && !(button.name === "add" && !(this.#box[2] > 0 && this.#box[3] > 0))) { event.preventDefault(); this.#press(button); }
    if (type === "input") this.#paint();
  }
  get #last() { return this.querySelector("[data-list]").lastElementChild; }
  #at({ clientX, clientY }) {
    const { left, top, width, height } = this.#stage.querySelector("img").getBoundingClientRect();
    return [(clientX - left) / width, (clientY - top) / height].map(part => Math.min(1, Math.max(0, part)) * 100);
  }
  #press(button) {
    if (button.name === "add") this.#keep(this.#box.join(" "));
    else { if (button.name === "propose") this.#keep(button.value); button.closest("li").remove(); this.#paint(); this.#stage.focus({ preventScroll: true }); }
  }
  #keep(text) { this.querySelector("[data-list]").append(lineOfBox(this.querySelector("template"), text)); this.#box = null; }
  #paint() { paintBoxes(this.querySelector("svg"), this.#box, [...this.querySelectorAll("[name=box]")].map(field => field.value)); }
});
