const COLOURS = { FCFS: '#8a95a1', VOLUME: '#c0504d', PRIORITY: '#1f5fa8', PROTECTED: '#d9822b', FAIR: '#3d8b4f' };
const CHARTED = 8;
const LISTED = 100;
const rules = data.policies.map(result => result.policy);
const under = (account, rule) => account.shares.find(given => given.policy === rule);
const quantity = value => Number(value).toLocaleString('en', { maximumFractionDigits: 6 });
const signed = value => (Number(value) > 0 ? '+' : '') + quantity(value);
const percentOf = value => share(Number(value));
const MISSING = { UNIT_PRICE_MISSING: 'no price given', UNIT_MARGIN_MISSING: 'no margin given' };

function atRisk({ amounts, missing }) {
  if (missing) return MISSING[missing] ?? missing;
  return amounts.length === 0 ? 'none' : amounts.map(money => `${quantity(money.amount)} ${money.currency}`).join(', ');
}

function accountsWord(count) {
  return count === 1 ? '1 account gets' : `${whole(count)} accounts get`;
}

function say() {
  data.policies.forEach(result => {
    const compared = result.policy === data.basePolicy
      ? 'the others are compared with it'
      : `${accountsWord(result.accountsWithLess)} less than under ${data.basePolicy}`;
    at('sentences').append(cell('li', `${result.policy} fills ${percentOf(result.fill)} of all and at least`
      + ` ${percentOf(result.minimumFill)} of every account; ${compared}.`));
  });
}

function draw() {
  const percentAxis = { y: { beginAtZero: true, max: 100 } };
  const inPercent = value => 100 * Number(value);
  chart('fills', 'bar', rules, [
    bars('all orders', data.policies.map(result => inPercent(result.fill)), '#8fb3d9'),
    bars('the account served worst', data.policies.map(result => inPercent(result.minimumFill)), '#1f5fa8'),
  ], ['', 'filled, %'], { ...everyLabel, ...percentAxis });
  const worst = data.accounts.slice(0, CHARTED);
  chart('accounts', 'bar', worst.map(account => account.name), rules.map(rule =>
    bars(rule, worst.map(account => inPercent(under(account, rule).fill)), COLOURS[rule])), ['', 'filled, %'], percentAxis);
}

function list() {
  table('policies', [
    ['rule', row => row.policy],
    ['asked', row => quantity(row.demanded)],
    ['given', row => quantity(row.allocated)],
    ['filled', row => percentOf(row.fill)],
    ['least filled', row => percentOf(row.minimumFill)],
    [`below ${data.basePolicy}`, row => whole(row.accountsWithLess)],
    ['below their best', row => whole(row.accountsThatLose)],
    ['revenue at risk', row => atRisk(row.revenueAtRisk), 'text'],
    ['margin at risk', row => atRisk(row.marginAtRisk), 'text'],
  ], data.policies);
  const listed = data.accounts.slice(0, LISTED);
  at('losers').textContent = `What each account gets, and what that is more or less than under ${data.basePolicy}; the lowest fill first.`
    + (listed.length < data.accounts.length ? ` The first ${LISTED} of ${whole(data.accounts.length)} accounts.` : '');
  table('shares', [
    ['account', row => row.name],
    ['asked', row => quantity(row.demanded)],
    ['best under', row => row.bestPolicy, 'text'],
    ...rules.map(rule => [rule, row => {
      const given = under(row, rule);
      return rule === data.basePolicy ? quantity(given.allocated) : `${quantity(given.allocated)} (${signed(given.changeFromBase)})`;
    }]),
  ], listed);
}

at('subtitle').textContent = `Priorities of ${data.asOf} by ${data.modelVersion}; ${whole(data.orders.length)} orders of`
  + ` ${whole(data.accounts.length)} accounts.`;
say();
list();
draw();
