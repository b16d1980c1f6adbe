import type { Locale } from '../_i18n/locale'

const STYLE = `body{margin:0;font:106%/1.7 system-ui,sans-serif;background:#faf8f4;color:#1b2421}main{max-width:60ch;margin:12vh auto;padding:0 1.5rem}
h1{font-size:1.6rem}a{color:#0d5c4b;font-weight:700}@media(prefers-color-scheme:dark){body{background:#0f1614;color:#edebe5}a{color:#8ed3bf}}`

type PlainPage = { readonly locale: Locale; readonly nonce: string; readonly title: string; readonly body: string; readonly retry: string }

/** A page that depends on nothing that could break too, and leads to the same address again. */
export function plainPage({ locale, nonce, title, body, retry }: PlainPage): string {
  return `<!DOCTYPE html><html lang="${locale}" dir="${locale === 'en' ? 'ltr' : 'rtl'}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><style nonce="${nonce}">${STYLE}</style></head>
<body><main><h1>${title}</h1><p>${body}</p><p><a href="">${retry}</a></p></main></body></html>`
}
