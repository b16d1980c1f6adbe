import { servePartner } from './partner-api'

await servePartner()
