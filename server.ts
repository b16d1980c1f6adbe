import type { IncomingMessage, RequestListener } from 'node:http'
import { connect } from '@/db/client/client'
import { readinessOf } from '@/db/client/readiness'
import { operationsNow } from '@/db/queries/operations'
import { DEMO_PAYOUT_ACCOUNT } from '@/demo/payout-account'
import { simulatedReplies } from '@/demo/simulated-replies'
import { keySet } from '@/documents/keyring'
import { guessFigure } from '@/graphql/admission/license-guesses'
import { createApi } from '@/graphql/server/apollo'
import { CLIENT_ADDRESS_HEADER, offerToPages } from '@/graphql/server/execute'
import { withVisit } from '@/graphql/server/known-browser'
import { arrivingBodies } from '@/http/arriving-bodies'
import { clientAddress } from '@/http/client-address'
import { compressed } from '@/http/compressed'
import { connectionLimits } from '@/http/connections'
import { evidenceDownloads } from '@/http/evidence-downloads'
import { evidenceUploads } from '@/http/evidence-uploads'
import { exportHandlers } from '@/http/exports/handlers'
import { refuseForeign } from '@/http/foreign-requests'
import { front } from '@/http/front'
import { live, ready } from '@/http/health'
import { metrics } from '@/http/metrics'
import { payoutDownloads } from '@/http/payout-files'
import { publishedKeys } from '@/http/published-keys'
import { routes } from '@/http/routes'
import { securityTxt } from '@/http/security-txt'
import { smallBodies } from '@/http/small-bodies'
import { importErrors, importUploads } from '@/http/staff-imports'
import { stopNotices } from '@/http/stop-notices'
import { stripScripts } from '@/http/strip-scripts'
import { inLanguage } from '@/imports/error-file-language'
import { runJobs } from '@/jobs/run-jobs'
import { watchDatabase } from '@/network/database-watch'
import { networkFigures } from '@/network/figures'
import { gateway } from '@/network/gateway'
import { paymentHealth } from '@/network/payment-health'
import { pdfDrawer } from '@/pdf/drawer'
import { offerDrawing } from '@/pdf/drawing'
import { paperFigures } from '@/pdf/figures'
import { desk } from '@/sandbox/desk'
import { probeWriting } from '@/services/health/probe-writing'
import { networksOf } from '@/services/platform/client-network'
import { limiter } from '@/services/platform/limits/limiter'
import { createLogger } from '@/services/platform/logger'
import { randomNumbers } from '@/services/references/draw-payment-numbers'
import { banner } from '@/start/banner'
import { clickPage } from '@/start/click-page'
import { consoleToLog } from '@/start/console-to-log'
import { loadDemo } from '@/start/demo'
import { faultPage } from '@/start/fault-page'
import { closeServer, httpServer, listen } from '@/start/http-server'
import { notSent, outbox, sendableChannels } from '@/start/outbox'
import { startPages } from '@/start/pages'
import { prepare } from '@/start/prepare'
import { say } from '@/start/say'
import { runUntilStopped, type Shutdown } from '@/start/shutdown'

/** The whole service in one process. Whatever starts here is stopped in reverse order. */
async function serve(shutdown: Shutdown): Promise<void> {
  const isDevelopment = process.argv.includes('--dev')
  const prepared = await prepare(isDevelopment ? 'development' : 'production', shutdown)
  const { settings, database } = prepared
  await loadDemo(prepared, shutdown)

  const { db, close } = connect(database.url, { statementTimeoutMs: 3_000, pooled: database.isPooled })
  shutdown.add('The connection pool', close)
  const logger = createLogger(settings.logLevel)
  if (!isDevelopment) consoleToLog(logger)
  const { sessionSecret, paymentNumberPrefix, trustedProxies } = settings
  const isSecure = settings.siteUrl.startsWith('https:')
  const now = () => new Date()
  const limits = limiter({ db, secret: sessionSecret, now, onFault: (error) => logger.warn({ err: error }, 'limits not exchanged') })
  shutdown.add('The limits', limits.stop)
  const api = await createApi({
    db,
    logger,
    isSecure,
    sessionSecret,
    paymentNumberPrefix,
    keys: prepared.receiptKeys,
    payoutLetters: settings.payoutLetters,
    sendable: sendableChannels(settings),
    keepsMessages: settings.keepsMessages,
    payoutFrom: settings.payoutFrom ?? (prepared.demo && DEMO_PAYOUT_ACCOUNT),
    ...(settings.hasLimits && { limiter: limits }),
    ...(prepared.demo && { simulatedReplies }),
  })
  shutdown.add('The API', api.stop)
  offerToPages(api.inProcess)
  const drawer = pdfDrawer('./dist/pdf/worker.js')
  shutdown.add('The drawing of papers', drawer.stop)
  offerDrawing((drawing, caller) =>
    drawer.draw(drawing, caller).catch((error) => {
      if (!caller?.signal?.aborted) logger.warn({ err: error }, 'a paper was not drawn')
      throw error
    }),
  )

  const drawNumbers = randomNumbers(paymentNumberPrefix)
  const { importLimits, auditAnchors: anchorPath } = settings
  const jobs = runJobs({ db, logger, now, url: database.directUrl, drawNumbers, importLimits, anchorPath, outbox: outbox(settings) })
  shutdown.add('The jobs', jobs.stop)

  const { server, answerWith } = httpServer(connectionLimits(trustedProxies > 0))
  const pages = await startPages(server, settings.port, isDevelopment)
  shutdown.add('The pages', pages.stop)

  const network = connect(database.url, {
    max: 4,
    name: 'tasdeed network',
    statementTimeoutMs: 4_000,
    pooled: database.isPooled,
    prepares: true,
  })
  shutdown.add("The network's connection pool", network.close)
  const addressOf = (req: IncomingMessage) => clientAddress(req, trustedProxies)

  const bank = prepared.sandbox && desk({ biller: prepared.sandbox, onFault: (error) => logger.error({ err: error }, 'sandbox bank') })

  const uploads = { db, staffOf: api.accountOf, now }

  const watch = watchDatabase({ probe: () => probeWriting(network.db), logger, now })
  shutdown.add('The watch over the database', async () => watch.stop())
  await watch.check()
  const clockOffsetMs = () => watch.state().clockOffsetMs
  const networkGateway = gateway({ db: network.db, trust: prepared.network, logger, drawNumbers, addressOf, now, clockOffsetMs })
  const byPath = {
    ...(bank && { '/api/sandbox-bank': bank }),
    ...networkGateway.handlers,
    ...exportHandlers({ db, exporterOf: api.accountOf, now }),
    '/api/graphql': api.handle,
    '/api/notices/stop': stopNotices({ db, sealKey: sessionSecret, now }),
    '/api/evidence': evidenceUploads({ db, intake: prepared.evidence, sealKey: sessionSecret, now }),
    '/api/staff/evidence': evidenceDownloads({ db, staffOf: api.accountOf, key: prepared.evidence.key, now }),
    '/api/staff/imports': importUploads(uploads),
    '/api/staff/imports/errors': importErrors({ ...uploads, inLanguage }),
    '/api/staff/payouts': payoutDownloads({ db, staffOf: api.accountOf, sealKey: sessionSecret, now }),
    '/api/health/live': live,
    '/api/health/ready': ready(readinessOf(db), () => paymentHealth(networkGateway.figures(), watch.state()), notSent(settings)),
    '/.well-known/security.txt': securityTxt({ email: settings.contact.email, siteUrl: settings.siteUrl, now }),
    '/.well-known/tasdeed-keys.json': publishedKeys(keySet(prepared.receiptKeys.publicKeys)),
    '/api/metrics': metrics({
      operations: () => operationsNow(db),
      figures: () => [...networkFigures(networkGateway.figures(), watch.state()), guessFigure(limits), ...paperFigures(drawer)],
      token: settings.metricsToken,
      isDemo: prepared.demo !== undefined,
    }),
  }
  const handlePages = smallBodies(compressed(isDevelopment ? pages.handle : stripScripts(pages.handle, faultPage)))
  const answer = routes({ byPath, otherwise: withVisit(handlePages, isSecure) }, (error) =>
    logger.error({ err: error }, 'fault in a request'),
  )
  const addressed: RequestListener = (req, res) => {
    req.headers[CLIENT_ADDRESS_HEADER] = addressOf(req)
    return answer(req, res)
  }
  const networkOf = (req: IncomingMessage) => networksOf(addressOf(req))[0]
  answerWith(front(refuseForeign(arrivingBodies(addressed, { networkOf }), clickPage), { isSecure }))
  await listen(server, settings.port)
  shutdown.add('The HTTP server', () => closeServer(server))

  prepared.announce(settings.siteUrl)
  say(banner({ settings, isEmbedded: database.isEmbedded, demo: prepared.demo }))
}

await runUntilStopped(serve)
