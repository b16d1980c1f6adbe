CREATE TABLE "application_budgets" (
	"application_id" bigint PRIMARY KEY NOT NULL,
	"spent" double precision NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "application_budgets" ADD CONSTRAINT "application_budgets_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE no action ON UPDATE no action;