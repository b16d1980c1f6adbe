DROP TABLE "application_budgets" CASCADE;--> statement-breakpoint
DROP TABLE "rate_limits" CASCADE;