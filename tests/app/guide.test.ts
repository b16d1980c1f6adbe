import { stat } from 'node:fs/promises'
import { LOCALES } from '@/app/_i18n/locale'
import { pictureOf } from '@/app/[locale]/guide/_server/pictures'
import { GUIDE_STEPS } from '@/app/[locale]/guide/_server/steps'

const pictured = GUIDE_STEPS.flatMap((step) => LOCALES.map((locale) => [step, locale] as const))

test.each(pictured)('the picture of the step %s in %s is there, no wider than a phone', async (step, locale) => {
  const picture = pictureOf(step, locale)
  expect(picture?.width).toBeLessThanOrEqual(360)
  expect((await stat(`public${picture?.src}`)).size).toBeGreaterThan(1_000)
})

test('all pictures together stay light', async () => {
  const sizes = await Promise.all(pictured.map(async ([step, locale]) => (await stat(`public${pictureOf(step, locale)?.src}`)).size))
  expect(pictured.length).toBeGreaterThan(9)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(600_000)
})
