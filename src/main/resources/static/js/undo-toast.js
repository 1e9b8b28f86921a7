// <undo-toast>: what was done, with a way back; can be closed. It stays until then: nobody is hurried.
customElements.define("undo-toast", class extends HTMLElement {
  connectedCallback() { this.addEventListener("click", this); }
  handleEvent(event) { if (event.target.closest("[data-close]")) this.remove(); }
});
