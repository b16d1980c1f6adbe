import { graphql } from '@/graphql/generated/client'

/** Violations that the form lists to choose from. */
export const MOST_LISTED = 100

export const ObjectionForm = graphql(`
  query ObjectionForm($lookup: LicenseLookup!, $first: Int!) {
    license(lookup: $lookup) {
      __typename
      ... on License {
        number
        violations(status: UNPAID, first: $first) {
          nodes { id number description { ar en } fine occurredOn vehiclePlate payability authority { id name { ar en } } }
        }
      }
      ... on SourceUnavailable { lastKnownAsOf until }
    }
    objectionReasons { code name { ar en } }
    objectionTerms { authority { id } mostAtOnce withinDays }
  }
`)

export const ObjectionSend = graphql(`
  mutation ObjectionSend($input: ObjectionSubmitInput!) {
    objectionSubmit(input: $input) { objection { number } userErrors { code message { ar en } field } }
  }
`)

export const FollowedObjection = graphql(`
  query FollowedObjection($number: String!, $proof: LicenseLookup!) {
    objection(number: $number, proof: $proof) {
      number
      state
      isFinal
      turn
      dueOn
      authority { name { ar en } }
      violations { id number type { name { ar en } } occurredOn vehiclePlate fine reducedFine }
      reason { name { ar en } }
      text
      capacity
      makerName
      contactChannel
      submittedAt
      hearing { at place }
      files { reference kind size takenAt }
      decisions { outcome isAppeal article reason decidedAt signedText }
      events { at action state by text }
      steps
    }
  }
`)

export const ObjectionCode = graphql(`
  mutation ObjectionCode($input: ObjectionCodeRequestInput!) {
    objectionCodeRequest(input: $input) { confirmation maskedContact userErrors { code message { ar en } } }
  }
`)

export const ObjectionAddMore = graphql(`
  mutation ObjectionAddMore($input: ObjectionTextInput!) {
    objectionAdd(input: $input) { objection { number } userErrors { code message { ar en } } }
  }
`)

export const ObjectionTakeBack = graphql(`
  mutation ObjectionTakeBack($input: ObjectionStepInput!) {
    objectionWithdraw(input: $input) { objection { number } userErrors { code message { ar en } } }
  }
`)

export const ObjectionAppealSend = graphql(`
  mutation ObjectionAppealSend($input: ObjectionTextInput!) {
    objectionAppeal(input: $input) { objection { number } userErrors { code message { ar en } } }
  }
`)

export const ObjectionGiveUp = graphql(`
  mutation ObjectionGiveUp($input: ObjectionStepInput!) {
    objectionAppealGiveUp(input: $input) { objection { number } userErrors { code message { ar en } } }
  }
`)

export const ObjectionPostpone = graphql(`
  mutation ObjectionPostpone($input: ObjectionStepInput!) {
    objectionHearingPostpone(input: $input) { objection { number } userErrors { code message { ar en } } }
  }
`)

export const ObjectionFilesSent = graphql(`
  query ObjectionFilesSent($confirmation: String!) {
    objectionFilesSent(confirmation: $confirmation) { reference kind size }
  }
`)

export const ObjectionsOfLicense = graphql(`
  query ObjectionsOfLicense($lookup: LicenseLookup!) {
    license(lookup: $lookup) {
      __typename
      ... on License {
        objections { number state submittedAt authority { name { ar en } } violations { id number type { name { ar en } } } }
      }
    }
  }
`)

export const ObjectionNotMine = graphql(`
  mutation ObjectionNotMine($input: ObjectionDisownInput!) {
    objectionDisown(input: $input) { objection { number } userErrors { code message { ar en } } }
  }
`)
