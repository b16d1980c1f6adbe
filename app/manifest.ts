import type { MetadataRoute } from 'next'
import { wordsOf } from './_i18n/words'

/** What a phone shows when the site is put on its home screen. */
// biome-ignore lint/style/noDefaultExport: Next looks for it
export default function manifest(): MetadataRoute.Manifest {
  const t = wordsOf('ar')
  return {
    name: `${t('site.name')} · ${t('service.title')}`,
    short_name: t('site.name'),
    description: t('site.description'),
    lang: 'ar',
    dir: 'rtl',
    start_url: '/ar/violations',
    scope: '/',
    display: 'standalone',
    background_color: '#faf8f4',
    theme_color: '#093d33',
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/icon-512-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [
      { name: t('pages.pay'), url: '/ar/pay' },
      { name: t('pages.verify'), url: '/ar/verify' },
    ],
  }
}
