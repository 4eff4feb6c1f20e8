/** The parts of an xAPI 1.0.3 statement that an export may hold, and no other: as a JSON Schema. */
const closed = (properties: object, required: readonly string[] = Object.keys(properties)) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});
const IRI = { type: 'string', pattern: '^https?://[^\\s<>"{}|\\\\^`]+$' };
const UUID = { type: 'string', pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$' };
const LANGUAGE_MAP = {
  type: 'object',
  minProperties: 1,
  propertyNames: { pattern: '^[a-z]{2}(-[A-Z]{2})?$' },
  additionalProperties: { type: 'string', minLength: 1 },
};
const EXTENSIONS = { type: 'object', propertyNames: IRI };
const text = { type: 'string', minLength: 1 };
const whole = { type: 'integer', minimum: 0 };

export const STATEMENTS = {
  type: 'array',
  minItems: 1,
  items: closed(
    {
      id: UUID,
      // An account, and nothing that could lead to a person.
      actor: closed({ objectType: { const: 'Group' }, name: text, account: closed({ homePage: IRI, name: text }) }),
      verb: closed({ id: { ...IRI, pattern: '^http://adlnet\\.gov/expapi/verbs/[a-z]+$' }, display: LANGUAGE_MAP }),
      object: closed({
        objectType: { const: 'Activity' },
        id: IRI,
        definition: closed(
          {
            type: { ...IRI, pattern: '^http://adlnet\\.gov/expapi/activities/[a-z.]+$' },
            name: LANGUAGE_MAP,
            interactionType: { const: 'choice' },
            choices: { type: 'array', items: closed({ id: text, description: LANGUAGE_MAP }) },
          },
          ['type', 'name'],
        ),
      }),
      result: closed(
        {
          completion: { type: 'boolean' },
          success: { type: 'boolean' },
          response: text,
          duration: { type: 'string', pattern: '^PT\\d+M$' },
          score: closed({ raw: whole, min: whole, max: whole }),
          extensions: EXTENSIONS,
        },
        [],
      ),
      context: closed(
        {
          registration: UUID,
          platform: text,
          language: text,
          contextActivities: closed({
            parent: { type: 'array', items: closed({ objectType: { const: 'Activity' }, id: IRI }) },
          }),
        },
        ['registration', 'platform', 'language'],
      ),
      timestamp: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$' },
      version: { const: '1.0.3' },
    },
    ['id', 'actor', 'verb', 'object', 'context', 'timestamp', 'version'],
  ),
};
