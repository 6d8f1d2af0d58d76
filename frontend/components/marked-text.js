/**
 * A text to point at. The server gives the words (content) and the passages to mark (marks: from, to, and chosen for
 * the one that was selected last); whoever selects some of it is reported as 'passage-chosen' with from and to, counted
 * in characters of the words. Everything is set as text, so nothing in it is ever read as markup.
 */
const PATIENCE = 150;

class MarkedText extends HTMLElement {
  #content = '';
  #marks = [];
  #waiting;
  #last = '';

  connectedCallback() {
    for (const name of ['content', 'marks']) {
      if (Object.hasOwn(this, name)) {
        const given = this[name];
        delete this[name];
        this[name] = given;
      }
    }
    document.addEventListener('selectionchange', this.#selected);
    this.#draw();
  }

  disconnectedCallback() {
    clearTimeout(this.#waiting);
    document.removeEventListener('selectionchange', this.#selected);
  }

  get content() {
    return this.#content;
  }

  set content(words) {
    this.#content = String(words ?? '');
    this.#draw();
  }

  get marks() {
    return this.#marks;
  }

  set marks(marks) {
    this.#marks = (marks ?? []).filter((mark) => mark.from >= 0 && mark.to > mark.from);
    this.#draw();
  }

  #draw() {
    const ends = this.#marks.flatMap((mark) => [mark.from, mark.to]).filter((end) => end <= this.#content.length);
    const cuts = [...new Set([0, ...ends, this.#content.length])].sort((one, other) => one - other);
    this.replaceChildren(...cuts.slice(0, -1).map((from, index) => this.#part(from, cuts[index + 1])));
  }

  #part(from, to) {
    const words = document.createTextNode(this.#content.slice(from, to));
    const over = this.#marks.filter((mark) => mark.from <= from && mark.to >= to);
    if (over.length === 0) {
      return words;
    }
    const mark = document.createElement('mark');
    mark.classList.toggle('chosen', over.some((each) => each.chosen));
    mark.append(words);
    return mark;
  }

  #selected = () => {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#report(), PATIENCE);
  };

  /** Only what was selected inside this text, without the white space around it. */
  #report() {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) {
      this.#last = '';
      return;
    }
    const range = selection.getRangeAt(0);
    if (!this.contains(range.startContainer) || !this.contains(range.endContainer)) {
      return;
    }
    const start = this.#offset(range.startContainer, range.startOffset);
    const words = this.#content.slice(start, this.#offset(range.endContainer, range.endOffset));
    const from = start + words.length - words.trimStart().length;
    const to = from + words.trim().length;
    if (to > from && this.#last !== `${from} ${to}`) {
      this.#last = `${from} ${to}`;
      this.dispatchEvent(new CustomEvent('passage-chosen', { detail: { from, to } }));
    }
  }

  #offset(node, offset) {
    const before = document.createRange();
    before.selectNodeContents(this);
    before.setEnd(node, offset);
    return before.toString().length;
  }
}

customElements.define('marked-text', MarkedText);
