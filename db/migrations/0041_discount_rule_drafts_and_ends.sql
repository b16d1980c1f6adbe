CREATE TABLE "discount_rule_drafts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "discount_rule_drafts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"content" jsonb NOT NULL,
	"written_by" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"changed_by" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"approval_id" bigint,
	"discarded_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "discount_rule_ends" (
	"rule_id" text NOT NULL,
	"version" integer NOT NULL,
	"last_day" date NOT NULL,
	"approved_by" text NOT NULL,
	"approved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "discount_rule_ends_rule_id_version_last_day_pk" PRIMARY KEY("rule_id","version","last_day"),
	CONSTRAINT "discount_rule_ends_not_before_approval" CHECK ("discount_rule_ends"."last_day" >= ("discount_rule_ends"."approved_at" at time zone 'Asia/Amman')::date)
);
--> statement-breakpoint
CREATE TABLE "discount_rule_simulations" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "discount_rule_simulations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"change" jsonb NOT NULL,
	"change_hash" text NOT NULL,
	"state" text DEFAULT 'WAITING' NOT NULL,
	"progress" smallint DEFAULT 0 NOT NULL,
	"requested_by" text NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"started_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"result" jsonb,
	CONSTRAINT "discount_rule_simulations_state" CHECK ("discount_rule_simulations"."state" in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
	CONSTRAINT "discount_rule_simulations_result" CHECK (("discount_rule_simulations"."state" = 'DONE') = ("discount_rule_simulations"."result" is not null)),
	CONSTRAINT "discount_rule_simulations_progress" CHECK ("discount_rule_simulations"."progress" between 0 and 100)
);
--> statement-breakpoint
ALTER TABLE "discount_rules" ADD COLUMN "counts_objection_days" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "discount_rules" ADD COLUMN "instrument" text;--> statement-breakpoint
ALTER TABLE "discount_rules" ADD COLUMN "issuer_ar" text;--> statement-breakpoint
ALTER TABLE "discount_rules" ADD COLUMN "issuer_en" text;--> statement-breakpoint
ALTER TABLE "discount_rules" ADD COLUMN "instrument_number" text;--> statement-breakpoint
ALTER TABLE "discount_rules" ADD COLUMN "instrument_day" date;--> statement-breakpoint
ALTER TABLE "discount_rules" ADD COLUMN "law_text_ar" text;--> statement-breakpoint
ALTER TABLE "discount_rules" ADD COLUMN "law_text_en" text;--> statement-breakpoint
ALTER TABLE "discount_rules" ADD COLUMN "gazette" text;--> statement-breakpoint
ALTER TABLE "discount_rules" ADD COLUMN "law_from" date;--> statement-breakpoint
ALTER TABLE "discount_rules" ADD COLUMN "announcement_id" bigint;--> statement-breakpoint
ALTER TABLE "discount_rule_drafts" ADD CONSTRAINT "discount_rule_drafts_approval_id_approvals_id_fk" FOREIGN KEY ("approval_id") REFERENCES "public"."approvals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discount_rule_ends" ADD CONSTRAINT "discount_rule_ends_rule_id_version_discount_rules_id_version_fk" FOREIGN KEY ("rule_id","version") REFERENCES "public"."discount_rules"("id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "discount_rule_drafts_open" ON "discount_rule_drafts" USING btree ("id") WHERE "discount_rule_drafts"."discarded_at" is null;--> statement-breakpoint
CREATE INDEX "discount_rule_simulations_change" ON "discount_rule_simulations" USING btree ("change_hash","id" DESC NULLS LAST);--> statement-breakpoint
ALTER TABLE "discount_rules" ADD CONSTRAINT "discount_rules_announcement_id_announcements_id_fk" FOREIGN KEY ("announcement_id") REFERENCES "public"."announcements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discount_rules" ADD CONSTRAINT "discount_rules_law" CHECK (("discount_rules"."instrument" is null) = ("discount_rules"."issuer_ar" is null) and ("discount_rules"."instrument" is null) = ("discount_rules"."instrument_number" is null) and ("discount_rules"."instrument" is null) = ("discount_rules"."instrument_day" is null) and ("discount_rules"."instrument" is null) = ("discount_rules"."law_text_ar" is null));--> statement-breakpoint
CREATE TRIGGER "discount_rules_are_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "discount_rules"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
CREATE TRIGGER "discount_rule_ends_are_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "discount_rule_ends"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
