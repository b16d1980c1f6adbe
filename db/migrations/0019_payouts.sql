CREATE TABLE "payee_accounts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "payee_accounts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"request_id" bigint NOT NULL,
	"sealed" text NOT NULL,
	"masked" text NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "payee_links" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "payee_links_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"request_id" bigint NOT NULL,
	"token_hash" text NOT NULL,
	"made_by" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	CONSTRAINT "payee_links_token" UNIQUE("token_hash"),
	CONSTRAINT "payee_links_one_end" CHECK ("payee_links"."used_at" is null or "payee_links"."ended_at" is null)
);
--> statement-breakpoint
CREATE TABLE "payout_files" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "payout_files_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"reference" text NOT NULL,
	"made_by" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"refunds" integer NOT NULL,
	"total" bigint NOT NULL,
	"sealed_xml" text NOT NULL,
	"xml_sha256" text NOT NULL,
	"sealed_csv" text NOT NULL,
	"csv_sha256" text NOT NULL,
	CONSTRAINT "payout_files_reference" UNIQUE("reference"),
	CONSTRAINT "payout_files_content" CHECK ("payout_files"."refunds" > 0 and "payout_files"."total" > 0)
);
--> statement-breakpoint
CREATE TABLE "payout_items" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "payout_items_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"file_id" bigint NOT NULL,
	"request_id" bigint NOT NULL,
	"account_id" bigint NOT NULL,
	"end_to_end_id" text NOT NULL,
	"amount" bigint NOT NULL,
	"state" text DEFAULT 'FILED' NOT NULL,
	"filed_by" text NOT NULL,
	"paid_out_by" text,
	"returned_by" text,
	"returned_at" timestamp with time zone,
	CONSTRAINT "payout_items_end_to_end" UNIQUE("end_to_end_id"),
	CONSTRAINT "payout_items_state" CHECK ("payout_items"."state" in ('FILED', 'PAID_OUT', 'RETURNED')),
	CONSTRAINT "payout_items_amount" CHECK ("payout_items"."amount" > 0),
	CONSTRAINT "payout_items_two_people" CHECK ("payout_items"."paid_out_by" <> "payout_items"."filed_by" and "payout_items"."returned_by" <> "payout_items"."filed_by"),
	CONSTRAINT "payout_items_paid_out" CHECK ("payout_items"."state" <> 'PAID_OUT' or "payout_items"."paid_out_by" is not null),
	CONSTRAINT "payout_items_returned" CHECK (("payout_items"."state" = 'RETURNED') = ("payout_items"."returned_by" is not null) and ("payout_items"."returned_by" is null) = ("payout_items"."returned_at" is null))
);
--> statement-breakpoint
ALTER TABLE "payee_accounts" ADD CONSTRAINT "payee_accounts_request_id_case_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."case_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payee_links" ADD CONSTRAINT "payee_links_request_id_case_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."case_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payout_items" ADD CONSTRAINT "payout_items_file_id_payout_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."payout_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payout_items" ADD CONSTRAINT "payout_items_request_id_case_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."case_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payout_items" ADD CONSTRAINT "payout_items_account_id_payee_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."payee_accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "payee_accounts_one_valid" ON "payee_accounts" USING btree ("request_id") WHERE "payee_accounts"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "payee_links_one_living" ON "payee_links" USING btree ("request_id") WHERE "payee_links"."used_at" is null and "payee_links"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "payee_links_request" ON "payee_links" USING btree ("request_id");--> statement-breakpoint
CREATE UNIQUE INDEX "payout_items_one_living" ON "payout_items" USING btree ("request_id") WHERE "payout_items"."state" <> 'RETURNED';--> statement-breakpoint
CREATE INDEX "payout_items_file" ON "payout_items" USING btree ("file_id");--> statement-breakpoint
CREATE TRIGGER "payout_files_are_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "payout_files"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
