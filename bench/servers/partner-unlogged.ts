import { servePartner } from './partner-api'

/** As `partner`, without the access log: what the log alone costs is the difference. */
await servePartner({ appendLook: async () => undefined })
