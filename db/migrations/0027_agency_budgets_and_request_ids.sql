ALTER TABLE "access_log" ADD COLUMN "request_id" text;--> statement-breakpoint
ALTER TABLE "agencies" ADD COLUMN "budget" integer DEFAULT 120000 NOT NULL;--> statement-breakpoint
ALTER TABLE "agencies" ADD COLUMN "guessed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "agencies" ADD CONSTRAINT "agencies_budget" CHECK ("agencies"."budget" > 0);--> statement-breakpoint
-- What was agreed for one program is not taken back.
UPDATE agencies a SET budget = p.most
FROM (SELECT agency_id, max(budget) AS most FROM applications GROUP BY agency_id) p
WHERE p.agency_id = a.id AND p.most > a.budget;
