CREATE TABLE "case_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "case_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"case_id" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"amount" bigint,
	"note" text DEFAULT '' NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_requests" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "case_requests_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"case_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"state" text DEFAULT 'REQUESTED' NOT NULL,
	"amount" bigint NOT NULL,
	"reason" text NOT NULL,
	"requested_by" text NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"decided_by" text,
	"decided_at" timestamp with time zone,
	"payout_reference" text,
	"paid_out_at" timestamp with time zone,
	"returned_at" timestamp with time zone,
	CONSTRAINT "case_requests_kind" CHECK ("case_requests"."kind" in ('REFUND', 'CLOSE', 'REVERSAL')),
	CONSTRAINT "case_requests_state" CHECK ("case_requests"."state" in ('REQUESTED', 'APPROVED', 'REJECTED', 'PAID_OUT', 'RETURNED')),
	CONSTRAINT "case_requests_amount" CHECK ("case_requests"."amount" >= 0 and ("case_requests"."kind" = 'REFUND') = ("case_requests"."amount" > 0)),
	CONSTRAINT "case_requests_two_people" CHECK ("case_requests"."decided_by" is null or "case_requests"."decided_by" <> "case_requests"."requested_by"),
	CONSTRAINT "case_requests_decided" CHECK (("case_requests"."state" = 'REQUESTED') = ("case_requests"."decided_by" is null) and ("case_requests"."decided_by" is null) = ("case_requests"."decided_at" is null)),
	CONSTRAINT "case_requests_paid_out" CHECK (("case_requests"."state" in ('PAID_OUT', 'RETURNED')) = ("case_requests"."paid_out_at" is not null)),
	CONSTRAINT "case_requests_returned" CHECK (("case_requests"."state" = 'RETURNED') = ("case_requests"."returned_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "clearance_certificates" (
	"number" text PRIMARY KEY NOT NULL,
	"license_id" bigint NOT NULL,
	"content" jsonb NOT NULL,
	"as_of" timestamp with time zone NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"share_code_hash" text,
	"share_expires_at" timestamp with time zone,
	"share_used_at" timestamp with time zone,
	CONSTRAINT "clearance_certificates_share_code" UNIQUE("share_code_hash"),
	CONSTRAINT "clearance_certificates_share" CHECK (("clearance_certificates"."share_code_hash" is null) = ("clearance_certificates"."share_expires_at" is null))
);
--> statement-breakpoint
CREATE TABLE "network_messages" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "network_messages_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"received_at" timestamp with time zone NOT NULL,
	"kind" text NOT NULL,
	"format" text NOT NULL,
	"guid" text,
	"address" text NOT NULL,
	"raw_hash" text NOT NULL,
	"content" jsonb,
	"http_status" integer,
	"code" integer,
	"duration_ms" real,
	CONSTRAINT "network_messages_kind" CHECK ("network_messages"."kind" in ('BILL_PULL', 'PAYMENT_NOTIFICATION')),
	CONSTRAINT "network_messages_format" CHECK ("network_messages"."format" in ('XML', 'JSON'))
);
--> statement-breakpoint
CREATE TABLE "day_closings" (
	"day" date PRIMARY KEY NOT NULL,
	"closed_at" timestamp with time zone NOT NULL,
	"closed_by" text NOT NULL,
	"payments" integer NOT NULL,
	"reported" bigint NOT NULL,
	"settled" bigint NOT NULL,
	"suspense" bigint NOT NULL,
	"paid_out" bigint NOT NULL,
	"reversed" bigint NOT NULL,
	"unmatched" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ledger_check_runs" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "ledger_check_runs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"day" date,
	"holds" boolean NOT NULL,
	"failing" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "settlement_files" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "settlement_files_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"format" text NOT NULL,
	"content_hash" text NOT NULL,
	"statement_day" date NOT NULL,
	"lines" integer NOT NULL,
	"total" bigint NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"received_by" text NOT NULL,
	CONSTRAINT "settlement_files_content" UNIQUE("content_hash")
);
--> statement-breakpoint
CREATE TABLE "settlement_lines" (
	"file_id" bigint NOT NULL,
	"line" integer NOT NULL,
	"transaction_id" text NOT NULL,
	"number" text NOT NULL,
	"amount" bigint NOT NULL,
	"statement_day" date NOT NULL,
	"result" text NOT NULL,
	"payment_id" bigint,
	"case_id" bigint,
	CONSTRAINT "settlement_lines_file_id_line_pk" PRIMARY KEY("file_id","line"),
	CONSTRAINT "settlement_lines_result" CHECK ("settlement_lines"."result" in ('AGREES', 'REPEATED', 'DIFFERS', 'ONLY_HERE'))
);
--> statement-breakpoint
ALTER TABLE "receipts" DROP CONSTRAINT "receipts_payment";--> statement-breakpoint
ALTER TABLE "payment_cases" DROP CONSTRAINT "payment_cases_conflict";--> statement-breakpoint
ALTER TABLE "payments" DROP CONSTRAINT "payments_settled_has_reference";--> statement-breakpoint
ALTER TABLE "payments" DROP CONSTRAINT "payments_balance";--> statement-breakpoint
ALTER TABLE "payment_lines" DROP CONSTRAINT "payment_lines_payment_id_violation_id_pk";--> statement-breakpoint
ALTER TABLE "payment_cases" ALTER COLUMN "payment_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "payment_cases" ADD COLUMN "transaction_id" text;--> statement-breakpoint
ALTER TABLE "payment_cases" ADD COLUMN "message_id" bigint;--> statement-breakpoint
ALTER TABLE "payment_cases" ADD COLUMN "waiting" bigint;--> statement-breakpoint
UPDATE "payment_cases" SET "waiting" = "amount";--> statement-breakpoint
ALTER TABLE "payment_cases" ALTER COLUMN "waiting" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "payment_cases" ADD COLUMN "state" text DEFAULT 'OPEN' NOT NULL;--> statement-breakpoint
ALTER TABLE "payment_cases" ADD COLUMN "assignee" text;--> statement-breakpoint
ALTER TABLE "payment_cases" ADD COLUMN "closed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "payment_lines" ADD COLUMN "id" bigint PRIMARY KEY NOT NULL GENERATED ALWAYS AS IDENTITY (sequence name "payment_lines_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1);--> statement-breakpoint
ALTER TABLE "payment_lines" ADD COLUMN "receipt_number" text;--> statement-breakpoint
UPDATE "payment_lines" SET "receipt_number" = "receipts"."number" FROM "receipts" WHERE "receipts"."payment_id" = "payment_lines"."payment_id";--> statement-breakpoint
ALTER TABLE "payment_lines" ALTER COLUMN "receipt_number" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "paid_out" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "reversed" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "reconciled_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "message_id" bigint;--> statement-breakpoint
ALTER TABLE "receipts" ADD COLUMN "amount" bigint;--> statement-breakpoint
UPDATE "receipts" SET "amount" = "payments"."settled" FROM "payments" WHERE "payments"."id" = "receipts"."payment_id";--> statement-breakpoint
ALTER TABLE "receipts" ALTER COLUMN "amount" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "receipts" ADD COLUMN "case_id" bigint;--> statement-breakpoint
ALTER TABLE "case_events" ADD CONSTRAINT "case_events_case_id_payment_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."payment_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_requests" ADD CONSTRAINT "case_requests_case_id_payment_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."payment_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clearance_certificates" ADD CONSTRAINT "clearance_certificates_license_id_licenses_id_fk" FOREIGN KEY ("license_id") REFERENCES "public"."licenses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settlement_lines" ADD CONSTRAINT "settlement_lines_file_id_settlement_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."settlement_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settlement_lines" ADD CONSTRAINT "settlement_lines_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settlement_lines" ADD CONSTRAINT "settlement_lines_case_id_payment_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."payment_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_events_case" ON "case_events" USING btree ("case_id","at");--> statement-breakpoint
CREATE INDEX "case_requests_case" ON "case_requests" USING btree ("case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "case_requests_one_under_way" ON "case_requests" USING btree ("case_id") WHERE "case_requests"."state" in ('REQUESTED', 'APPROVED') and ("case_requests"."kind" = 'REFUND' or "case_requests"."state" = 'REQUESTED');--> statement-breakpoint
CREATE INDEX "clearance_certificates_license" ON "clearance_certificates" USING btree ("license_id","issued_at");--> statement-breakpoint
CREATE INDEX "network_messages_received" ON "network_messages" USING btree ("received_at");--> statement-breakpoint
ALTER TABLE "payment_cases" ADD CONSTRAINT "payment_cases_message_id_network_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."network_messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_lines" ADD CONSTRAINT "payment_lines_receipt_number_receipts_number_fk" FOREIGN KEY ("receipt_number") REFERENCES "public"."receipts"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_message_id_network_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."network_messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "payment_cases_unreadable_once" ON "payment_cases" USING btree ("transaction_id") WHERE "payment_cases"."reason" = 'UNREADABLE';--> statement-breakpoint
CREATE INDEX "payment_cases_state" ON "payment_cases" USING btree ("state","due_at");--> statement-breakpoint
CREATE INDEX "payment_lines_payment" ON "payment_lines" USING btree ("payment_id");--> statement-breakpoint
CREATE INDEX "payment_lines_receipt" ON "payment_lines" USING btree ("receipt_number");--> statement-breakpoint
CREATE INDEX "payments_statement_day" ON "payments" USING btree ("statement_day");--> statement-breakpoint
CREATE INDEX "payments_received_at" ON "payments" USING btree ("received_at");--> statement-breakpoint
CREATE INDEX "receipts_payment" ON "receipts" USING btree ("payment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "receipts_settled_at_once" ON "receipts" USING btree ("payment_id") WHERE "receipts"."case_id" is null;--> statement-breakpoint
ALTER TABLE "payment_cases" ADD CONSTRAINT "payment_cases_waiting" CHECK ("payment_cases"."waiting" >= 0 and "payment_cases"."waiting" <= "payment_cases"."amount");--> statement-breakpoint
ALTER TABLE "payment_cases" ADD CONSTRAINT "payment_cases_closed" CHECK (("payment_cases"."state" = 'CLOSED') = ("payment_cases"."closed_at" is not null) and ("payment_cases"."state" <> 'CLOSED' or "payment_cases"."waiting" = 0));--> statement-breakpoint
ALTER TABLE "payment_cases" ADD CONSTRAINT "payment_cases_subject" CHECK (("payment_cases"."reason" = 'UNREADABLE') = ("payment_cases"."payment_id" is null) and ("payment_cases"."reason" = 'UNREADABLE') = ("payment_cases"."transaction_id" is not null));--> statement-breakpoint
ALTER TABLE "payment_cases" ADD CONSTRAINT "payment_cases_conflict" CHECK (("payment_cases"."reason" in ('CONFLICT', 'FILE_DIFFERS')) = ("payment_cases"."content_hash" <> ''));--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_balance" CHECK (least("payments"."settled", "payments"."suspense", "payments"."paid_out", "payments"."reversed") >= 0 and "payments"."settled" + "payments"."suspense" + "payments"."paid_out" + "payments"."reversed" = coalesce("payments"."paid", 0));--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_amount" CHECK ("receipts"."amount" > 0);--> statement-breakpoint
CREATE TRIGGER "case_events_are_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "case_events"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
CREATE TRIGGER "day_closings_are_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "day_closings"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
