/*
 * A worker that stands in for Material's search worker until somebody searches, because that worker and its index weigh
 * more than a page. It says at once that it is ready (message type 1); the first question (type 2) makes it fetch the
 * index, load the real worker into itself, hand it the index (type 0), and then every question.
 */
const places = new URL(location.href).searchParams;
const questions = [];
let started = false;

const tell = (data) => self.dispatchEvent(new MessageEvent("message", { data }));

async function start() {
  const index = await (await fetch(places.get("index"))).json();
  self.removeEventListener("message", ask);
  importScripts(places.get("worker"));
  // The real worker answers "ready" once it has the index; only then does it take questions.
  const reply = self.postMessage.bind(self);
  self.postMessage = (message) => {
    if (message.type !== 1) return reply(message);
    self.postMessage = reply;
    for (const question of questions.slice(-1)) tell(question);
  };
  tell({ type: 0, data: { ...index, options: {} } });
}

function ask({ data }) {
  if (data.type !== 2 || !data.data.trim()) return;
  questions.push(data);
  if (started) return;
  started = true;
  start().catch(() => self.postMessage({ type: 3, data: { items: [] } }));
}

self.addEventListener("message", ask);
self.postMessage({ type: 1 });
