import '/portal/components/kept-texts.js';
import '/portal/components/effect-cells.js';

// A field of the framework hands its focus on to its input.
customElements.define('vaadin-text-field', class extends HTMLElement {
  focus() {
    this.querySelector('input').focus();
  }
});

window.left = [];
const kept = document.createElement('kept-texts');
kept.addEventListener('left-behind', (event) => window.left.push(...JSON.parse(event.detail)));
kept.setAttribute('text-waiting', 'Wordt bewaard');
kept.setAttribute('text-offline', 'Geen verbinding');
kept.setAttribute('saved', 'Opgeslagen');
kept.setAttribute('prefix', decodeURIComponent(location.hash.slice(1)));
document.getElementById('introduction').parentElement.dataset.kept = kept.getAttribute('prefix');
document.querySelector('main').prepend(kept);
