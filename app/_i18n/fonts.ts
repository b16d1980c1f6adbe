import localFont from 'next/font/local'

/** Cairo draws Latin digits at full size in Arabic text. The latin file has no Arabic letters and is asked first, the arabic one follows. */
export const cairoLatin = localFont({
  src: '../../node_modules/@fontsource-variable/cairo/files/cairo-latin-wght-normal.woff2',
  variable: '--font-cairo-latin',
  weight: '200 1000',
  display: 'swap',
  declarations: [{ prop: 'unicode-range', value: 'U+0000-00FF, U+2000-206F, U+20AC, U+2212' }],
})

export const cairoArabic = localFont({
  src: '../../node_modules/@fontsource-variable/cairo/files/cairo-arabic-wght-normal.woff2',
  variable: '--font-cairo-arabic',
  weight: '200 1000',
  display: 'swap',
  declarations: [{ prop: 'unicode-range', value: 'U+0600-06FF, U+0750-077F, U+200C-200E, U+2010-2011, U+FB50-FDFF, U+FE70-FEFC' }],
})
