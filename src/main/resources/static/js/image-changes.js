// What keys and fingers do to an image in <image-viewer>: a change of its view, or the name of one.
function changeByKey(key, { x, y, zoom, brightness, contrast }) {
  return {
    "+": "in", "=": "in", "-": "out", 0: "reset", r: "turn", R: "turn",
    ArrowLeft: { x: x + 40 }, ArrowRight: { x: x - 40 }, ArrowUp: { y: y + 40 }, ArrowDown: { y: y - 40 },
    "[": { brightness: brightness - 10 }, "]": { brightness: brightness + 10 }, ",": { contrast: contrast - 10 }, ".": { contrast: contrast + 10 },
  }[zoom <= 1 && key.startsWith("Arrow") ? "" : key];
}
function changeByFingers(fingers, moved, { x, y, zoom }) {
  const before = fingers.get(moved.pointerId);
  const other = [...fingers.values()].find(({ pointerId }) => pointerId !== moved.pointerId);
  if (other) {
    const apart = finger => Math.hypot(finger.clientX - other.clientX, finger.clientY - other.clientY) || 1;
    return { zoom: zoom * apart(moved) / apart(before) };
  }
  return zoom > 1 ? { x: x + moved.clientX - before.clientX, y: y + moved.clientY - before.clientY } : {};
}
function withinBounds(view) {
  const within = (value, least, most) => Math.min(most, Math.max(least, value));
  const zoom = within(view.zoom, 1, 12), reach = 900 * (zoom - 1);
  return { ...view, zoom, x: within(view.x, -reach, reach), y: within(view.y, -reach, reach), brightness: within(view.brightness, 20, 300), contrast: within(view.contrast, 20, 300) };
}
