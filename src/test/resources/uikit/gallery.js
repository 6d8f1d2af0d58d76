const names = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const claimed = [9, 19, 31, 42, 54, 65, 77, 92, 102, 113].map((tenThousands) => tenThousands * 1_000_000);
document.querySelector('year-chart').data = {
  months: names.map((label, index) => ({
    label,
    name: `${label} 2026`,
    claimed: claimed[index] ?? null,
    forecast: index < 10 ? null : [124_000_000, 135_840_000][index - 10],
    low: index < 10 ? null : [120_000_000, 129_000_000][index - 10],
    high: index < 10 ? null : [128_000_000, 143_000_000][index - 10],
    amount: '€ 1.020.000'
  })),
  space: 124_000_000,
  spaceText: 'ruimte € 1.240.000',
  fullAt: 10.97,
  fullText: 'vol in week 48',
  millions: 'mln',
  thousands: 'dzd',
  language: 'nl'
};
