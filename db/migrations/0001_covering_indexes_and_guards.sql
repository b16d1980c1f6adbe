-- What the schema builder cannot say: the covering indexes of the inquiry, and guards that hold whatever the code does.

CREATE INDEX "violations_unpaid" ON "violations" ("license_id", "occurred_on" DESC, "id" DESC)
  INCLUDE ("number", "type_code", "fine", "authority_code", "vehicle_plate", "collected_here", "under_review", "objected")
  WHERE "status" = 'UNPAID';
--> statement-breakpoint
CREATE INDEX "violations_payable" ON "violations" ("license_id") WHERE "payable";
--> statement-breakpoint
CREATE UNIQUE INDEX "payment_references_open_all_due" ON "payment_references" ("license_id")
  INCLUDE ("number", "issued_at")
  WHERE "kind" = 'ALL_DUE' AND "status" = 'OPEN';
--> statement-breakpoint
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER "audit_log_is_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_log"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE FUNCTION "refuse_final_reference_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'payment reference % cannot go from % to %, nor change what it stands for', OLD.number, OLD.status, NEW.status
    USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER "payment_references_keep_their_word" BEFORE UPDATE ON "payment_references"
  FOR EACH ROW WHEN (
    OLD.number <> NEW.number OR OLD.kind <> NEW.kind
    OR (OLD.status IN ('PAID', 'CLOSED') AND NEW.status <> OLD.status)
    OR (OLD.status = 'SUPERSEDED' AND NEW.status = 'OPEN')
  ) EXECUTE FUNCTION "refuse_final_reference_change"();
