'use strict';
const data = JSON.parse(document.getElementById('data').textContent);
const at = id => document.getElementById(id);

function number(value, digits = 3) {
  if (value === null || value === undefined) return '–';
  if (typeof value !== 'number') return String(value);
  return value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: Number.isInteger(value) ? 0 : digits });
}
const significant = value => typeof value === 'number' ? value.toLocaleString('en', { maximumSignificantDigits: 6 }) : '–';
const whole = value => number(value, 0);
const percent = value => value === null || value === undefined ? '–' : (value > 0 ? '+' : '') + number(100 * value, 1) + ' %';
const share = value => value === null || value === undefined ? '–' : number(100 * value, 1) + ' %';

function cell(tag, content, style) {
  const element = document.createElement(tag);
  element.textContent = content;
  if (style) element.className = style;
  return element;
}

function table(id, columns, rows, isChosen = () => false) {
  const made = document.createElement('table');
  const head = made.createTHead().insertRow();
  columns.forEach(([title, , style]) => head.append(cell('th', title, style ? 'text' : '')));
  const body = made.createTBody();
  rows.forEach(row => {
    const line = body.insertRow();
    if (isChosen(row)) line.className = 'chosen';
    columns.forEach(([, value, style]) => line.append(cell('td', value(row), style)));
  });
  at(id).append(made);
}

function chart(id, type, labels, datasets, titles, options = {}) {
  new Chart(at(id), {
    type,
    data: { labels, datasets },
    plugins: options.plugin ? [options.plugin] : [],
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      interaction: { mode: 'index', intersect: false },
      plugins: { legend: { position: 'bottom', labels: { usePointStyle: true, pointStyle: type === 'line' ? 'line' : 'rect', pointStyleWidth: type === 'line' ? 28 : 14 } } },
      scales: {
        x: { title: { display: true, text: titles[0] }, grid: { display: false }, ticks: { maxRotation: 0, autoSkipPadding: 16 }, ...options.x },
        y: { title: { display: true, text: titles[1] }, beginAtZero: true, ...options.y },
      },
    },
  });
}

const everyLabel = { x: { ticks: { maxRotation: 0, autoSkip: false } } };
const line = (label, values, colour, extra) =>
  ({ label, data: values, borderColor: colour, backgroundColor: colour, borderWidth: 2, pointRadius: 0, tension: 0, ...extra });
const bars = (label, values, colour) => ({ label, data: values, backgroundColor: colour });

Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
Chart.defaults.color = '#5b6775';
