import { spelledAmount } from '@/app/_i18n/spelled-amount'

test.each([
  [15_000, 'فقط خمسة عشر دينارًا أردنيًا لا غير', 'Fifteen Jordanian dinars only'],
  [10_500, 'فقط عشرة دنانير وخمسمائة فلس لا غير', 'Ten Jordanian dinars and five hundred fils only'],
  [1_000, 'فقط دينار أردني واحد لا غير', 'One Jordanian dinar only'],
  [2_000, 'فقط ديناران أردنيان لا غير', 'Two Jordanian dinars only'],
  [3_000, 'فقط ثلاثة دنانير أردنية لا غير', 'Three Jordanian dinars only'],
  [250, 'فقط مائتان وخمسون فلسًا لا غير', 'Two hundred and fifty fils only'],
  [200_000, 'فقط مائتا دينار أردني لا غير', 'Two hundred Jordanian dinars only'],
  [
    1_267_125,
    'فقط ألف ومائتان وسبعة وستون دينارًا ومائة وخمسة وعشرون فلسًا لا غير',
    'One thousand two hundred and sixty-seven Jordanian dinars and one hundred and twenty-five fils only',
  ],
  [2_000_000, 'فقط ألفا دينار أردني لا غير', 'Two thousand Jordanian dinars only'],
  [11_050_000, 'فقط أحد عشر ألفًا وخمسون دينارًا أردنيًا لا غير', 'Eleven thousand and fifty Jordanian dinars only'],
])('%i fils are spelled as officials do', (amount, arabic, english) => {
  expect(spelledAmount(amount, 'ar')).toBe(arabic)
  expect(spelledAmount(amount, 'en')).toBe(english)
})
