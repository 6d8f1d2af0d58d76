/**
 * Keeps what is typed in the fields of a page in this browser until the server has it, and says how that stands. A field
 * says with data-spot what it is and with data-base on which revision it is typed. What is still here when the page opens
 * again, since the tab was closed or the server was gone, is handed over in the event left-behind.
 */
const LONGEST_MILLIS = 30 * 24 * 3_600_000;
const LOST = ['connection-lost', 'reconnecting'];

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { display: block; min-height: 1.5em; color: var(--soft); font-size: 13px; }
  :host([state="offline"]) { color: var(--watch); font-weight: 600; }
`);

class KeptTexts extends HTMLElement {
  static observedAttributes = ['saved', 'prefix'];

  #said = document.createElement('span');
  #waiting = new Set();
  #away = false;
  #type = (event) => this.#typed(event);
  #online = () => this.#reach(!navigator.onLine);
  #connection = (_, state) => this.#reach(LOST.includes(state));

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(this.#said);
  }

  connectedCallback() {
    this.setAttribute('role', 'status');
    this.#page.addEventListener('input', this.#type, true);
    addEventListener('online', this.#online);
    addEventListener('offline', this.#online);
    window.Vaadin?.connectionState?.addStateChangeListener(this.#connection);
    this.#show();
    this.#handOver();
  }

  disconnectedCallback() {
    this.#page.removeEventListener('input', this.#type, true);
    removeEventListener('online', this.#online);
    removeEventListener('offline', this.#online);
    window.Vaadin?.connectionState?.removeStateChangeListener(this.#connection);
  }

  attributeChangedCallback(name) {
    this.#show();
    if (name === 'prefix' && this.isConnected) {
      this.#handOver();
    }
  }

  /** The server has this text of that field; what was typed after it still waits. */
  acknowledge(spot, text) {
    const kept = this.#read(spot);
    if (kept && kept.text === text) {
      this.forget(spot);
    }
  }

  /** What is kept of that field is of no use any more. */
  forget(spot) {
    localStorage.removeItem(this.#key(spot));
    this.#waiting.delete(spot);
    this.#show();
  }

  get #page() {
    return document;
  }

  get #prefix() {
    return this.getAttribute('prefix') ?? '';
  }

  #key(spot) {
    return `${this.#prefix}|${spot}`;
  }

  #read(spot) {
    return this.#stored(this.#key(spot));
  }

  #stored(key) {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  }

  #typed(event) {
    const field = event.target.closest?.('[data-spot]');
    if (!field || !this.#prefix || !('value' in event.target)) {
      return;
    }
    const spot = field.dataset.spot;
    this.#waiting.add(spot);
    try {
      localStorage.setItem(this.#key(spot),
        JSON.stringify({ text: event.target.value, base: Number(field.dataset.base ?? 0), at: Date.now() }));
    } catch {
      // A browser that keeps nothing still sends what is typed.
    }
    this.#show();
  }

  /** Hands over what is of this page, and drops what is too old of any, whoever typed it. */
  #handOver() {
    if (!this.#prefix) {
      return;
    }
    const left = [];
    const kind = this.#prefix.slice(0, this.#prefix.indexOf('|') + 1);
    for (const key of Object.keys(localStorage).filter((each) => kind && each.startsWith(kind))) {
      const kept = this.#stored(key);
      const spot = key.startsWith(`${this.#prefix}|`) ? key.slice(this.#prefix.length + 1) : null;
      if (kept && Date.now() - kept.at > LONGEST_MILLIS) {
        localStorage.removeItem(key);
      } else if (kept && spot !== null && !this.#waiting.has(spot)) {
        left.push({ spot, text: kept.text, base: kept.base });
      }
    }
    if (left.length > 0) {
      this.dispatchEvent(new CustomEvent('left-behind', { detail: JSON.stringify(left) }));
    }
  }

  #reach(away) {
    this.#away = away;
    this.#show();
  }

  /** Words for each key press would not be listened to: only the last state is said aloud. */
  #show() {
    const state = this.#away ? 'offline' : this.#waiting.size > 0 ? 'waiting' : 'saved';
    this.setAttribute('state', state);
    this.setAttribute('aria-live', state === 'waiting' ? 'off' : 'polite');
    const text = this.getAttribute(state === 'saved' ? 'saved' : `text-${state}`) ?? '';
    if (this.#said.textContent !== text) {
      this.#said.textContent = text;
    }
  }
}

customElements.define('kept-texts', KeptTexts);
