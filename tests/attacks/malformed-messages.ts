const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`

/** Messages that are none, each with its format and what is wrong. */
export const malformedMessages = [
  ['JSON', 'nothing', ''],
  ['JSON', 'half of it', '{"MFEP":{'],
  ['JSON', 'a list', '[]'],
  ['JSON', 'a name twice with two values', '{"MFEP":1,"MFEP":2}'],
  ['JSON', 'a thousand levels', nested(1_000)],
  ['JSON', 'ten thousand levels', nested(10_000)],
  ['JSON', 'NUL in a text', '{"MFEP":{"MsgHeader":{"GUID":"\\u0000"},"MsgBody":{}}}'],
  ['JSON', 'half a character', '{"MFEP":{"MsgHeader":{"GUID":"\\ud800"},"MsgBody":{}}}'],
  ['XML', 'nothing', ''],
  ['XML', 'half of it', '<MFEP><MsgBody>'],
  ['XML', 'another root', '<Other/>'],
  ['XML', 'entities', '<!DOCTYPE MFEP [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><MFEP><MsgBody>&b;</MsgBody></MFEP>'],
  ['XML', 'an entity of a file', '<!DOCTYPE MFEP [<!ENTITY a SYSTEM "file:///etc/passwd">]><MFEP><MsgBody>&a;</MsgBody></MFEP>'],
  ['XML', 'character data', '<MFEP><MsgBody><![CDATA[<MsgBody>]]></MsgBody></MFEP>'],
  ['XML', 'a NUL', '<MFEP><MsgBody>\0</MsgBody></MFEP>'],
  ['XML', 'five thousand levels', `<MFEP>${'<a>'.repeat(5_000)}${'</a>'.repeat(5_000)}</MFEP>`],
] as const
