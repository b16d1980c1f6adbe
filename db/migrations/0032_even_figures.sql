-- A violation stops being owed on the day its receipt is issued, and is owed again from the day that is taken back: the same days as what was paid.
CREATE OR REPLACE FUNCTION "violation_facts"(registered_at timestamptz, occurred_on date, status text, paid_at timestamptz, cancelled_at timestamptz)
RETURNS TABLE (fact text, day date, part text) LANGUAGE sql IMMUTABLE AS $$
  SELECT f.* FROM (VALUES
    ('REGISTERED', (registered_at AT TIME ZONE 'Asia/Amman')::date, '-'),
    ('ENDED', CASE WHEN status = 'CANCELLED' THEN (cancelled_at AT TIME ZONE 'Asia/Amman')::date END, status),
    ('OFFENCES', date_trunc('month', occurred_on::timestamp)::date, status)
  ) AS f (fact, day, part) WHERE f.day IS NOT NULL
$$;--> statement-breakpoint
CREATE OR REPLACE FUNCTION "line_facts"(issued_at timestamptz, voided_at timestamptz, processed_at timestamptz, occurred_on date, channel text)
RETURNS TABLE (fact text, day date, part text) LANGUAGE sql IMMUTABLE AS $$
  SELECT f.* FROM (VALUES
    ('PAID', (issued_at AT TIME ZONE 'Asia/Amman')::date, coalesce(channel, '-')),
    ('ENDED', (issued_at AT TIME ZONE 'Asia/Amman')::date, 'PAID'),
    ('REOPENED', (voided_at AT TIME ZONE 'Asia/Amman')::date, 'PAID'),
    ('VOIDED', (voided_at AT TIME ZONE 'Asia/Amman')::date, coalesce(channel, '-')),
    ('COLLECTED', CASE WHEN voided_at IS NULL THEN date_trunc('month', occurred_on::timestamp)::date END,
      "time_to_payment"((processed_at AT TIME ZONE 'Asia/Amman')::date - occurred_on))
  ) AS f (fact, day, part) WHERE f.day IS NOT NULL
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
  SELECT 'LEDGER', NULL, NULL, NULL, '*', '*', '*', CASE WHEN e.credit = 'PAID_OUT' THEN 'REFUNDED' ELSE 'RETURNED' END,
    (e.at AT TIME ZONE 'Asia/Amman')::date, coalesce(m.channel, '-'), 1, e.amount, 0
  FROM ledger_entries e JOIN payments m ON m.id = e.payment_id WHERE 'PAID_OUT' IN (e.debit, e.credit);--> statement-breakpoint
CREATE OR REPLACE FUNCTION "roll_up_lines"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO rollup_changes (fact, authority_code, type_code, center_code, day, part, count, fils, discount)
  SELECT f.fact, v.authority_code, v.type_code, coalesce(l.center_code, '-'), f.day, f.part, count(*), 
    sum(CASE WHEN f.fact IN ('ENDED', 'REOPENED') THEN coalesce(v.fine, p.fine) ELSE p.fine END),
    sum(CASE WHEN f.fact IN ('ENDED', 'REOPENED') THEN 0 ELSE p.discount END)
  FROM after p JOIN receipts r ON r.number = p.receipt_number JOIN payments m ON m.id = p.payment_id
    JOIN violations v ON v.id = p.violation_id JOIN licenses l ON l.id = v.license_id
    CROSS JOIN LATERAL line_facts(r.issued_at, p.voided_at, m.processed_at, v.occurred_on, m.channel) f
  GROUP BY 1, 2, 3, 4, 5, 6;
  IF TG_OP = 'INSERT' THEN RETURN NULL; END IF;
  INSERT INTO rollup_changes (fact, authority_code, type_code, center_code, day, part, count, fils, discount)
  SELECT f.fact, v.authority_code, v.type_code, coalesce(l.center_code, '-'), f.day, f.part, -count(*), 
    -sum(CASE WHEN f.fact IN ('ENDED', 'REOPENED') THEN coalesce(v.fine, p.fine) ELSE p.fine END),
    -sum(CASE WHEN f.fact IN ('ENDED', 'REOPENED') THEN 0 ELSE p.discount END)
  FROM before p JOIN receipts r ON r.number = p.receipt_number JOIN payments m ON m.id = p.payment_id
    JOIN violations v ON v.id = p.violation_id JOIN licenses l ON l.id = v.license_id
    CROSS JOIN LATERAL line_facts(r.issued_at, p.voided_at, m.processed_at, v.occurred_on, m.channel) f
  GROUP BY 1, 2, 3, 4, 5, 6;
  RETURN NULL;
END $$;--> statement-breakpoint
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
    sum(s.sign * CASE WHEN f.fact IN ('ENDED', 'REOPENED') THEN coalesce(s.fine, f.fils) ELSE f.fils END), sum(s.sign * f.discount)
  FROM before b JOIN after a USING (id) JOIN rollup_facts f ON f.violation_id = a.id AND f.origin = 'LINE'
    CROSS JOIN LATERAL (VALUES (-1, b.license_id, b.type_code, b.fine), (1, a.license_id, a.type_code, a.fine)) s (sign, license_id, type_code, fine)
    JOIN licenses l ON l.id = s.license_id
  WHERE (b.license_id, b.type_code, b.fine) IS DISTINCT FROM (a.license_id, a.type_code, a.fine)
  GROUP BY 1, 2, 3, 4, 5, 6 HAVING sum(s.sign) <> 0
    OR sum(s.sign * CASE WHEN f.fact IN ('ENDED', 'REOPENED') THEN coalesce(s.fine, f.fils) ELSE f.fils END) <> 0;
  RETURN NULL;
END $$;--> statement-breakpoint
SELECT "rebuild_rollups"();
