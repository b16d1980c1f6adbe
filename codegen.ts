import type { CodegenConfig } from '@graphql-codegen/cli'

const scalars = {
  ID: { input: 'string', output: 'string' },
  Fils: '@/domain/money#Fils',
  PaymentNumber: '@/domain/payment-number#PaymentNumber',
  Date: '@/domain/calendar-day#CalendarDay',
  DateTime: { input: 'Date', output: 'Date' },
}

const config: CodegenConfig = {
  schema: 'graphql/schema/*.graphql',
  importExtension: '',
  ignoreNoDocuments: true,
  generates: {
    'graphql/schema.graphql': { plugins: ['schema-ast'], config: { includeDirectives: true, sort: false } },
    'graphql/generated/type-defs.ts': { plugins: ['./scripts/type-defs-plugin.mjs'] },
    'graphql/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        scalars,
        strictScalars: true,
        useTypeImports: true,
        enumsAsTypes: true,
        contextType: '@/graphql/context#Context',
        mappers: {
          License: '@/graphql/mappers#LicenseModel',
          Violation: '@/graphql/mappers#ViolationModel',
          ViolationConnection: '@/graphql/mappers#ViolationPage',
          Dues: '@/graphql/mappers#DuesModel',
          Account: '@/db/queries/accounts#AccountRow',
          AccountConnection: '@/graphql/mappers#AccountPage',
          Agency: '@/db/queries/api-keys#AgencyRow',
          Application: '@/db/queries/api-keys#ApplicationRow',
          ApiKey: '@/db/queries/api-keys#ApiKeyRow',
          RegisteredOperation: '@/db/queries/registered-operations#RegisteredOperationRow',
          LicenseLook: '@/db/queries/access-log#LookRow',
          LicenseLookConnection: '@/graphql/mappers#LookPage',
          Message: '@/db/queries/messages#MessageRow',
          MessageConnection: '@/graphql/mappers#MessagePage',
          SettlementFile: '@/db/queries/reconciliation#SettlementFileRow',
          SettlementFileConnection: '@/graphql/mappers#SettlementFilePage',
          DayClosing: '@/db/queries/reconciliation#DayClosingRow',
          DayClosingConnection: '@/graphql/mappers#DayClosingPage',
          PaymentReference: '@/graphql/mappers#ReferenceModel',
          PaymentReferenceCase: '@/db/queries/payment-cases#ReferenceCaseRow',
          PaymentCase: '@/db/queries/payment-cases#CaseRow',
          PaymentCaseConnection: '@/graphql/mappers#CasePage',
          PaymentCaseEvent: '@/db/queries/payment-cases#CaseEventRow',
          PaymentCaseRequest: '@/db/queries/payment-cases#CaseRequestRow',
          CasePayment: '@/db/queries/payment-cases#CasePaymentRow',
          CaseCandidate: '@/graphql/mappers#CaseCandidateModel',
          PlannedViolation: '@/graphql/mappers#PlannedViolationModel',
          AppliedDiscount: '@/domain/price#AppliedDiscount as AppliedDiscountModel',
          DiscountRule: '@/domain/discount-rule#DiscountRule as DiscountRuleModel',
          Authority: '@/db/queries/reference-data#Authority as AuthorityRow',
          ViolationType: '@/db/queries/reference-data#ViolationType as ViolationTypeRow',
          LicensingCenter: '@/db/queries/reference-data#LicensingCenter as LicensingCenterRow',
          LicenseClass: '@/db/queries/reference-data#LicenseClass as LicenseClassRow',
        },
      },
    },
    'graphql/generated/client/': {
      preset: 'client',
      documents: ['app/**/*.ts', 'app/**/*.tsx'],
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { Fils: 'number', PaymentNumber: 'string', Date: 'string', DateTime: 'string' },
      },
    },
  },
}

export default config
