/**
 * The year of a space as a picture. The server gives the figures and every text in the property `data` and says the
 * same in words in aria-label; the same figures stand in a table beside it.
 */
import { onThemeChange, tokens } from './chart-theme.js';

const ECHARTS = '../../webjars/echarts/5.5.0/echarts.esm.min.js';
const NARROW = 460;

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { display: block; position: relative; height: 230px; min-width: 0; }
  :host([hidden]) { display: none; }
  .drawing { position: absolute; inset: 0; }
  .probe { display: none; }
  @media print { .drawing { print-color-adjust: exact; } }
`);

class YearChart extends HTMLElement {
  #drawing = document.createElement('div');
  #probe = document.createElement('span');
  #data = null;
  #chart = null;
  #endings = [];

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    this.#drawing.className = 'drawing';
    this.#probe.className = 'probe';
    root.append(this.#drawing, this.#probe);
  }

  get data() {
    return this.#data;
  }

  set data(figures) {
    this.#data = figures;
    this.#draw();
  }

  async connectedCallback() {
    if (Object.hasOwn(this, 'data')) {
      const given = this.data;
      delete this.data;
      this.data = given;
    }
    const echarts = await import(ECHARTS);
    if (!this.isConnected || this.#chart) {
      return;
    }
    this.#chart = echarts.init(this.#drawing, null, { renderer: 'svg' });
    const resized = new ResizeObserver(() => {
      this.#chart?.resize();
      this.#draw();
    });
    resized.observe(this);
    const toPaper = () => this.#draw(true);
    const fromPaper = () => this.#draw();
    addEventListener('beforeprint', toPaper);
    addEventListener('afterprint', fromPaper);
    this.#endings = [
      () => resized.disconnect(),
      onThemeChange(() => this.#draw()),
      () => removeEventListener('beforeprint', toPaper),
      () => removeEventListener('afterprint', fromPaper)
    ];
    this.#draw();
  }

  disconnectedCallback() {
    this.#endings.forEach((end) => end());
    this.#endings = [];
    this.#chart?.dispose();
    this.#chart = null;
  }

  #draw(onPaper = false) {
    if (!this.#chart || !this.#data || this.clientWidth === 0) {
      return;
    }
    const narrow = this.clientWidth < NARROW;
    this.#chart.setOption(option(this.#data, tokens(this.#probe, onPaper), narrow), { notMerge: true });
    this.dataset.drawn = onPaper ? 'paper' : 'screen';
  }
}

function option(data, colours, narrow) {
  const { months } = data;
  const claimed = [[0, 0], ...months.flatMap((month, index) => (month.claimed === null ? [] : [[index + 1, month.claimed]]))];
  const last = claimed.at(-1);
  const ahead = months.flatMap((month, index) => (month.forecast === null ? [] : [{ x: index + 1, ...month }]));
  const forecast = ahead.length === 0 ? [] : [last, ...ahead.map((month) => [month.x, month.forecast])];
  const band = ahead.filter((month) => month.low !== null && month.high !== null);
  return {
    animation: false,
    aria: { enabled: true, label: { enabled: false } },
    textStyle: { fontFamily: 'Inter, system-ui, sans-serif', fontSize: 11.5, color: colours.soft },
    grid: { left: 52, right: 12, top: 26, bottom: 24 },
    xAxis: monthAxis(months, colours, narrow),
    yAxis: amountAxis(data, colours, Math.max(data.space ?? 0, ...months.map((m) => m.high ?? m.claimed ?? 0))),
    tooltip: tooltip(months, colours),
    series: [
      bandSeries(band.length === 0 ? [] : [[...last, last[1]], ...band.map((month) => [month.x, month.low, month.high])], colours),
      line('claimed', claimed, { color: colours.solid, width: 2.5 }),
      line('forecast', forecast, { color: colours.solid, width: 2, type: [4, 4] }),
      spaceSeries(data, months.length, colours),
      fullSeries(data, months.length, colours)
    ]
  };
}

function monthAxis(months, colours, narrow) {
  return {
    type: 'value',
    min: 0,
    max: months.length,
    interval: narrow ? 3 : months.length > 6 ? 2 : 1,
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: false },
    axisLabel: { color: colours.soft, align: 'left', margin: 10, formatter: (at) => months[at]?.label ?? '' }
  };
}

function amountAxis(data, colours, largest) {
  const millions = largest >= 100_000_000;
  const unit = millions ? 100_000_000 : 100_000;
  const decimals = millions && largest < 1_000_000_000 ? 1 : 0;
  const number = new Intl.NumberFormat(data.language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const word = millions ? data.millions : data.thousands;
  return {
    type: 'value',
    min: 0,
    splitNumber: 3,
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: colours.line } },
    axisLabel: {
      color: colours.soft,
      align: 'left',
      margin: 50,
      formatter: (cents) => (cents === 0 ? '' : `${number.format(cents / unit)} ${word}`)
    }
  };
}

function line(name, points, style) {
  return { name, type: 'line', data: points, symbol: 'none', lineStyle: style, itemStyle: { color: style.color }, z: 4 };
}

/** The range of the forecast: a shape from the last claimed amount to both ends of every month ahead. */
function bandSeries(points, colours) {
  return {
    name: 'band',
    type: 'custom',
    silent: true,
    z: 2,
    data: points.length === 0 ? [] : [[0, 0]],
    renderItem: (parameters, api) => ({
      type: 'polygon',
      shape: {
        points: [
          ...points.map(([x, low]) => api.coord([x, low])),
          ...points.toReversed().map(([x, , high]) => api.coord([x, high]))
        ]
      },
      style: { fill: colours.band, stroke: colours['band-edge'], lineWidth: 0.75 }
    })
  };
}

function spaceSeries(data, width, colours) {
  const points = data.space === null ? [] : [[0, data.space], [width, data.space]];
  return {
    ...line('space', points, { color: colours.ink, width: 1.5 }),
    tooltip: { show: false },
    markPoint: {
      silent: true,
      symbolSize: 0.1,
      data: data.space === null ? [] : [{ coord: [0, data.space] }],
      label: { show: true, formatter: data.spaceText, position: 'right', offset: [0, -11], ...onCard(colours.ink, colours) }
    }
  };
}

function fullSeries(data, width, colours) {
  const late = data.fullAt !== null && data.fullAt > width / 2;
  return {
    name: 'full',
    type: 'scatter',
    symbolSize: 9,
    z: 6,
    silent: true,
    data: data.fullAt === null || data.space === null ? [] : [[data.fullAt, data.space]],
    itemStyle: { color: colours.over, borderColor: colours.card, borderWidth: 1.5, opacity: 1 },
    label: {
      show: true,
      formatter: data.fullText ?? '',
      position: late ? 'left' : 'right',
      offset: [late ? 6 : -6, -14],
      ...onCard(colours.over, colours)
    }
  };
}

function onCard(colour, colours) {
  return { color: colour, fontSize: 11.5, opacity: 1, backgroundColor: colours.card, padding: [1, 3] };
}

function tooltip(months, colours) {
  return {
    trigger: 'axis',
    confine: true,
    backgroundColor: colours.card,
    borderColor: colours.line,
    borderWidth: 1,
    extraCssText: 'box-shadow:none;border-radius:8px',
    textStyle: { color: colours.ink, fontSize: 12.5 },
    axisPointer: { lineStyle: { color: colours['band-edge'] }, snap: true },
    formatter: (hits) => {
      const month = months[Math.max(0, Math.round(hits[0].value[0]) - 1)];
      const text = document.createElement('span');
      text.textContent = `${month.name}: ${month.amount}`;
      return text;
    }
  };
}

customElements.define('year-chart', YearChart);
