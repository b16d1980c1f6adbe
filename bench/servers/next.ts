import { join } from 'node:path'
import next from 'next'
import { listen } from './listen'

/** The same API in a route handler of a Next of its own, behind the same kind of server as the product's. */
const port = Number(process.env.PORT)
const app = next({ dev: false, dir: join(process.cwd(), 'bench/peers/next'), hostname: '127.0.0.1', port })
await app.prepare()
listen(app.getRequestHandler())
