import { answerHeaders, reflected } from './answers'
import type { Attack } from './attack'
import { dearestDocuments } from './dearest'
import { enumerationAttacks } from './enumeration'
import { gatewayAttacks } from './gateway'
import { graphqlAttacks } from './graphql'
import { logAttacks } from './logs'
import { ambiguousMessages, besideTheHandler, longMessages, unendedBodies } from './messages-on-the-wire'
import { oddArguments, oddForms } from './odd-values'
import { raceAttacks } from './races'
import { sessionAttacks } from './sessions'
import { uploadAttacks } from './uploads'
import { webAttacks } from './web'

/** What is attacked, area by area; the logs last, because they are read for all that was sent before. */
export const areas: Readonly<Record<string, readonly Attack[]>> = {
  web: [...webAttacks, ambiguousMessages, besideTheHandler, longMessages, unendedBodies, answerHeaders, reflected],
  graphql: [...graphqlAttacks, dearestDocuments],
  sessions: sessionAttacks,
  gateway: gatewayAttacks,
  enumeration: enumerationAttacks,
  uploads: uploadAttacks,
  values: [oddArguments, oddForms],
  races: raceAttacks,
  logs: logAttacks,
}
