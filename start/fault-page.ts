import ar from '@/messages/ar.json'
import en from '@/messages/en.json'

const STYLE = `body{margin:0;font:106%/1.7 system-ui,sans-serif;background:#faf8f4;color:#1b2421}main{max-width:60ch;margin:12vh auto;padding:0 1.5rem}
h1{font-size:1.6rem}a{color:#0d5c4b;font-weight:700}@media(prefers-color-scheme:dark){body{background:#0f1614;color:#edebe5}a{color:#8ed3bf}}`

/** What stands where a page broke: it depends on nothing that could break too, says nothing about money, and leads to the same page again. */
export function faultPage(path: string, nonce: string): string {
  const isEnglish = path.split(/[/?]/)[1] === 'en'
  const { title, body, retry } = (isEnglish ? en : ar).fault
  return `<!DOCTYPE html><html lang="${isEnglish ? 'en' : 'ar'}" dir="${isEnglish ? 'ltr' : 'rtl'}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><style nonce="${nonce}">${STYLE}</style></head>
<body><main><h1>${title}</h1><p>${body}</p><p><a href="">${retry}</a></p></main></body></html>`
}
