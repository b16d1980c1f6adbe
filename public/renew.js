// The page of something that is under way asks again by itself; without JavaScript its <noscript> does.
setTimeout(() => location.replace(document.querySelector('[data-renew]').dataset.renew), 3_000)
