CREATE TABLE "contact_confirmations" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "contact_confirmations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"token_hash" text NOT NULL,
	"code_hash" text NOT NULL,
	"purpose" text NOT NULL,
	"subject" text,
	"channel" text NOT NULL,
	"sealed" text NOT NULL,
	"language" text NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"tries" smallint DEFAULT 0 NOT NULL,
	"confirmed_at" timestamp with time zone,
	"used_at" timestamp with time zone,
	CONSTRAINT "contact_confirmations_token" UNIQUE("token_hash"),
	CONSTRAINT "contact_confirmations_channel" CHECK ("contact_confirmations"."channel" in ('EMAIL', 'SMS')),
	CONSTRAINT "contact_confirmations_purpose" CHECK ("contact_confirmations"."purpose" in ('OBJECTION', 'OBJECTION_STEP', 'REFUND')),
	CONSTRAINT "contact_confirmations_language" CHECK ("contact_confirmations"."language" in ('ar', 'en')),
	CONSTRAINT "contact_confirmations_tries" CHECK ("contact_confirmations"."tries" between 0 and 5),
	CONSTRAINT "contact_confirmations_used" CHECK ("contact_confirmations"."used_at" is null or "contact_confirmations"."confirmed_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "notices_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"channel" text NOT NULL,
	"language" text NOT NULL,
	"subject" text,
	"is_urgent" boolean NOT NULL,
	"sealed" text,
	"queued_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"state" text DEFAULT 'WAITING' NOT NULL,
	"attempts" smallint DEFAULT 0 NOT NULL,
	"claimed_until" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"problem" text,
	CONSTRAINT "notices_channel" CHECK ("notices"."channel" in ('EMAIL', 'SMS')),
	CONSTRAINT "notices_language" CHECK ("notices"."language" in ('ar', 'en')),
	CONSTRAINT "notices_state" CHECK ("notices"."state" in ('WAITING', 'SENT', 'KEPT', 'FAILED', 'WITHDRAWN')),
	CONSTRAINT "notices_ended" CHECK (("notices"."state" = 'WAITING') = ("notices"."ended_at" is null)),
	CONSTRAINT "notices_sealed" CHECK (("notices"."state" in ('WAITING', 'KEPT')) = ("notices"."sealed" is not null)),
	CONSTRAINT "notices_expires" CHECK ("notices"."expires_at" > "notices"."queued_at")
);
--> statement-breakpoint
CREATE INDEX "contact_confirmations_expires" ON "contact_confirmations" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "notices_due" ON "notices" USING btree ("due_at") WHERE "notices"."state" = 'WAITING';--> statement-breakpoint
CREATE INDEX "notices_subject" ON "notices" USING btree ("subject") WHERE "notices"."state" = 'WAITING';--> statement-breakpoint
CREATE INDEX "notices_ended" ON "notices" USING btree ("ended_at");