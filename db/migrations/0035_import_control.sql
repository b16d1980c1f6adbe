CREATE TABLE "import_differences" (
	"import_id" bigint NOT NULL,
	"line" integer NOT NULL,
	"kind" text NOT NULL,
	"authority_code" text,
	"source_key" text,
	"license_number" text NOT NULL,
	"license_id" bigint,
	"before" jsonb,
	"after" jsonb NOT NULL,
	"lowers" bigint DEFAULT 0 NOT NULL,
	"outside_range" boolean DEFAULT false NOT NULL,
	CONSTRAINT "import_differences_import_id_line_pk" PRIMARY KEY("import_id","line"),
	CONSTRAINT "import_differences_kind" CHECK (kind in ('CANCELLED', 'LOWERED', 'AMENDED', 'RAISED', 'COURT_AMOUNT', 'NEW_CANCELLED', 'NEW_OUTSIDE_RANGE', 'LICENSE', 'LICENSE_NUMBER', 'LICENSE_MERGER')),
	CONSTRAINT "import_differences_lowers" CHECK ("import_differences"."lowers" >= 0)
);
--> statement-breakpoint
ALTER TABLE "import_differences" ADD CONSTRAINT "import_differences_import_id_file_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."file_imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_differences" ADD CONSTRAINT "import_differences_license_id_licenses_id_fk" FOREIGN KEY ("license_id") REFERENCES "public"."licenses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_differences_largest" ON "import_differences" USING btree ("import_id","lowers" DESC NULLS LAST,"line");