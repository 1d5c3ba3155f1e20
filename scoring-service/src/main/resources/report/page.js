const { run, model } = data;
const report = model.report;
const ACTUAL = '#1f5fa8';
const EXPECTED = '#d9822b';
const familyName = (kind, k) => kind.endsWith('-k') ? kind.slice(0, -1) + k : kind;
const chosen = familyName(model.family, model.k);
const inCalendarTime = report.candidates.find(candidate => candidate.family === chosen);
const inUse = report.inUse ?? inCalendarTime;
const CLASSES = ['TRUE_FRIEND', 'BUTTERFLY', 'BARNACLE', 'STRANGER', 'UNCLASSIFIED'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function sentences() {
  const holdout = inUse.holdout;
  const said = [`Chosen because ${report.reason}.`, model.dropout];
  if (holdout.bias === null) {
    said.push('Nobody ordered in the holdout.');
  } else {
    const off = Math.abs(100 * holdout.bias).toFixed(1);
    said.push(`Of ${whole(report.customers)} accounts known on ${report.period.calibrationEnd}, ${whole(holdout.actualBuyers)} ordered`
      + ` again by ${report.period.holdoutEnd}; ${chosen} expected ${whole(holdout.expectedBuyers)}. It forecast`
      + ` ${whole(holdout.expected)} orders and ${whole(holdout.actual)} came: ${off} % too ${holdout.bias > 0 ? 'many' : 'few'}.`);
  }
  said.push(...benchmarkSentence(holdout), truncationSentence(), seasonSentence());
  if (!model.converged) said.push('The last fit did not end at an optimum; the version cannot be activated.');
  said.forEach(sentence => at('sentences').append(cell('li', sentence)));
}

function benchmarkSentence(holdout) {
  const best = report.benchmarks.filter(rule => rule.areaUnderCurve !== null)
    .sort((one, other) => other.areaUnderCurve - one.areaUnderCurve)[0];
  if (!best || holdout.areaUnderCurve === null) return [];
  const figures = `AUC ${number(holdout.areaUnderCurve)} and ${number(best.areaUnderCurve)}`;
  return [holdout.areaUnderCurve >= best.areaUnderCurve
    ? `It ranks who orders again better than the best simple rule, ${best.name} (${figures}).`
    : `A simple rule, ${best.name}, ranks who orders again better than the model (${figures}); the model adds numbers, not order.`];
}

function truncationSentence() {
  const { suspected, firstTenth, secondTenth } = report.truncation;
  return suspected
    ? `Many accounts seem to have ordered before the first order that is known (${whole(firstTenth)} first orders in the first tenth of`
      + ` the days, ${whole(secondTenth)} in the second): their rates are read too high.`
    : 'Nothing suggests that many accounts ordered before the first order that is known.';
}

function seasonSentence() {
  const trial = report.season;
  if (!trial) return 'The calibration has no full year, so no season was tried.';
  return trial.improves
    ? `A season forecasts the holdout significantly better (bias ${percent(trial.without.bias)} without it, ${percent(trial.with.bias)} with it). The charts and`
      + ' the drafted version run on operational time, which passes faster in busy months.'
    : 'A season was tried and did not forecast the holdout significantly better, so none is used.';
}

const counts = bins => bins.map(bin => bin.label.replace(' and more', '+'));
function split(days) {
  return {
    id: 'split',
    afterDatasetsDraw(drawn) {
      const index = days.lastIndexOf(report.period.calibrationEnd);
      if (index < 0) return;
      const x = drawn.scales.x.getPixelForValue(index);
      const { top, bottom } = drawn.chartArea;
      const context = drawn.ctx;
      context.save();
      context.strokeStyle = '#5b6775';
      context.setLineDash([4, 4]);
      context.beginPath();
      context.moveTo(x, top);
      context.lineTo(x, bottom);
      context.stroke();
      context.restore();
    },
  };
}

function charts() {
  const days = report.tracking.map(time => time.day);
  chart('tracking', 'line', days, [
    line('actual', report.tracking.map(time => time.actual), ACTUAL),
    line('expected', report.tracking.map(time => time.expected), EXPECTED, { borderDash: [6, 3] }),
  ], ['day', 'repeat orders'], { plugin: split(days), x: { ticks: { maxRotation: 0, autoSkipPadding: 20, callback: index => days[index].slice(0, 7) } } });
  chart('histogram', 'bar', counts(report.histogram), [
    bars('actual', report.histogram.map(bin => bin.actual), ACTUAL),
    bars('expected', report.histogram.map(bin => bin.expected), EXPECTED),
  ], ['repeat orders', 'accounts'], everyLabel);
  const probability = { type: 'linear', min: 0, max: 1 };
  chart('calibration', 'line', [], [
    line('groups of accounts', report.calibration.map(bin => ({ x: bin.expected, y: bin.actual })), ACTUAL, { pointRadius: 4 }),
    line('as forecast', [{ x: 0, y: 0 }, { x: 1, y: 1 }], '#8a95a1', { borderDash: [4, 4], borderWidth: 1 }),
  ], ['forecast probability of an order', 'share that ordered'], { x: probability, y: probability });
  chart('frequency', 'line', counts(report.byFrequency), [
    line('actual', report.byFrequency.map(bin => bin.actual), ACTUAL, { pointRadius: 3 }),
    line('expected', report.byFrequency.map(bin => bin.expected), EXPECTED, { pointRadius: 3, borderDash: [6, 3] }),
  ], ['repeat orders before', 'mean orders in the holdout'], everyLabel);
}

function tables() {
  const withSeason = model.season ? { ...inUse, family: `${chosen}, with the season` } : null;
  table('candidates', [
    ['family', row => row.family],
    ['log-likelihood', row => number(row.logLikelihood, 1)],
    ['BIC', row => number(row.bic, 1)],
    ['leaving seen', row => row.dropoutIdentifiable ? 'yes' : 'no'],
    ['bias', row => percent(row.holdout.bias)],
    ['MAE', row => number(row.holdout.meanAbsoluteError)],
    ['RMSE', row => number(row.holdout.rootMeanSquaredError)],
    ['AUC', row => number(row.holdout.areaUnderCurve)],
    ['Brier', row => number(row.holdout.brier)],
    ['optimum', row => row.converged ? 'yes' : 'no'],
  ], withSeason ? [...report.candidates, withSeason] : report.candidates, row => row === (withSeason ?? inCalendarTime));
  table('benchmarks', [
    ['rule', row => row.name],
    ['AUC', row => number(row.areaUnderCurve)],
    ['bias', row => percent(row.bias)],
    ['MAE', row => number(row.meanAbsoluteError)],
    ['RMSE', row => number(row.rootMeanSquaredError)],
    ['meaning', row => row.rule, 'wrap'],
  ], report.benchmarks);
  table('parameters', [
    ['parameter', row => row],
    ['value', row => significant(model.parameters[row])],
    ['standard error', row => significant(model.standardErrors[row])],
  ], Object.keys(model.parameters));
  if (model.season) {
    table('season', [['how busy, 1 is the mean', () => 'season'],
      ...MONTHS.map((month, index) => [month, season => number(season[index], 2)])], [model.season]);
  }
  const currencies = Object.entries(model.spend);
  if (currencies.length > 0) {
    table('spend', [
      ['value of an order', ([currency]) => currency],
      ['accounts', ([, spend]) => whole(spend.accounts)],
      ['p', ([, spend]) => significant(spend.p)],
      ['q', ([, spend]) => significant(spend.q)],
      ['gamma', ([, spend]) => significant(spend.gamma)],
      ['correlation with frequency', ([, spend]) => number(spend.correlation)],
    ], currencies);
  }
}

const className = name => name.toLowerCase().replace('_', ' ');
const moved = (moves, from, to) => moves.find(move => move.fromClass === from && move.toClass === to)?.accounts ?? 0;

function backTest() {
  const { churn, stability, classes, invariants } = model.backTest;
  const rows = [
    [`accounts called lost (P(alive) below ${churn.cutoff})`, whole(churn.flagged)],
    ['of these silent in the holdout (precision)', share(churn.precision)],
    ['silent accounts that were called lost (recall)', share(churn.recall)],
    ['silent among all accounts', share(churn.silentShare)],
  ];
  if (stability) {
    rows.push([`rank correlation with ${stability.version}`, number(stability.rankCorrelation)],
      ['the same by pairs (Kendall\'s tau-b)', number(stability.kendallTau)],
      ['best tenth that stays', share(stability.topDecileOverlap)]);
  } else {
    rows.push(['compared with an active version', 'none was active']);
  }
  if (classes) {
    rows.push([`accounts whose class would be another one than under ${classes.version}`,
      `${whole(classes.changed)} of ${whole(classes.accounts)}`]);
    table('classes', [['class now', row => className(row)],
      ...CLASSES.map(to => [`then ${className(to)}`, from => whole(moved(classes.moves, from, to))])], CLASSES);
  }
  table('backtest', [['figure', row => row[0], 'wrap'], ['value', row => row[1]]], rows);
  table('invariants', [
    ['rule for every account', row => row.rule, 'wrap'],
    ['accounts that break it', row => whole(row.violations)],
  ], invariants);
}

at('title').textContent = `${chosen}: how the model of ${run.asOf} was chosen`;
at('subtitle').textContent = `Run ${run.id}, asked for by ${run.requestedBy} (${run.family}). Calibration to ${report.period.calibrationEnd},`
  + ` holdout to ${report.period.holdoutEnd}, in units of ${number(report.period.daysPerUnit)} days.`;
at('version').textContent = `${model.version}: ${chosen} fitted to all orders of ${whole(model.accounts)} accounts up to ${model.asOf};`
  + ` log-likelihood ${number(model.logLikelihood, 2)}. Times are in units of ${number(model.daysPerUnit)} days${model.season ? ' of an average month' : ''}.`;
document.title = model.version;
sentences();
tables();
backTest();
charts();
