ALTER TABLE "case_requests" DROP CONSTRAINT "case_requests_kind";--> statement-breakpoint
ALTER TABLE "case_requests" DROP CONSTRAINT "case_requests_amount";--> statement-breakpoint
ALTER TABLE "case_requests" ADD COLUMN "violation_ids" bigint[];--> statement-breakpoint
ALTER TABLE "case_requests" ADD CONSTRAINT "case_requests_violations" CHECK (("case_requests"."kind" = 'ALLOCATION') = ("case_requests"."violation_ids" is not null));--> statement-breakpoint
ALTER TABLE "case_requests" ADD CONSTRAINT "case_requests_kind" CHECK ("case_requests"."kind" in ('REFUND', 'CLOSE', 'REVERSAL', 'ALLOCATION'));--> statement-breakpoint
ALTER TABLE "case_requests" ADD CONSTRAINT "case_requests_amount" CHECK ("case_requests"."amount" >= 0 and ("case_requests"."kind" in ('REFUND', 'ALLOCATION')) = ("case_requests"."amount" > 0));