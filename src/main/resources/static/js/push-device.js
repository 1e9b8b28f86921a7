// <push-device data-key="…"><form hidden>…</form><p data-denied hidden>…</p></push-device>: adds this browser to its member's devices.
// The form is shown where the browser can do it and has not done it; its fields are what the browser says of itself.
customElements.define("push-device", class extends HTMLElement {
  async connectedCallback() {
    if (!("PushManager" in window) || !navigator.serviceWorker) return;
    const worker = await navigator.serviceWorker.ready;
    if (await worker.pushManager.getSubscription()) return;
    const form = this.querySelector("form");
    form.hidden = false;
    form.addEventListener("submit", event => this.#add(event, worker));
  }
  async #add(event, worker) {
    event.preventDefault();
    const form = event.target;
    try {
      const device = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: this.dataset.key });
      const said = device.toJSON();
      form.elements.endpoint.value = said.endpoint;
      form.elements.key.value = said.keys.p256dh;
      form.elements.auth.value = said.keys.auth;
      form.elements.name.value = this.#name();
      form.submit();
    } catch {
      this.querySelector("[data-denied]").hidden = false;
    }
  }
  #name() {
    const agent = navigator.userAgent;
    const browser = ["Edg", "Firefox", "Chrome", "Safari"].find(each => agent.includes(each)) ?? "";
    const system = ["Android", "iPhone", "iPad", "Windows", "Mac", "Linux"].find(each => agent.includes(each)) ?? "";
    return `${browser === "Edg" ? "Edge" : browser} ${system}`.trim();
  }
});
