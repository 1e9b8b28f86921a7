// <image-viewer>: zoom, move, turn and light the image in its frame. Keys work while the frame has the focus; two fingers zoom.
customElements.define("image-viewer", class extends HTMLElement {
  #view; #fingers = new Map();
  connectedCallback() {
    const frame = this.#frame;
    Object.assign(frame, { role: "application", tabIndex: 0, ariaLabel: frame.dataset.label });
    this.querySelector("[data-tools]").hidden = false;
    for (const event of ["pointerdown", "pointermove", "pointerup", "pointercancel", "keydown", "dblclick"]) frame.addEventListener(event, this);
    frame.addEventListener("wheel", this, { passive: false });
    for (const event of ["click", "input"]) this.addEventListener(event, this);
    this.#do("reset");
  }
  get #frame() { return this.querySelector("[data-frame]"); }
  handleEvent(event) {
    const { type, target, pointerId } = event, view = this.#view;
    if (type === "click") this.#do(target.closest("[data-do]")?.dataset.do);
    if (type === "dblclick") this.#do("in");
    if (type === "input" && target.dataset.light) this.#set({ [target.dataset.light]: Number(target.value) });
    if (type === "wheel" && (event.ctrlKey || document.activeElement === this.#frame)) { event.preventDefault(); this.#set({ zoom: view.zoom * Math.exp(-event.deltaY / 400) }); }
    if (type === "keydown" && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const change = changeByKey(event.key, view); if (change) { event.preventDefault(); typeof change === "string" ? this.#do(change) : this.#set(change); }
    }
    if (type === "pointerdown") { this.#fingers.set(pointerId, event); this.#frame.setPointerCapture(pointerId); }
    if (type === "pointermove" && this.#fingers.has(pointerId)) { this.#set(changeByFingers(this.#fingers, event, view)); this.#fingers.set(pointerId, event); }
    if (type === "pointerup" || type === "pointercancel") this.#fingers.delete(pointerId);
  }
  #do(what) {
    const view = this.#view;
    if (what) this.#set({ in: () => ({ zoom: view.zoom * 1.4 }), out: () => ({ zoom: view.zoom / 1.4 }), turn: () => ({ turn: view.turn + 90 }),
      reset: () => ({ zoom: 1, x: 0, y: 0, turn: 0, brightness: 100, contrast: 100 }) }[what]());
  }
  #set(change) {
    const view = this.#view = withinBounds({ ...this.#view, ...change }), image = this.#frame.querySelector("img");
    image.style.transform = `translate(${view.x}px, ${view.y}px) rotate(${view.turn}deg) scale(${view.zoom})`;
    image.style.filter = `brightness(${view.brightness}%) contrast(${view.contrast}%)`;
    if (view.zoom > 1.5 && image.dataset.full) { image.src = image.dataset.full; delete image.dataset.full; }
    this.#frame.toggleAttribute("data-moved", view.zoom > 1);
    for (const light of this.querySelectorAll("[data-light]")) light.value = view[light.dataset.light];
  }
});
