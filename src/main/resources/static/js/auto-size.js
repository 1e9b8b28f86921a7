// <auto-size> round a textarea: as tall as what is in it.
customElements.define("auto-size", class extends HTMLElement {
  connectedCallback() {
    for (const event of ["input", "autosize"]) this.addEventListener(event, this);
    requestAnimationFrame(() => this.handleEvent());
  }
  handleEvent() {
    const area = this.querySelector("textarea");
    if (!area) return;
    area.dataset.autosize = "";
    area.rows = area.rows || 4;
    this.#least ??= area.clientHeight;
    area.style.blockSize = "auto";
    area.style.blockSize = Math.max(area.scrollHeight + area.offsetHeight - area.clientHeight, this.#least) + "px";
  }
  #least;
});
