// The copy of a draft on this device, kept while the server cannot take it; and what <draft-form> shows of its state.
function draftCopy({ dataset }, copy) {
  const key = `draft:${dataset.owner}:${dataset.draftUrl}`;
  if (copy === undefined) return JSON.parse(localStorage.getItem(key));
  return copy ? localStorage.setItem(key, JSON.stringify(copy)) : localStorage.removeItem(key);
}
function bodyOfDraft(within) {
  const body = new URLSearchParams(new FormData(within.querySelector("form")));
  within.querySelectorAll("[type=file], [type=password]").forEach(field => body.delete(field.name));
  body.set("version", within.dataset.version || "0");
  return body;
}
function copyOf(body) {
  for (const own of ["_csrf", "version"]) body.delete(own);
  return { at: Date.now(), fields: Object.fromEntries(body) };
}
function fillForm(form, fields = {}) {
  for (const field of form.elements) if (field.name in fields && !/hidden|file|password|checkbox|submit/.test(field.type)) field.value = fields[field.name];
  form.querySelectorAll("textarea").forEach(area => area.dispatchEvent(new Event("autosize", { bubbles: true })));
}
function sayDraft(within, what, at = Date.now()) {
  for (const line of within.querySelectorAll("[data-draft]")) {
    line.hidden = line.dataset.draft !== what;
    const time = line.querySelector("time");
    if (time) time.textContent = new Date(at).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
  }
}
