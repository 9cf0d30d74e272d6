import { type Applied, isAtWork, type LawIndex, sayCitation } from '@motcua/atlas';
import type { Language } from '@motcua/calendar';
import type { Assumption, Conflict } from '@motcua/law';
import { versionsOf } from '../definitions.ts';
import { findLaw } from '../find-law.ts';
import { lawOfAll } from '../law-book.ts';
import {
  assumptionJson,
  conflictJson,
  inShort,
  instrumentJson,
  instrumentTable,
  instrumentText,
  provisionJson,
  provisionList,
  provisionText,
  transitionJson,
} from '../law-view.ts';
import { type Paint, paintFor } from '../paint.ts';
import { type Answer, type Call, textOf } from '../spec.ts';
import { hanging, wrap } from '../table.ts';

/** `law`: the law of the library both ways, whole, by text or by place; what is not modelled, assumed, contradicted. */
export function law(call: Call): Answer {
  const index = lawOfAll();
  const { language, options } = call;
  const paint = paintFor(call.world);
  const of = textOf(options, 'of');
  if (of !== undefined) return transitions(index, of, language, paint);
  if (options.assumptions === true) return assumptions(index, language, paint);
  if (options.conflicts === true) return conflicts(index, language, paint);
  if (call.args.length > 0) return place(index, call.args.join(' '), language, paint);
  if (options.unused === true) return provisions(index, 'unused', language, paint);
  if (options.unmodelled === true) return provisions(index, 'unmodelled', language, paint);
  return whole(index, language, paint);
}

function whole(index: LawIndex, language: Language, paint: Paint): Answer {
  const more =
    language === 'vi'
      ? 'Một văn bản: motcua law <số>. Chưa dùng: --unused. Không mô hình hóa: --unmodelled.'
      : 'One text: motcua law <number>. Without a use: --unused. Not modelled: --unmodelled.';
  return {
    json: {
      instruments: index.instruments.map((it) => instrumentJson(it, language)),
      transitions: index.transitions.map((it) => transitionJson(it, language)),
      assumptions: index.assumptions.map((it) => assumptionJson(it, language)),
      conflicts: index.conflicts.map((it) => conflictJson(it, language)),
    },
    text: `${instrumentTable(index.instruments, language)}\n\n${paint.faint(more)}`,
  };
}

function place(index: LawIndex, asked: string, language: Language, paint: Paint): Answer {
  const found = findLaw(index, asked);
  if (found.kind === 'instrument') {
    const { instrument } = found;
    return { json: instrumentJson(instrument, language), text: instrumentText(instrument, language, paint) };
  }
  return {
    json: { provisions: found.provisions.map((it) => provisionJson(it, language)) },
    text: found.provisions.map((it) => provisionText(it, language, paint)).join('\n\n'),
  };
}

function provisions(index: LawIndex, which: 'unused' | 'unmodelled', language: Language, paint: Paint): Answer {
  const all = index.instruments.flatMap((it) => it.provisions);
  const shown = all.filter((it) => (which === 'unused' ? !it.usedBy.some(isAtWork) : it.notModelled.length > 0));
  const none = language === 'vi' ? 'Không có điều khoản nào.' : 'There is none.';
  return {
    json: { provisions: shown.map((it) => provisionJson(it, language)) },
    text: shown.length === 0 ? none : provisionList(shown, language, paint),
  };
}

function transitions(index: LawIndex, procedure: string, language: Language, paint: Paint): Answer {
  const versions = versionsOf(procedure).map((it) => it.version);
  const shown = index.transitions.filter((it) => versions.includes(it.version));
  const texts = versions.map((version) => {
    const lines = shown
      .filter((it) => it.version === version)
      .map(({ label, cites, because }) => {
        const law = because === null ? cites.map((it) => sayCitation(it, language)).join('; ') : because[language];
        return `${wrap(label[language], 110, '  ')}\n${wrap(law, 110, '      ')}`;
      });
    return [paint.strong(version), ...lines].join('\n');
  });
  return { json: { transitions: shown.map((it) => transitionJson(it, language)) }, text: texts.join('\n\n') };
}

function assumptions(index: LawIndex, language: Language, paint: Paint): Answer {
  return {
    json: { assumptions: index.assumptions.map((it) => assumptionJson(it, language)) },
    text: index.assumptions.map((it) => assumptionText(it, language, paint)).join('\n\n'),
  };
}

function assumptionText({ it, versions }: Applied<Assumption>, language: Language, paint: Paint): string {
  const choices = Object.entries(it.choices).map(([id, label]) => {
    const mark = id === it.default ? (language === 'vi' ? ' (mặc định)' : ' (default)') : '';
    return wrap(`--assume ${it.id}=${id}${mark}: ${label[language]}`, 110, '    ');
  });
  return [
    paint.strong(it.id),
    wrap(it.about[language], 100, '  '),
    ...choices,
    wrap(it.why[language], 100, '  '),
    wrap(it.cites.map((cite) => sayCitation(cite, language)).join('; '), 100, '  '),
    hanging('  → ', inShort(versions), 100),
  ].join('\n');
}

function conflicts(index: LawIndex, language: Language, paint: Paint): Answer {
  return {
    json: { conflicts: index.conflicts.map((it) => conflictJson(it, language)) },
    text: index.conflicts.map((it) => conflictText(it, language, paint)).join('\n\n'),
  };
}

function conflictText({ it, versions }: Applied<Conflict>, language: Language, paint: Paint): string {
  const sides = it.sides.map(({ says, cites }) =>
    wrap(`${says[language]} (${sayCitation(cites, language)})`, 110, '    '),
  );
  const nowhere = language === 'vi' ? 'không thuộc thủ tục nào' : 'of no procedure';
  return [
    paint.strong(it.id),
    wrap(it.about[language], 100, '  '),
    ...sides,
    hanging('  → ', versions.length === 0 ? nowhere : inShort(versions), 100),
  ].join('\n');
}
