CREATE TABLE "feed_deliveries" (
	"authority_code" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"as_of" timestamp with time zone NOT NULL,
	"source" text NOT NULL,
	"actor" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	CONSTRAINT "feed_deliveries_authority_code_since_as_of_pk" PRIMARY KEY("authority_code","since","as_of"),
	CONSTRAINT "feed_deliveries_period" CHECK ("feed_deliveries"."since" < "feed_deliveries"."as_of")
);
--> statement-breakpoint
ALTER TABLE "feeds" ADD COLUMN "complete_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "feeds" ADD COLUMN "gap_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "feeds" ADD COLUMN "accepts_undated" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "feed_deliveries" ADD CONSTRAINT "feed_deliveries_authority_code_authorities_code_fk" FOREIGN KEY ("authority_code") REFERENCES "public"."authorities"("code") ON DELETE no action ON UPDATE no action;