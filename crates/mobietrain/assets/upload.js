// Files on their way in: a form with data-uploads sends what is chosen, dropped or pasted part by part, shows how far it is, and goes on
// after a broken line where it stopped. Without scripts the form sends itself, as forms do.

// Small enough for a slow line: what breaks off costs one of them.
const PART = 4 * 1024 * 1024;
// What the network is given before somebody has to look: it is asked again after this many seconds.
const PAUSES = [1, 2, 5, 10, 30, 60];

const wait = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));

// A part with how much of it is gone; fetch tells nothing of that.
function send(method, address, headers, body, progress, abort) {
  return new Promise((done, lost) => {
    const request = new XMLHttpRequest();
    request.open(method, address);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    if (progress) request.upload.addEventListener("progress", (event) => progress(event.loaded));
    request.addEventListener("load", () => done(request));
    for (const end of ["error", "timeout", "abort"]) request.addEventListener(end, () => lost(new Error(end)));
    abort.addEventListener("abort", () => request.abort(), { once: true });
    request.send(body);
  });
}

// Phones call every picture the same, and so do pasted ones: a name of its own keeps one from taking the place of another.
function nameOf(file) {
  const common = /^(image|photo|video)\.(jpe?g|png|webp|mp4|mov)$/i.exec(file.name);
  if (!common) return file.name;
  const at = new Date().toISOString().replace(/[-:]/g, "").slice(0, 15).toLowerCase();
  const some = Math.random().toString(36).slice(2, 5);
  return `${common[1].toLowerCase()}-${at}-${some}.${common[2].toLowerCase()}`;
}

function row(form, file) {
  const list = form.querySelector(".uploads");
  const item = form.querySelector("template").content.cloneNode(true).firstElementChild;
  item.querySelector(".name").textContent = file.name;
  list.hidden = false;
  list.append(item);
  const bar = item.querySelector("progress");
  const said = item.querySelector(".said");
  bar.setAttribute("aria-label", file.name);
  return {
    item,
    show(done) {
      bar.value = Math.round((100 * done) / Math.max(file.size, 1));
      // The eye has the bar; a screen reader is told each quarter and not every percent.
      if (bar.value % 25 === 0 || !said.textContent) said.textContent = list.dataset.percent.replace("0", bar.value);
    },
    say(word, sentence) {
      said.textContent = sentence ?? list.dataset[word];
      item.dataset.state = word;
    },
  };
}

// The reason that the server gives, if it gives one.
function reason(request) {
  try {
    return JSON.parse(request.responseText).said;
  } catch {
    return undefined;
  }
}

async function begin(form, file, abort) {
  const about = new URLSearchParams({ name: nameOf(file), length: file.size, course: form.dataset.course ?? "" });
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const answer = await send("POST", form.dataset.uploads, headers, about.toString(), null, abort);
  return answer.status === 201 ? { at: answer.getResponseHeader("location") } : { said: reason(answer) };
}

// Sends what is missing from this place on. Answers what the server says to the last part.
async function parts(file, address, from, shown, abort) {
  let at = from;
  for (;;) {
    const part = file.slice(at, at + PART);
    const headers = { "upload-offset": String(at), "content-type": "application/offset+octet-stream" };
    const answer = await send("PATCH", address, headers, part, (sent) => shown.show(at + sent), abort);
    if (answer.status !== 204 && answer.status !== 409) return answer;
    at = Number(answer.getResponseHeader("upload-offset"));
    shown.show(at);
  }
}

async function upload(form, file) {
  const shown = row(form, file);
  const stop = new AbortController();
  let address;
  shown.item.querySelector("button").addEventListener("click", () => {
    stop.abort();
    if (address) fetch(address, { method: "DELETE" }).catch(() => {});
    shown.item.remove();
  });
  for (let tries = 0; !stop.signal.aborted; tries += 1) {
    try {
      if (!address) {
        const begun = await begin(form, file, stop.signal);
        if (!begun.at) return shown.say("refused", begun.said), false;
        address = begun.at;
      }
      const here = await send("HEAD", address, {}, null, null, stop.signal);
      // Signed out, taken away after a day, or finished by an answer that was lost.
      if (here.status !== 200) return shown.say("ended"), false;
      const from = Number(here.getResponseHeader("upload-offset"));
      if (from === file.size) shown.say("working");
      const answer = await parts(file, address, from, shown, stop.signal);
      if (answer.status === 200) {
        shown.show(file.size);
        return shown.say("done"), true;
      }
      if (answer.status < 500 && answer.status !== 429) return shown.say("refused", reason(answer)), false;
    } catch {
      if (stop.signal.aborted) return false;
    }
    shown.say("lost");
    await wait(PAUSES[Math.min(tries, PAUSES.length - 1)]);
  }
  return false;
}

for (const form of document.querySelectorAll("form[data-uploads]")) {
  const input = form.querySelector("input[type=file]");
  let line = Promise.resolve();
  let under = 0;
  let good = true;

  // One after the other: side by side each would be slower and none sooner.
  const take = (files) => {
    for (const file of files) {
      under += 1;
      line = line
        .then(() => upload(form, file))
        .then((done) => {
          good &&= done;
          under -= 1;
          if (under === 0 && good) location.reload();
        });
    }
  };
  input.addEventListener("change", () => {
    take([...input.files]);
    input.value = "";
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("dragover", (event) => {
    event.preventDefault();
    form.classList.add("is-over");
  });
  form.addEventListener("dragleave", () => form.classList.remove("is-over"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("is-over");
    take([...event.dataTransfer.files]);
  });
  document.addEventListener("paste", (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return; // text, which goes where it is pasted
    event.preventDefault();
    take(files);
  });
  // Whoever leaves while something is under way is asked.
  window.addEventListener("beforeunload", (event) => {
    if (under > 0) event.preventDefault();
  });
}
