CREATE TABLE "limit_levels" (
	"key" text PRIMARY KEY NOT NULL,
	"empty_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "wrong_proofs" (
	"license_id" bigint NOT NULL,
	"day" date NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "wrong_proofs_license_id_day_pk" PRIMARY KEY("license_id","day"),
	CONSTRAINT "wrong_proofs_count" CHECK ("wrong_proofs"."count" > 0)
);
--> statement-breakpoint
CREATE INDEX "limit_levels_empty_at" ON "limit_levels" USING btree ("empty_at");