import { type Definition, jsonSchemaOf } from '@motcua/kit';
import type { Label } from '@motcua/law';

/** A part of a dossier as a citizen fills it in: what it is called, and what it asks for. */
export interface Paper {
  readonly label: Label;
  readonly optional: boolean;
  /** What stands inside; empty for a single field. */
  readonly asks: readonly Asked[];
}

/** One thing that a dossier asks for. */
export interface Asked {
  readonly label: Label;
  readonly optional: boolean;
}

/** A field that is answered by one of several words. */
export interface Offer {
  readonly label: Label;
  readonly answers: readonly Label[];
}

/** What a dossier asks of a citizen, read from the labels of its schema. */
export interface Papers {
  readonly papers: readonly Paper[];
  /** Who may file, as the dossier asks it of the person it is filed by. */
  readonly askers: readonly Offer[];
  /** By which ways it may come in, or what else may be chosen at the counter. */
  readonly offers: readonly Offer[];
  /** How each result may be received. */
  readonly deliveries: readonly Offer[];
}

interface Schema {
  readonly label?: Label;
  readonly values?: Readonly<Record<string, Label>>;
  readonly inLetters?: string;
  readonly saidInLetters?: Readonly<Record<string, Label>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
}

interface Named {
  readonly schema: Schema;
  readonly optional: boolean;
}

/** What a dossier asks of a citizen. */
export function papersOf({ dossier }: Pick<Definition, 'dossier'>): Papers {
  const parts = fieldsIn(jsonSchemaOf(dossier) as Schema);
  const filer = parts.filter((it) => fieldsIn(it.schema).some(({ schema }) => schema.inLetters === 'addressee'));
  return {
    papers: parts.flatMap(paperOf),
    askers: filer.flatMap((it) => fieldsIn(it.schema)).flatMap(({ schema }) => offerOf(schema, schema.values)),
    offers: parts.flatMap(({ schema }) => offerOf(schema, schema.values)),
    deliveries: parts.flatMap(({ schema }) => deliveriesIn(schema)),
  };
}

/** How a result is received and what else is chosen stands elsewhere; of the files that are attached only that they are. */
function paperOf({ schema, optional }: Named): readonly Paper[] {
  if (schema.label === undefined || isChosen(schema)) return [];
  const asks = isAttachment(schema) ? [] : asksIn(schema);
  const onlyChosen = asks.length === 0 && fieldsIn(schema).length > 0 && !isAttachment(schema);
  return onlyChosen ? [] : [{ label: schema.label, optional, asks }];
}

function asksIn(schema: Schema): readonly Asked[] {
  return fieldsIn(schema).flatMap(({ schema: it, optional }) =>
    it.label === undefined || isChosen(it) ? [] : [{ label: it.label, optional }],
  );
}

function isChosen({ values, inLetters }: Schema): boolean {
  return values !== undefined || inLetters === 'delivery';
}

function isAttachment(schema: Schema): boolean {
  return fieldsIn(schema).some(({ schema: it }) => it.inLetters === 'component' || it.inLetters === 'componentFile');
}

function offerOf({ label }: Schema, values: Schema['values']): readonly Offer[] {
  return label === undefined || values === undefined ? [] : [{ label, answers: Object.values(values) }];
}

function deliveriesIn(schema: Schema): readonly Offer[] {
  if (schema.inLetters === 'delivery') return offerOf(schema, schema.saidInLetters);
  return fieldsIn(schema).flatMap((it) => deliveriesIn(it.schema));
}

function fieldsIn({ properties, items, required = [] }: Schema): readonly Named[] {
  if (items !== undefined) return fieldsIn(items);
  return Object.entries(properties ?? {}).map(([name, schema]) => ({ schema, optional: !required.includes(name) }));
}
