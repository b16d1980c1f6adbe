CREATE TABLE "staff_addresses" (
	"address" text PRIMARY KEY NOT NULL,
	"used_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "payout_items" DROP CONSTRAINT "payout_items_state";--> statement-breakpoint
DROP INDEX "payout_items_one_living";--> statement-breakpoint
ALTER TABLE "payee_accounts" ADD COLUMN "given_from" text;--> statement-breakpoint
ALTER TABLE "payee_accounts" ADD COLUMN "from_staff" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "payee_accounts" ADD COLUMN "approved_by" text;--> statement-breakpoint
ALTER TABLE "payee_accounts" ADD COLUMN "approved_at" timestamp with time zone;--> statement-breakpoint
CREATE UNIQUE INDEX "payout_items_one_living" ON "payout_items" USING btree ("request_id") WHERE "payout_items"."state" not in ('RETURNED', 'CANCELLED');--> statement-breakpoint
ALTER TABLE "payee_accounts" ADD CONSTRAINT "payee_accounts_approved" CHECK (("payee_accounts"."approved_by" is null) = ("payee_accounts"."approved_at" is null));--> statement-breakpoint
ALTER TABLE "payout_items" ADD CONSTRAINT "payout_items_state" CHECK ("payout_items"."state" in ('FILED', 'PAID_OUT', 'RETURNED', 'CANCELLED'));