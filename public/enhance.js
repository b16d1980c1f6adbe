// What a page gains where scripts run; every step works without it. Buttons are hidden until their action is known to be possible.
const actions = {
  copy: { isPossible: () => Boolean(navigator.clipboard), run: (text) => navigator.clipboard.writeText(text) },
  share: { isPossible: () => Boolean(navigator.share), run: (text) => navigator.share({ text }) },
  print: { isPossible: () => Boolean(window.print), run: async () => window.print() },
}

for (const button of document.querySelectorAll('button[data-action]')) {
  const action = actions[button.dataset.action]
  if (!action?.isPossible()) continue
  button.hidden = false
  button.addEventListener('click', async () => {
    try {
      // Code is not written twice into a page: its button names what it copies.
      await action.run(button.dataset.text ?? document.getElementById(button.dataset.from)?.textContent)
      if (button.dataset.done) button.firstElementChild.textContent = button.dataset.done
    } catch (error) {
      // Sharing that was called off is no failure; a clipboard that the browser refuses leaves the text to be selected by hand.
      if (error.name !== 'AbortError') button.hidden = true
    }
  })
}

for (const menu of document.querySelectorAll('details[data-closes]')) {
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return
    menu.open = false
    menu.querySelector('summary').focus()
  })
}

// A field that a key leads to, wherever nothing is being typed.
for (const field of document.querySelectorAll('[data-key]')) {
  document.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event
    if (key !== field.dataset.key || ctrlKey || metaKey || altKey || target.closest('input, select, textarea')) return
    event.preventDefault()
    field.focus()
    field.select()
  })
}
