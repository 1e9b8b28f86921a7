// Submitting twice makes one: a form that is on its way takes no second press; it does again when one comes back to it.
addEventListener("submit", event => {
  const form = event.target;
  if (event.defaultPrevented || form.method === "dialog") return;
  if (form.dataset.sent) { event.preventDefault(); return; }
  form.dataset.sent = "yes";
  event.submitter?.setAttribute("aria-busy", "true");
});
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    form.querySelectorAll("[aria-busy]").forEach(button => button.removeAttribute("aria-busy"));
  }
});
// A choice that is made by choosing: <select data-submits> in a form of filters.
addEventListener("change", event => { if (event.target.matches("[data-submits]")) event.target.form.requestSubmit(); });
