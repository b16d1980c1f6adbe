// Unpacks an archive of the browser's package into the temporary folder and prints where. A process of its own: inside Jest `os.tmpdir()` does not follow
// `process.env`, and whoever unpacked at the same time would get the same file.
import { inflate } from '@sparticuz/chromium'

process.stdout.write(await inflate(process.argv[2] ?? ''))
