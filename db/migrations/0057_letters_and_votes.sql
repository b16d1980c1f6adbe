CREATE TABLE "page_votes" (
	"day" date NOT NULL,
	"page" text NOT NULL,
	"useful" integer DEFAULT 0 NOT NULL,
	"useless" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "page_votes_day_page_pk" PRIMARY KEY("day","page"),
	CONSTRAINT "page_votes_page" CHECK ("page_votes"."page" ~ '^[a-z-]{1,40}$')
);
--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "assignee" text;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "answer" text;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "answered_by" text;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "answered_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "messages_unanswered" ON "messages" USING btree ("sent_at","id") WHERE "messages"."answered_at" is null and "messages"."kind" in ('COMPLAINT', 'CONTACT');--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_answer" CHECK (("messages"."answer" is null) = ("messages"."answered_at" is null) and ("messages"."answer" is null) = ("messages"."answered_by" is null) and char_length("messages"."answer") between 1 and 2000);