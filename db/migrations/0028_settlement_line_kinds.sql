ALTER TABLE "payment_cases" DROP CONSTRAINT "payment_cases_conflict";--> statement-breakpoint
ALTER TABLE "settlement_lines" DROP CONSTRAINT "settlement_lines_result";--> statement-breakpoint
ALTER TABLE "settlement_lines" ADD COLUMN "status" text;--> statement-breakpoint
ALTER TABLE "payment_cases" ADD CONSTRAINT "payment_cases_conflict" CHECK (("payment_cases"."reason" in ('CONFLICT', 'FILE_DIFFERS', 'FILE_REVERSES')) = ("payment_cases"."content_hash" <> ''));--> statement-breakpoint
ALTER TABLE "settlement_lines" ADD CONSTRAINT "settlement_lines_result" CHECK ("settlement_lines"."result" in ('AGREES', 'REPEATED', 'DIFFERS', 'ONLY_HERE', 'NOT_BOOKED', 'REVERSAL', 'DEBIT'));