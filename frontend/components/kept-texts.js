/**
 * Keeps what is typed in the fields of a page in this browser until the server has it, and says how that stands. A field
 * says with data-kept whose it is (the prefix), with data-spot what it is and with data-base on which revision it is typed.
 * What is still here when the page opens again, since the tab was closed or the server was gone, is handed over in the
 * event left-behind.
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
  #known = new Map();
  #away = false;
  #type = (event) => this.#typed(event);
  #enter = (event) => this.#entered(event);
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
    document.addEventListener('input', this.#type, true);
    document.addEventListener('focusin', this.#enter, true);
    addEventListener('online', this.#online);
    addEventListener('offline', this.#online);
    window.Vaadin?.connectionState?.addStateChangeListener(this.#connection);
    this.#show();
    this.#handOver();
  }

  disconnectedCallback() {
    document.removeEventListener('input', this.#type, true);
    document.removeEventListener('focusin', this.#enter, true);
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
    const kept = this.#stored(this.#key(spot));
    this.#known.set(spot, text);
    if (kept && kept.text === text) {
      this.forget(spot);
    }
  }

  /** What is kept of that field belongs to another base than that on which it was typed. */
  rebase(spot, base) {
    const kept = this.#stored(this.#key(spot));
    if (kept) {
      localStorage.setItem(this.#key(spot), JSON.stringify({ ...kept, base }));
    }
  }

  /** What was put back in that field is not on the server yet. */
  waits(spot) {
    this.#waiting.add(spot);
    this.#show();
  }

  /** What is kept of that field is of no use any more. */
  forget(spot) {
    localStorage.removeItem(this.#key(spot));
    this.#waiting.delete(spot);
    this.#show();
  }

  get #prefix() {
    return this.getAttribute('prefix') ?? '';
  }

  #key(spot) {
    return `${this.#prefix}|${spot}`;
  }

  #stored(key) {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  }

  /** The field of this page in which something happens, and what stands in it. */
  #field(event) {
    const path = event.composedPath();
    const field = path.find((each) => each.dataset?.spot);
    return field && this.#prefix && field.dataset.kept === this.#prefix && 'value' in path[0]
      ? { spot: field.dataset.spot, base: Number(field.dataset.base ?? 0), text: path[0].value } : null;
  }

  /** As long as nothing waits the server has what stands there. */
  #entered(event) {
    const field = this.#field(event);
    if (field && !this.#waiting.has(field.spot)) {
      this.#known.set(field.spot, field.text);
    }
  }

  /** Who takes back what they typed has nothing left to wait for, but it is kept all the same: an answer may be on its way. */
  #typed(event) {
    const field = this.#field(event);
    if (!field) {
      return;
    }
    if (this.#known.get(field.spot) === field.text) {
      this.#waiting.delete(field.spot);
    } else {
      this.#waiting.add(field.spot);
    }
    try {
      localStorage.setItem(this.#key(field.spot), JSON.stringify({ text: field.text, base: field.base, at: Date.now() }));
    } catch {
      // A browser that keeps nothing still sends what is typed.
    }
    this.#show();
  }

  /** Hands over what is of this page in the order in which it was typed, and drops what is too old of any, whoever typed it. */
  #handOver() {
    if (!this.#prefix) {
      return;
    }
    const left = [];
    for (const key of Object.keys(localStorage)) {
      const kept = this.#stored(key);
      if (typeof kept?.text !== 'string' || typeof kept.at !== 'number') {
        continue;
      }
      const spot = key.startsWith(`${this.#prefix}|`) ? key.slice(this.#prefix.length + 1) : null;
      if (Date.now() - kept.at > LONGEST_MILLIS) {
        localStorage.removeItem(key);
      } else if (spot !== null && !this.#waiting.has(spot)) {
        left.push({ spot, text: kept.text, base: kept.base, at: kept.at });
      }
    }
    if (left.length > 0) {
      const inOrder = left.sort((one, other) => one.at - other.at).map(({ spot, text, base }) => ({ spot, text, base }));
      this.dispatchEvent(new CustomEvent('left-behind', { detail: JSON.stringify(inOrder) }));
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
