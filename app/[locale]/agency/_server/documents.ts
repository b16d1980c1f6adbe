import { graphql } from '@/graphql/generated/client'

export const MyAgency = graphql(`
  query MyAgency {
    agency {
      ...AgencyParts
    }
  }
  fragment AgencyParts on Agency {
    id
    code
    name { ar en }
    scopes
    authority { name { ar en } }
    createdAt
    closedAt
    budget
    budgetLeft
    mostApplications
    guessedAt
    applications {
      id
      name
      budget
      budgetLeft
      registeredOnly
      createdAt
      suspendedAt
      keys { id start scopes addresses state createdAt createdBy expiresAt revokedAt lastUsedAt }
      operations { hash document registeredAt registeredBy }
    }
  }
`)

export const ApiKeyRotate = graphql(`
  mutation ApiKeyRotate($input: ApiKeyRotateInput!) {
    apiKeyRotate(input: $input) { secret userErrors { code field message { ar en } } }
  }
`)

export const ApplicationSuspend = graphql(`
  mutation ApplicationSuspend($input: ApplicationSuspendInput!) {
    applicationSuspend(input: $input) { userErrors { code field message { ar en } } }
  }
`)

export const ApplicationCreate = graphql(`
  mutation ApplicationCreate($input: ApplicationCreateInput!) {
    applicationCreate(input: $input) { application { id } userErrors { code field message { ar en } } }
  }
`)

export const ApiKeyCreate = graphql(`
  mutation ApiKeyCreate($input: ApiKeyCreateInput!) {
    apiKeyCreate(input: $input) { secret approval { id } userErrors { code field message { ar en } } }
  }
`)

export const ApiKeyRevoke = graphql(`
  mutation ApiKeyRevoke($input: ApiKeyRevokeInput!) {
    apiKeyRevoke(input: $input) { userErrors { code field message { ar en } } }
  }
`)

export const OperationRegister = graphql(`
  mutation OperationRegister($input: OperationRegisterInput!) {
    operationRegister(input: $input) { hash userErrors { code field message { ar en } } }
  }
`)

export const ApplicationRestrict = graphql(`
  mutation ApplicationRestrict($input: ApplicationRestrictInput!) {
    applicationRestrict(input: $input) { userErrors { code field message { ar en } } }
  }
`)
