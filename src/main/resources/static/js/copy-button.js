// <copy-button data-text><button>…</button><span role="status" hidden>Copied</span></copy-button>
customElements.define("copy-button", class extends HTMLElement {
  connectedCallback() { this.addEventListener("click", this); }
  async handleEvent(event) {
    if (!event.target.closest("button")) return;
    event.preventDefault();
    const said = this.querySelector("[role=status]");
    await navigator.clipboard.writeText(this.dataset.text || location.href);
    if (!said) return;
    said.hidden = false;
    setTimeout(() => { said.hidden = true; }, 3000);
  }
});
