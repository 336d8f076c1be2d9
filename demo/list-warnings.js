/** Shows on the page what the widget tells the page’s author in the console. Loaded before the widget. */
const list = document.querySelector('#warnings');
const warn = console.warn;

console.warn = (...texts) => {
  warn.apply(console, texts);
  for (const line of texts.join(' ').split('\n')) {
    list.appendChild(document.createElement('li')).textContent = line;
  }
};
