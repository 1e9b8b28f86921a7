// Sends one file of <file-field> with progress in its line of the list; the answer takes the place of the line.
function sendFile(url, body, line) {
  return new Promise(done => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = event => { line.querySelector("progress").value = event.loaded / event.total; };
    request.onload = () => { if (/^\s*<li/.test(request.responseText)) line.outerHTML = request.responseText; else line.dataset.failed = ""; };
    request.onerror = () => { line.dataset.failed = ""; };
    request.onloadend = done;
    request.open("POST", url);
    request.setRequestHeader("HX-Request", "true");
    request.send(body);
  });
}
