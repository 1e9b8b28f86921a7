// <passkey-form data-act="create|get" data-options data-host> around a form: when it is sent, the browser is asked for a
// passkey first, which goes along in the field "credential". Where there can be none, [data-passkey=without] stays.
customElements.define("passkey-form", class extends HTMLElement {
  connectedCallback() {
    const able = window.PublicKeyCredential?.parseRequestOptionsFromJSON && location.hostname === this.dataset.host;
    if (!able) return;
    this.querySelector("form").hidden = false;
    this.querySelector("[data-passkey=without]").hidden = true;
    this.addEventListener("submit", this);
  }
  async handleEvent(event) {
    const form = event.target, field = form.elements.credential;
    if (field.value) return;
    event.preventDefault();
    const failed = this.querySelector("[data-passkey=failed]"), create = this.dataset.act === "create";
    failed.hidden = true;
    try {
      const options = JSON.parse(this.dataset.options);
      const publicKey = create ? PublicKeyCredential.parseCreationOptionsFromJSON(options) : PublicKeyCredential.parseRequestOptionsFromJSON(options);
      const credential = await (create ? navigator.credentials.create({ publicKey }) : navigator.credentials.get({ publicKey }));
      field.value = JSON.stringify(credential.toJSON());
      form.requestSubmit();
    } catch { failed.hidden = false; }
  }
});
