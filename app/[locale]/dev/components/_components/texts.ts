import type { Locale } from '@/app/_i18n/locale'

const ar = {
  title: 'مكوّنات الصفحات',
  lead: 'كل مكوّن مشترك بحالاته كلها. لا تظهر هذه الصفحة إلا عند التطوير.',
  notice: 'ما يجب معرفته قبل بقية الصفحة: هادئ، أو تنبيه، أو خطأ يُعلَن فورًا.',
  field: 'حقل باسمه وشرحه، وخطؤه فوقه مباشرة.',
  choice: 'قائمة واختيار واحد من عدة.',
  buttons: 'زر للفعل الأول، وهادئ لما بعده.',
  amount: 'مبلغ بثلاث منازل، ويُسمع بالكلمات.',
  numbers: 'رقم دفع في مجموعاته، وأي رقم يُقرأ من اليسار إلى اليمين.',
  moment: 'يوم، ووقت في عمان.',
  card: 'بطاقة، ولوحة خضراء لأهم ما في الصفحة، وفيها زر نسخ.',
  badges: 'شارة خصم، وشارة دفع متاح، كما في جدول المخالفات.',
  sample: 'نص قصير يبيّن الشكل.',
  label: 'اسم الحقل',
  hint: 'شرح قصير',
  error: 'أدخل رقم الرخصة.',
  act: 'بحث',
  copy: 'نسخ الرقم',
  copied: 'نُسخ الرقم',
  discount: 'خصم 30%',
  payable: 'الدفع متاح',
}

const en: typeof ar = {
  title: 'Components of pages',
  lead: 'Each shared component in all its states. This page exists in development only.',
  notice: 'Something to know before the rest: calm, a warning, or an error that is announced at once.',
  field: 'A control with label and hint, and its error right above it.',
  choice: 'A list, and one choice of several.',
  buttons: 'For what to do first, and a quiet one for what comes after.',
  amount: 'Three decimals to the eye, words to the ear.',
  numbers: 'A payment number in its groups, and any number that reads left to right.',
  moment: 'A day, and a time in Amman.',
  card: 'A card, and the green panel for the loudest thing on a page, with a copy button.',
  badges: 'A discount and a payable violation, as in the table of violations.',
  sample: 'A short text that shows the shape.',
  label: 'Name of the field',
  hint: 'A short hint',
  error: 'Enter the licence number.',
  act: 'Search',
  copy: 'Copy number',
  copied: 'Number copied',
  discount: '30% off',
  payable: 'Payable',
}

/** Texts of the page for developers: no citizen reads them, so they are not among the messages. */
export const TEXTS: Record<Locale, typeof ar> = { ar, en }
