CREATE TABLE "messages" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "messages_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"reference" text NOT NULL,
	"request_key" text NOT NULL,
	"content_hash" text NOT NULL,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"rating" smallint,
	"body" text NOT NULL,
	"contact" text,
	"sent_at" timestamp with time zone NOT NULL,
	CONSTRAINT "messages_reference" UNIQUE("reference"),
	CONSTRAINT "messages_request_key" UNIQUE("request_key"),
	CONSTRAINT "messages_kind" CHECK ("messages"."kind" in ('COMPLAINT', 'SUGGESTION', 'CONTACT', 'SURVEY')),
	CONSTRAINT "messages_language" CHECK ("messages"."language" in ('ar', 'en')),
	CONSTRAINT "messages_rating" CHECK (("messages"."kind" = 'SURVEY') = ("messages"."rating" is not null) and "messages"."rating" between 1 and 5),
	CONSTRAINT "messages_body" CHECK (char_length("messages"."body") <= 1000 and ("messages"."kind" = 'SURVEY' or "messages"."body" <> '')),
	CONSTRAINT "messages_contact" CHECK (char_length("messages"."contact") <= 120)
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"used" integer NOT NULL,
	"ends_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "violation_types" ADD COLUMN "legal_basis_ar" text;--> statement-breakpoint
ALTER TABLE "violation_types" ADD COLUMN "legal_basis_en" text;--> statement-breakpoint
CREATE INDEX "messages_latest" ON "messages" USING btree ("sent_at","id");--> statement-breakpoint
CREATE INDEX "rate_limits_ends_at" ON "rate_limits" USING btree ("ends_at");--> statement-breakpoint
ALTER TABLE "violation_types" ADD CONSTRAINT "violation_types_legal_basis_both" CHECK (("violation_types"."legal_basis_ar" is null) = ("violation_types"."legal_basis_en" is null));