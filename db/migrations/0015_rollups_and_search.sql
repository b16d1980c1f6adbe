CREATE TABLE "rollup_changes" (
	"fact" text NOT NULL,
	"authority_code" text NOT NULL,
	"type_code" text NOT NULL,
	"center_code" text NOT NULL,
	"day" date NOT NULL,
	"part" text NOT NULL,
	"count" bigint NOT NULL,
	"fils" bigint NOT NULL,
	"discount" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rollups" (
	"fact" text NOT NULL,
	"authority_code" text NOT NULL,
	"type_code" text NOT NULL,
	"center_code" text NOT NULL,
	"day" date NOT NULL,
	"part" text NOT NULL,
	"count" bigint NOT NULL,
	"fils" bigint NOT NULL,
	"discount" bigint NOT NULL,
	CONSTRAINT "rollups_fact_authority_code_type_code_center_code_day_part_pk" PRIMARY KEY("fact","authority_code","type_code","center_code","day","part")
);
--> statement-breakpoint
CREATE INDEX "licenses_holder_name" ON "licenses" USING gin (to_tsvector('simple'::regconfig, translate(lower("holder_name"), 'أإآٱىةـ', 'اااايه')));--> statement-breakpoint
CREATE INDEX "payment_lines_violation" ON "payment_lines" USING btree ("violation_id");--> statement-breakpoint
CREATE INDEX "violations_number" ON "violations" USING btree ("number");--> statement-breakpoint
CREATE INDEX "violations_vehicle_plate" ON "violations" USING btree ("vehicle_plate") WHERE "violations"."vehicle_plate" is not null;--> statement-breakpoint
ALTER TABLE "rollup_changes" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 10000, autovacuum_vacuum_insert_threshold = -1);--> statement-breakpoint
CREATE FUNCTION "violation_facts"(registered_at timestamptz, occurred_on date, status text, paid_at timestamptz, cancelled_at timestamptz)
RETURNS TABLE (fact text, day date, part text) LANGUAGE sql IMMUTABLE AS $$
  SELECT f.* FROM (VALUES
    ('REGISTERED', (registered_at AT TIME ZONE 'Asia/Amman')::date, '-'),
    ('ENDED', (coalesce(paid_at, cancelled_at) AT TIME ZONE 'Asia/Amman')::date, status),
    ('OFFENCES', date_trunc('month', occurred_on::timestamp)::date, status)
  ) AS f (fact, day, part) WHERE f.day IS NOT NULL
$$;--> statement-breakpoint
CREATE FUNCTION "time_to_payment"(days integer) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN days <= 7 THEN 'DAYS_7' WHEN days <= 30 THEN 'DAYS_30' WHEN days <= 60 THEN 'DAYS_60' WHEN days <= 90 THEN 'DAYS_90'
    WHEN days <= 180 THEN 'DAYS_180' WHEN days <= 365 THEN 'DAYS_365' ELSE 'LATER' END
$$;--> statement-breakpoint
CREATE FUNCTION "line_facts"(issued_at timestamptz, voided_at timestamptz, processed_at timestamptz, occurred_on date, channel text)
RETURNS TABLE (fact text, day date, part text) LANGUAGE sql IMMUTABLE AS $$
  SELECT f.* FROM (VALUES
    ('PAID', (issued_at AT TIME ZONE 'Asia/Amman')::date, coalesce(channel, '-')),
    ('VOIDED', (voided_at AT TIME ZONE 'Asia/Amman')::date, coalesce(channel, '-')),
    ('COLLECTED', CASE WHEN voided_at IS NULL THEN date_trunc('month', occurred_on::timestamp)::date END,
      "time_to_payment"((processed_at AT TIME ZONE 'Asia/Amman')::date - occurred_on))
  ) AS f (fact, day, part) WHERE f.day IS NOT NULL
$$;--> statement-breakpoint
CREATE VIEW "rollup_facts" AS
  SELECT 'VIOLATION' AS origin, v.license_id, v.status, v.id AS violation_id, v.authority_code, v.type_code, coalesce(l.center_code, '-') AS center_code,
    f.fact, f.day, f.part, 1::bigint AS count, coalesce(v.fine, 0)::bigint AS fils, 0::bigint AS discount
  FROM violations v JOIN licenses l ON l.id = v.license_id
    CROSS JOIN LATERAL "violation_facts"(v.registered_at, v.occurred_on, v.status, v.paid_at, v.cancelled_at) f
  UNION ALL
  SELECT 'LINE', v.license_id, v.status, v.id, v.authority_code, v.type_code, coalesce(l.center_code, '-'), f.fact, f.day, f.part, 1, p.fine, p.discount
  FROM payment_lines p JOIN receipts r ON r.number = p.receipt_number JOIN payments m ON m.id = p.payment_id
    JOIN violations v ON v.id = p.violation_id JOIN licenses l ON l.id = v.license_id
    CROSS JOIN LATERAL "line_facts"(r.issued_at, p.voided_at, m.processed_at, v.occurred_on, m.channel) f
  UNION ALL
  SELECT 'LEDGER', NULL, NULL, NULL, '*', '*', '*', CASE WHEN e.credit = 'PAID_OUT' THEN 'REFUNDED' ELSE 'RETURNED' END,
    (e.at AT TIME ZONE 'Asia/Amman')::date, coalesce(m.channel, '-'), 1, e.amount, 0
  FROM ledger_entries e JOIN payments m ON m.id = e.payment_id WHERE 'PAID_OUT' IN (e.debit, e.credit);--> statement-breakpoint
CREATE FUNCTION "roll_up_added_violations"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO rollup_changes (fact, authority_code, type_code, center_code, day, part, count, fils, discount)
  SELECT f.fact, v.authority_code, v.type_code, coalesce(l.center_code, '-'), f.day, f.part, count(*), coalesce(sum(v.fine), 0), 0
  FROM added v JOIN licenses l ON l.id = v.license_id
    CROSS JOIN LATERAL violation_facts(v.registered_at, v.occurred_on, v.status, v.paid_at, v.cancelled_at) f
  GROUP BY 1, 2, 3, 4, 5, 6;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION "roll_up_changed_violations"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO rollup_changes (fact, authority_code, type_code, center_code, day, part, count, fils, discount)
  SELECT f.fact, v.authority_code, v.type_code, coalesce(l.center_code, '-'), f.day, f.part, sum(v.sign), coalesce(sum(v.sign * v.fine), 0), 0
  FROM (
    SELECT s.* FROM before b JOIN after a USING (id) CROSS JOIN LATERAL (VALUES
      (-1, b.license_id, b.authority_code, b.type_code, b.fine, b.registered_at, b.occurred_on, b.status, b.paid_at, b.cancelled_at),
      (1, a.license_id, a.authority_code, a.type_code, a.fine, a.registered_at, a.occurred_on, a.status, a.paid_at, a.cancelled_at)
    ) s (sign, license_id, authority_code, type_code, fine, registered_at, occurred_on, status, paid_at, cancelled_at)
    WHERE (b.license_id, b.authority_code, b.type_code, b.fine, b.registered_at, b.occurred_on, b.status, b.paid_at, b.cancelled_at)
      IS DISTINCT FROM (a.license_id, a.authority_code, a.type_code, a.fine, a.registered_at, a.occurred_on, a.status, a.paid_at, a.cancelled_at)
  ) v JOIN licenses l ON l.id = v.license_id
    CROSS JOIN LATERAL violation_facts(v.registered_at, v.occurred_on, v.status, v.paid_at, v.cancelled_at) f
  GROUP BY 1, 2, 3, 4, 5, 6 HAVING sum(v.sign) <> 0 OR coalesce(sum(v.sign * v.fine), 0) <> 0;
  IF NOT FOUND OR NOT EXISTS (
    SELECT FROM before b JOIN after a USING (id) WHERE (b.license_id, b.type_code) IS DISTINCT FROM (a.license_id, a.type_code)
  ) THEN RETURN NULL; END IF;
  -- What was paid of a violation moves with it.
  INSERT INTO rollup_changes (fact, authority_code, type_code, center_code, day, part, count, fils, discount)
  SELECT f.fact, f.authority_code, s.type_code, coalesce(l.center_code, '-'), f.day, f.part, sum(s.sign * f.count), sum(s.sign * f.fils), sum(s.sign * f.discount)
  FROM before b JOIN after a USING (id) JOIN rollup_facts f ON f.violation_id = a.id AND f.origin = 'LINE'
    CROSS JOIN LATERAL (VALUES (-1, b.license_id, b.type_code), (1, a.license_id, a.type_code)) s (sign, license_id, type_code)
    JOIN licenses l ON l.id = s.license_id
  WHERE (b.license_id, b.type_code) IS DISTINCT FROM (a.license_id, a.type_code)
  GROUP BY 1, 2, 3, 4, 5, 6 HAVING sum(s.sign) <> 0;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION "roll_up_lines"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO rollup_changes (fact, authority_code, type_code, center_code, day, part, count, fils, discount)
  SELECT f.fact, v.authority_code, v.type_code, coalesce(l.center_code, '-'), f.day, f.part, count(*), sum(p.fine), sum(p.discount)
  FROM after p JOIN receipts r ON r.number = p.receipt_number JOIN payments m ON m.id = p.payment_id
    JOIN violations v ON v.id = p.violation_id JOIN licenses l ON l.id = v.license_id
    CROSS JOIN LATERAL line_facts(r.issued_at, p.voided_at, m.processed_at, v.occurred_on, m.channel) f
  GROUP BY 1, 2, 3, 4, 5, 6;
  IF TG_OP = 'INSERT' THEN RETURN NULL; END IF;
  INSERT INTO rollup_changes (fact, authority_code, type_code, center_code, day, part, count, fils, discount)
  SELECT f.fact, v.authority_code, v.type_code, coalesce(l.center_code, '-'), f.day, f.part, -count(*), -sum(p.fine), -sum(p.discount)
  FROM before p JOIN receipts r ON r.number = p.receipt_number JOIN payments m ON m.id = p.payment_id
    JOIN violations v ON v.id = p.violation_id JOIN licenses l ON l.id = v.license_id
    CROSS JOIN LATERAL line_facts(r.issued_at, p.voided_at, m.processed_at, v.occurred_on, m.channel) f
  GROUP BY 1, 2, 3, 4, 5, 6;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION "roll_up_refunds"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO rollup_changes (fact, authority_code, type_code, center_code, day, part, count, fils, discount)
  SELECT CASE WHEN NEW.credit = 'PAID_OUT' THEN 'REFUNDED' ELSE 'RETURNED' END, '*', '*', '*', (NEW.at AT TIME ZONE 'Asia/Amman')::date,
    coalesce(m.channel, '-'), 1, NEW.amount, 0
  FROM payments m WHERE m.id = NEW.payment_id;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION "roll_up_moved_license"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO rollup_changes (fact, authority_code, type_code, center_code, day, part, count, fils, discount)
  SELECT f.fact, f.authority_code, f.type_code, s.center_code, f.day, f.part, sum(s.sign * f.count), sum(s.sign * f.fils), sum(s.sign * f.discount)
  -- In two parts, because each has an index of its own.
  FROM (
    SELECT * FROM rollup_facts WHERE license_id = NEW.id AND status = 'UNPAID'
    UNION ALL SELECT * FROM rollup_facts WHERE license_id = NEW.id AND status <> 'UNPAID'
  ) f CROSS JOIN (VALUES (-1, coalesce(OLD.center_code, '-')), (1, coalesce(NEW.center_code, '-'))) s (sign, center_code)
  GROUP BY 1, 2, 3, 4, 5, 6;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "violations_added" AFTER INSERT ON "violations" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION "roll_up_added_violations"();--> statement-breakpoint
CREATE TRIGGER "violations_changed" AFTER UPDATE ON "violations" REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION "roll_up_changed_violations"();--> statement-breakpoint
CREATE TRIGGER "payment_lines_added" AFTER INSERT ON "payment_lines" REFERENCING NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION "roll_up_lines"();--> statement-breakpoint
CREATE TRIGGER "payment_lines_changed" AFTER UPDATE ON "payment_lines" REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION "roll_up_lines"();--> statement-breakpoint
CREATE TRIGGER "ledger_entries_refunds" AFTER INSERT ON "ledger_entries"
  FOR EACH ROW WHEN (NEW.debit = 'PAID_OUT' OR NEW.credit = 'PAID_OUT') EXECUTE FUNCTION "roll_up_refunds"();--> statement-breakpoint
CREATE TRIGGER "licenses_moved" AFTER UPDATE OF center_code ON "licenses"
  FOR EACH ROW WHEN (OLD.center_code IS DISTINCT FROM NEW.center_code) EXECUTE FUNCTION "roll_up_moved_license"();--> statement-breakpoint
CREATE FUNCTION "rebuild_rollups"() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- Whoever has changed something and not committed yet holds this table: after the lock everything that counts can be seen.
  LOCK TABLE rollup_changes IN SHARE MODE;
  TRUNCATE rollup_changes, rollups;
  INSERT INTO rollups (fact, authority_code, type_code, center_code, day, part, count, fils, discount)
  WITH leaves AS MATERIALIZED (
    SELECT fact, authority_code, type_code, center_code, day, part, sum(count) AS count, sum(fils) AS fils, sum(discount) AS discount
    FROM rollup_facts GROUP BY 1, 2, 3, 4, 5, 6
  )
  SELECT fact, coalesce(authority_code, '*'), coalesce(type_code, '*'), coalesce(center_code, '*'), day, part, sum(count), sum(fils), sum(discount)
  FROM leaves WHERE authority_code <> '*' GROUP BY fact, day, part, CUBE (authority_code, type_code, center_code)
  UNION ALL SELECT * FROM leaves WHERE authority_code = '*';
END $$;--> statement-breakpoint
SELECT "rebuild_rollups"();
