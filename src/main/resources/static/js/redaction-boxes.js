// What <redaction-stage> does with boxes: `left top width height` in percent. Keys move one (Shift: size it), Enter keeps it.
function keysOfBox({ key, shiftKey }, [left, top, width, height], set, keep, undo) {
  const [x, y] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key] ?? [0, 0];
  const within = value => Math.min(100, Math.max(0, value));
  if (x || y) {
    if (!width || !height) set([40, 45, 20, 10]);
    else set(shiftKey ? [left, top, within(width + x), within(height + y)] : [within(left + x), within(top + y), width, height]);
  } else if (key === "Enter" && width && height) keep();
  else if (key === "Delete" || key === "Backspace") undo();
  else return false;
  return true;
}
function lineOfBox(template, text) {
  const line = template.content.firstElementChild.cloneNode(true);
  const [left, top, width, height] = text.split(" ").map(Number);
  const said = [left, top, Math.min(width, 100 - left), Math.min(height, 100 - top)].map(part => Math.round(part * 100) / 100).join(" ");
  for (const field of line.querySelectorAll("[name]")) field.value = said;
  line.querySelector("[data-place]").textContent = said;
  return line;
}
function paintBoxes(drawing, current, kept) {
  const rect = (element, box) => ["x", "y", "width", "height"].forEach((name, i) => element.setAttribute(name, Math.max(0, Number(box[i]) || 0)));
  rect(drawing.querySelector("[data-current]"), current);
  drawing.querySelector("[data-boxes]").replaceChildren(...kept.map(text => {
    const box = document.createElementNS(drawing.namespaceURI, "rect");
    box.setAttribute("class", "redaction__box");
    rect(box, text.split(" "));
    return box;
  }));
}
