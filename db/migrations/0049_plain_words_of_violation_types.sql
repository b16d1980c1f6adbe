ALTER TABLE "violation_types" ADD COLUMN "meaning_ar" text;--> statement-breakpoint
ALTER TABLE "violation_types" ADD COLUMN "meaning_en" text;--> statement-breakpoint
ALTER TABLE "violation_types" ADD COLUMN "points" smallint;--> statement-breakpoint
ALTER TABLE "reference_versions" ADD COLUMN "meaning_ar" text;--> statement-breakpoint
ALTER TABLE "reference_versions" ADD COLUMN "meaning_en" text;--> statement-breakpoint
ALTER TABLE "reference_versions" ADD COLUMN "points" smallint;--> statement-breakpoint
ALTER TABLE "violation_types" ADD CONSTRAINT "violation_types_meaning_both" CHECK (("violation_types"."meaning_ar" is null) = ("violation_types"."meaning_en" is null));--> statement-breakpoint
ALTER TABLE "violation_types" ADD CONSTRAINT "violation_types_points" CHECK ("violation_types"."points" is null or ("violation_types"."points" between 1 and 100 and "violation_types"."legal_basis_ar" is not null));--> statement-breakpoint
ALTER TABLE "reference_versions" ADD CONSTRAINT "reference_versions_meaning_both" CHECK (("reference_versions"."meaning_ar" is null) = ("reference_versions"."meaning_en" is null));--> statement-breakpoint
ALTER TABLE "reference_versions" ADD CONSTRAINT "reference_versions_points" CHECK ("reference_versions"."points" is null or ("reference_versions"."points" between 1 and 100 and "reference_versions"."legal_basis_ar" is not null));