CREATE TABLE "announcements" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "announcements_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"text_ar" text NOT NULL,
	"text_en" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"unavailable_until" timestamp with time zone,
	"written_by" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by" text,
	CONSTRAINT "announcements_kind" CHECK ("announcements"."kind" in ('INFORMATION', 'MAINTENANCE')),
	CONSTRAINT "announcements_time" CHECK ("announcements"."ends_at" > "announcements"."starts_at"),
	CONSTRAINT "announcements_unavailable" CHECK (("announcements"."kind" = 'MAINTENANCE') = ("announcements"."unavailable_until" is not null) and "announcements"."unavailable_until" > "announcements"."starts_at" and "announcements"."unavailable_until" <= "announcements"."ends_at"),
	CONSTRAINT "announcements_ended" CHECK (("announcements"."ended_at" is null) = ("announcements"."ended_by" is null))
);
--> statement-breakpoint
CREATE TABLE "reference_versions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "reference_versions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"code" text NOT NULL,
	"valid_from" date NOT NULL,
	"name_ar" text NOT NULL,
	"name_en" text NOT NULL,
	"fine" bigint,
	"fine_max" bigint,
	"legal_basis_ar" text,
	"legal_basis_en" text,
	"is_in_force" boolean DEFAULT true NOT NULL,
	"written_by" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reference_versions_kind" CHECK ("reference_versions"."kind" in ('CENTER', 'CLASS', 'TYPE', 'AUTHORITY')),
	CONSTRAINT "reference_versions_fine" CHECK ("reference_versions"."fine" > 0 and ("reference_versions"."fine_max" is null or "reference_versions"."fine_max" >= "reference_versions"."fine")),
	CONSTRAINT "reference_versions_of_types" CHECK ("reference_versions"."kind" = 'TYPE' or ("reference_versions"."fine" is null and "reference_versions"."fine_max" is null and "reference_versions"."is_in_force")),
	CONSTRAINT "reference_versions_legal_basis_both" CHECK (("reference_versions"."legal_basis_ar" is null) = ("reference_versions"."legal_basis_en" is null)),
	CONSTRAINT "reference_versions_not_backwards" CHECK ("reference_versions"."valid_from" >= ("reference_versions"."written_at" at time zone 'Asia/Amman')::date)
);
--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "suspended_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "announcements_ends" ON "announcements" USING btree ("ends_at");--> statement-breakpoint
CREATE INDEX "reference_versions_code" ON "reference_versions" USING btree ("kind","code","valid_from","id");--> statement-breakpoint
CREATE FUNCTION "refuse_announcement_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.ended_at IS NULL
    AND (OLD.kind, OLD.text_ar, OLD.text_en, OLD.starts_at, OLD.ends_at, OLD.unavailable_until, OLD.written_by, OLD.written_at)
      IS NOT DISTINCT FROM (NEW.kind, NEW.text_ar, NEW.text_en, NEW.starts_at, NEW.ends_at, NEW.unavailable_until, NEW.written_by, NEW.written_at) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'announcements are ended, never changed or deleted';
END $$;
--> statement-breakpoint
CREATE TRIGGER "announcements_are_kept" BEFORE UPDATE OR DELETE ON "announcements"
FOR EACH ROW EXECUTE FUNCTION "refuse_announcement_change"();
--> statement-breakpoint
CREATE TRIGGER "announcements_are_never_emptied" BEFORE TRUNCATE ON "announcements"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "reference_versions_are_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "reference_versions"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
