CREATE TABLE "line_corrections" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "line_corrections_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"line_id" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"kind" text NOT NULL,
	"fine_before" bigint NOT NULL,
	"fine_after" bigint,
	"fine" bigint NOT NULL,
	"discount" bigint NOT NULL,
	"amount" bigint NOT NULL,
	"case_id" bigint,
	CONSTRAINT "line_corrections_kind" CHECK ("line_corrections"."kind" in ('CANCELLED', 'LOWERED') and ("line_corrections"."kind" = 'CANCELLED') = ("line_corrections"."fine_after" is null)),
	CONSTRAINT "line_corrections_lowers" CHECK ("line_corrections"."fine_after" < "line_corrections"."fine_before"),
	CONSTRAINT "line_corrections_amount" CHECK (least("line_corrections"."fine", "line_corrections"."amount") >= 0 and "line_corrections"."fine" - "line_corrections"."discount" = "line_corrections"."amount"),
	CONSTRAINT "line_corrections_case" CHECK (("line_corrections"."amount" > 0) = ("line_corrections"."case_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "import_differences" DROP CONSTRAINT "import_differences_kind";--> statement-breakpoint
ALTER TABLE "payment_cases" DROP CONSTRAINT "payment_cases_conflict";--> statement-breakpoint
ALTER TABLE "violations" DROP CONSTRAINT "violations_cancelled_at";--> statement-breakpoint
ALTER TABLE "line_corrections" ADD CONSTRAINT "line_corrections_line_id_payment_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."payment_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "line_corrections" ADD CONSTRAINT "line_corrections_case_id_payment_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."payment_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "line_corrections_line" ON "line_corrections" USING btree ("line_id");--> statement-breakpoint
CREATE INDEX "line_corrections_case" ON "line_corrections" USING btree ("case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "line_corrections_cancelled_once" ON "line_corrections" USING btree ("line_id") WHERE "line_corrections"."kind" = 'CANCELLED';--> statement-breakpoint
ALTER TABLE "import_differences" ADD CONSTRAINT "import_differences_kind" CHECK (kind in ('CANCELLED', 'LOWERED', 'PAID_CANCELLED', 'PAID_LOWERED', 'AMENDED', 'RAISED', 'COURT_AMOUNT', 'NEW_CANCELLED', 'NEW_OUTSIDE_RANGE', 'LICENSE', 'LICENSE_NUMBER', 'LICENSE_MERGER', 'PAYMENT'));--> statement-breakpoint
ALTER TABLE "payment_cases" ADD CONSTRAINT "payment_cases_conflict" CHECK (("payment_cases"."reason" in ('CONFLICT', 'FILE_DIFFERS', 'FILE_REVERSES', 'NO_LONGER_DUE')) = ("payment_cases"."content_hash" <> ''));--> statement-breakpoint
ALTER TABLE "violations" ADD CONSTRAINT "violations_cancelled_at" CHECK (case "violations"."status" when 'UNPAID' then "violations"."cancelled_at" is null when 'CANCELLED' then "violations"."cancelled_at" is not null else true end);--> statement-breakpoint
CREATE TRIGGER "line_corrections_are_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "line_corrections"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
-- A violation that is cancelled is cancelled from that day on, whether it was paid before or not.
CREATE OR REPLACE FUNCTION "violation_facts"(registered_at timestamptz, occurred_on date, status text, paid_at timestamptz, cancelled_at timestamptz)
RETURNS TABLE (fact text, day date, part text) LANGUAGE sql IMMUTABLE AS $$
  SELECT f.* FROM (VALUES
    ('REGISTERED', (registered_at AT TIME ZONE 'Asia/Amman')::date, '-'),
    ('ENDED', (cancelled_at AT TIME ZONE 'Asia/Amman')::date, 'CANCELLED'),
    ('OFFENCES', date_trunc('month', occurred_on::timestamp)::date, CASE WHEN cancelled_at IS NULL THEN status ELSE 'CANCELLED' END)
  ) AS f (fact, day, part) WHERE f.day IS NOT NULL
$$;--> statement-breakpoint
-- What a correction takes from its line: with sign -1 where it takes from a sum. What is void is void without what was released before.
CREATE FUNCTION "correction_facts"(corrected_at timestamptz, cancels boolean, voided_at timestamptz, processed_at timestamptz, occurred_on date, channel text)
RETURNS TABLE (fact text, day date, part text, sign bigint, counted bigint) LANGUAGE sql IMMUTABLE AS $$
  SELECT f.fact, f.day, f.part, f.sign::bigint, CASE WHEN f.fact = 'RELEASED' OR cancels THEN f.sign ELSE 0 END::bigint FROM (VALUES
    ('RELEASED', (corrected_at AT TIME ZONE 'Asia/Amman')::date, coalesce(channel, '-'), 1),
    ('VOIDED', (voided_at AT TIME ZONE 'Asia/Amman')::date, coalesce(channel, '-'), -1),
    ('COLLECTED', CASE WHEN voided_at IS NULL THEN date_trunc('month', occurred_on::timestamp)::date END,
      "time_to_payment"((processed_at AT TIME ZONE 'Asia/Amman')::date - occurred_on), -1),
    ('REOPENED', CASE WHEN cancels THEN (corrected_at AT TIME ZONE 'Asia/Amman')::date END, 'PAID', 1),
    ('REOPENED', CASE WHEN cancels THEN (voided_at AT TIME ZONE 'Asia/Amman')::date END, 'PAID', -1)
  ) AS f (fact, day, part, sign) WHERE f.day IS NOT NULL
$$;--> statement-breakpoint
CREATE OR REPLACE VIEW "rollup_facts" AS
  SELECT 'VIOLATION' AS origin, v.license_id, v.status, v.id AS violation_id, v.authority_code, v.type_code, coalesce(l.center_code, '-') AS center_code,
    f.fact, f.day, f.part, 1::bigint AS count, coalesce(v.fine, 0)::bigint AS fils, 0::bigint AS discount
  FROM violations v JOIN licenses l ON l.id = v.license_id
    CROSS JOIN LATERAL "violation_facts"(v.registered_at, v.occurred_on, v.status, v.paid_at, v.cancelled_at) f
  UNION ALL
  SELECT 'LINE', v.license_id, v.status, v.id, v.authority_code, v.type_code, coalesce(l.center_code, '-'), f.fact, f.day, f.part, 1,
    CASE WHEN f.fact IN ('ENDED', 'REOPENED') THEN coalesce(v.fine, p.fine) ELSE p.fine END, CASE WHEN f.fact IN ('ENDED', 'REOPENED') THEN 0 ELSE p.discount END
  FROM payment_lines p JOIN receipts r ON r.number = p.receipt_number JOIN payments m ON m.id = p.payment_id
    JOIN violations v ON v.id = p.violation_id JOIN licenses l ON l.id = v.license_id
    CROSS JOIN LATERAL "line_facts"(r.issued_at, p.voided_at, m.processed_at, v.occurred_on, m.channel) f
  UNION ALL
  SELECT 'LINE', v.license_id, v.status, v.id, v.authority_code, v.type_code, coalesce(l.center_code, '-'), f.fact, f.day, f.part, f.counted,
    f.sign * CASE WHEN f.fact = 'REOPENED' THEN coalesce(v.fine, c.fine) ELSE c.fine END, CASE WHEN f.fact = 'REOPENED' THEN 0 ELSE f.sign * c.discount END
  FROM line_corrections c JOIN payment_lines p ON p.id = c.line_id JOIN payments m ON m.id = p.payment_id
    JOIN violations v ON v.id = p.violation_id JOIN licenses l ON l.id = v.license_id
    CROSS JOIN LATERAL "correction_facts"(c.at, c.kind = 'CANCELLED', p.voided_at, m.processed_at, v.occurred_on, m.channel) f
  UNION ALL
  SELECT 'LEDGER', NULL, NULL, NULL, '*', '*', '*', CASE WHEN e.credit = 'PAID_OUT' THEN 'REFUNDED' ELSE 'RETURNED' END,
    (e.at AT TIME ZONE 'Asia/Amman')::date, coalesce(m.channel, '-'), 1, e.amount, 0
  FROM ledger_entries e JOIN payments m ON m.id = e.payment_id WHERE 'PAID_OUT' IN (e.debit, e.credit);--> statement-breakpoint
CREATE FUNCTION "roll_up_corrections"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO rollup_changes (fact, authority_code, type_code, center_code, day, part, count, fils, discount)
  SELECT f.fact, v.authority_code, v.type_code, coalesce(l.center_code, '-'), f.day, f.part, sum(f.counted),
    sum(f.sign * CASE WHEN f.fact = 'REOPENED' THEN coalesce(v.fine, c.fine) ELSE c.fine END),
    sum(CASE WHEN f.fact = 'REOPENED' THEN 0 ELSE f.sign * c.discount END)
  FROM after c JOIN payment_lines p ON p.id = c.line_id JOIN payments m ON m.id = p.payment_id
    JOIN violations v ON v.id = p.violation_id JOIN licenses l ON l.id = v.license_id
    CROSS JOIN LATERAL correction_facts(c.at, c.kind = 'CANCELLED', p.voided_at, m.processed_at, v.occurred_on, m.channel) f
  GROUP BY 1, 2, 3, 4, 5, 6;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "line_corrections_added" AFTER INSERT ON "line_corrections" REFERENCING NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION "roll_up_corrections"();--> statement-breakpoint
CREATE FUNCTION "roll_up_corrected_lines"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO rollup_changes (fact, authority_code, type_code, center_code, day, part, count, fils, discount)
  SELECT f.fact, v.authority_code, v.type_code, coalesce(l.center_code, '-'), f.day, f.part, sum(s.side * f.counted),
    sum(s.side * f.sign * CASE WHEN f.fact = 'REOPENED' THEN coalesce(v.fine, c.fine) ELSE c.fine END),
    sum(CASE WHEN f.fact = 'REOPENED' THEN 0 ELSE s.side * f.sign * c.discount END)
  FROM before b JOIN after a USING (id) JOIN line_corrections c ON c.line_id = a.id JOIN payments m ON m.id = a.payment_id
    JOIN violations v ON v.id = a.violation_id JOIN licenses l ON l.id = v.license_id
    CROSS JOIN LATERAL (VALUES (-1, b.voided_at), (1, a.voided_at)) s (side, voided_at)
    CROSS JOIN LATERAL correction_facts(c.at, c.kind = 'CANCELLED', s.voided_at, m.processed_at, v.occurred_on, m.channel) f
  WHERE a.voided_at IS DISTINCT FROM b.voided_at
  GROUP BY 1, 2, 3, 4, 5, 6;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "payment_lines_corrected" AFTER UPDATE ON "payment_lines" REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION "roll_up_corrected_lines"();--> statement-breakpoint
CREATE OR REPLACE FUNCTION "roll_up_changed_violations"() RETURNS trigger LANGUAGE plpgsql AS $$
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
    SELECT FROM before b JOIN after a USING (id) WHERE (b.license_id, b.type_code, b.fine) IS DISTINCT FROM (a.license_id, a.type_code, a.fine)
  ) THEN RETURN NULL; END IF;
  -- What was paid of a violation moves with it.
  INSERT INTO rollup_changes (fact, authority_code, type_code, center_code, day, part, count, fils, discount)
  SELECT f.fact, f.authority_code, s.type_code, coalesce(l.center_code, '-'), f.day, f.part, sum(s.sign * f.count),
    sum(s.sign * CASE WHEN f.fact IN ('ENDED', 'REOPENED') THEN coalesce(f.count * s.fine, f.fils) ELSE f.fils END), sum(s.sign * f.discount)
  FROM before b JOIN after a USING (id) JOIN rollup_facts f ON f.violation_id = a.id AND f.origin = 'LINE'
    CROSS JOIN LATERAL (VALUES (-1, b.license_id, b.type_code, b.fine), (1, a.license_id, a.type_code, a.fine)) s (sign, license_id, type_code, fine)
    JOIN licenses l ON l.id = s.license_id
  WHERE (b.license_id, b.type_code, b.fine) IS DISTINCT FROM (a.license_id, a.type_code, a.fine)
  GROUP BY 1, 2, 3, 4, 5, 6 HAVING sum(s.sign) <> 0
    OR sum(s.sign * CASE WHEN f.fact IN ('ENDED', 'REOPENED') THEN coalesce(f.count * s.fine, f.fils) ELSE f.fils END) <> 0;
  RETURN NULL;
END $$;
