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
          Message: '@/db/queries/messages#MessageRow',
          MessageConnection: '@/graphql/mappers#MessagePage',
          PaymentReference: '@/graphql/mappers#ReferenceModel',
          Receipt: '@/graphql/mappers#ReceiptModel',
          ReceiptLine: '@/db/queries/receipts#ReceiptLineRow',
          ClearanceCertificate: '@/db/queries/certificates#CertificateRow',
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
      presetConfig: { fragmentMasking: false },
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
