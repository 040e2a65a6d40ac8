/** The types of a briefing, read off its schema. An excerpt is a briefing that holds only the facts shown. */
import type { InferOutput } from 'valibot';
import type * as schema from './schema.js';

export type Value = InferOutput<typeof schema.Value>;
export type Cite = InferOutput<typeof schema.Cite>;
export type When = InferOutput<typeof schema.When>;
export type Source = InferOutput<typeof schema.Source>;
export type Picture = InferOutput<typeof schema.Picture>;
export type Actor = InferOutput<typeof schema.Actor>;
export type Unit = InferOutput<typeof schema.Unit>;
export type Window = InferOutput<typeof schema.Window>;
export type Figure = InferOutput<typeof schema.Figure>;
export type QuoteEdit = InferOutput<typeof schema.QuoteEdit>;
export type Quote = InferOutput<typeof schema.Quote>;
export type Link = InferOutput<typeof schema.Link>;
export type Event = InferOutput<typeof schema.Event>;
export type Embed = InferOutput<typeof schema.Embed>;
export type Correction = InferOutput<typeof schema.Correction>;
export type Briefing = InferOutput<typeof schema.Briefing>;

/** Any of the three kinds of fact. */
export type Fact = Figure | Quote | Event;
