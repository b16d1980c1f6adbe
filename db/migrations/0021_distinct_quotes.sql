DROP INDEX "bill_quotes_reference";--> statement-breakpoint
ALTER TABLE "bill_quotes" RENAME COLUMN "quoted_at" TO "first_quoted_at";--> statement-breakpoint
ALTER TABLE "bill_quotes" ADD COLUMN "last_quoted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "bill_quotes" ADD COLUMN "shares_hash" text GENERATED ALWAYS AS (md5(shares::text)) STORED NOT NULL;--> statement-breakpoint
UPDATE "bill_quotes" SET "last_day" = ("first_quoted_at" AT TIME ZONE 'Asia/Amman')::date + 30 WHERE "last_day" IS NULL;--> statement-breakpoint
-- Equal quotes become one row, from the first time to the last.
WITH "equal" AS (
  SELECT "reference_number", "amount", "last_day", "shares_hash",
    min("id") AS "kept", min("first_quoted_at") AS "first_at", max("first_quoted_at") AS "last_at"
  FROM "bill_quotes" GROUP BY "reference_number", "amount", "last_day", "shares_hash")
UPDATE "bill_quotes" AS q SET "first_quoted_at" = e."first_at", "last_quoted_at" = e."last_at" FROM "equal" AS e WHERE q."id" = e."kept";--> statement-breakpoint
DELETE FROM "bill_quotes" WHERE "last_quoted_at" IS NULL;--> statement-breakpoint
ALTER TABLE "bill_quotes" ALTER COLUMN "last_day" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "bill_quotes" ALTER COLUMN "last_quoted_at" SET NOT NULL;--> statement-breakpoint
CREATE INDEX "bill_quotes_last_day" ON "bill_quotes" USING btree ("last_day");--> statement-breakpoint
ALTER TABLE "bill_quotes" ADD CONSTRAINT "bill_quotes_distinct" UNIQUE("reference_number","amount","last_day","shares_hash");--> statement-breakpoint
ALTER TABLE "bill_quotes" ADD CONSTRAINT "bill_quotes_times" CHECK ("bill_quotes"."first_quoted_at" <= "bill_quotes"."last_quoted_at");
