"""A draft that is due, in words and in bytes.

The same need with the same notes always gives the same draft. What a draft may
say is worked out in scene.py, its wording is chosen here, its bytes are made in
message.py. When to write is no matter of this folder.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from assistant.model import Address, Draft, Due, Identity, Notes, Opportunity, Step
from assistant.writing.choose import pick
from assistant.writing.digest import digest_of, draft_message_id
from assistant.writing.faults import DraftRefused, TemplateFault
from assistant.writing.fragments import shortened
from assistant.writing.headers import SUBJECT_LIMIT, checked_address, plain
from assistant.writing.length import WORD_LIMITS, word_count
from assistant.writing.marks import marks_in
from assistant.writing.message import build, chain_of
from assistant.writing.render import TemplateSet, Wordings, render, wordings
from assistant.writing.scene import Scene, scene_of
from assistant.writing.tone import check

SPARE_BLOCKS = ("questions", "interest", "liked", "travel", "forgotten", "strength")
"""What a note does without, one after the other, when it would be too long."""

FRAGMENT_BLOCKS = ("point", "strength", "liked", "forgotten")
MARK_ROOM = 66  # with brackets and spaces a mark stays on one line of 72, the width of flowed.py
BODY_LIMIT = 8_000  # characters; nobody reads a longer letter
UNDERSTOOD_PREFIX = re.compile(
    r"\s*(?:re|aw|sv|vs|antw|antwort|tr|rif|res|ref|odp|ynt|回复|答复)\s*(?:\[\d+\])?\s*[:：]\s*", re.I
)


def compose(
    due: Due,
    opportunity: Opportunity,
    notes: Notes | None,
    identity: Identity,
    templates: TemplateSet,
    *,
    now: datetime,
    is_trial: bool = False,
) -> Draft:
    """The finished draft; raises TemplateFault or DraftRefused, and then nothing must be placed.

    A trial of the templates does without the tone guard, which takes long to load and refuses nothing.
    """
    scene = scene_of(due, opportunity, notes, identity, templates, now=now)
    own_subject, body = _fitting(due.step, scene, templates)
    subject = subject_of(due, own_subject)
    draft = _draft(due, scene, identity, subject, body, now=now)
    return draft if is_trial else replace(draft, concerns=_concerns(due, scene, body))


def _draft(due: Due, scene: Scene, identity: Identity, subject: str, body: str, *, now: datetime) -> Draft:
    recipient = Address(scene.recipient_name, checked_address(due.recipient.email or ""))
    references = chain_of(due.anchor.references, due.anchor.message_id)
    message_id = draft_message_id(identity, due.need)
    raw = build(
        identity=identity,
        recipient=recipient,
        subject=subject,
        message_id=message_id,
        in_reply_to=due.anchor.message_id,
        references=references,
        body=body,
        now=now,
    )
    return Draft(
        message_id=message_id,
        recipient=recipient,
        subject=subject,
        in_reply_to=due.anchor.message_id,
        references=references,
        body=body,
        raw=raw,
        digest=digest_of(raw),
        marks=marks_in(body),
    )


def _concerns(due: Due, scene: Scene, body: str) -> tuple[str, ...]:
    names = [scene.recipient_name] if scene.recipient_name else []
    return tuple(map(str, check(body, step=due.step, recipient_names=names, language=scene.tongue.code)))


def subject_of(due: Due, own: str) -> str:
    """The thread's subject with one "Re:", or the draft's own."""
    thread = _without_prefixes(plain(due.anchor.subject, limit=SUBJECT_LIMIT - len("Re: ")))
    if thread and (due.in_thread or not own):
        return f"Re: {thread}"
    if not own:
        raise DraftRefused("the draft has no subject: neither its thread nor its template gives one")
    return shortened(plain(own, limit=SUBJECT_LIMIT), SUBJECT_LIMIT)


def _without_prefixes(subject: str) -> str:
    while (found := UNDERSTOOD_PREFIX.match(subject)) is not None:
        subject = subject[found.end() :]
    return subject.strip()


def _fitting(step: Step, scene: Scene, templates: TemplateSet) -> tuple[str, str]:
    """Subject and body, shortened by whole blocks until the step's limit is kept."""
    blocks = blocks_of(step.value, scene, templates)
    subject, body = _laid_out(step, scene, templates, blocks)
    for name in SPARE_BLOCKS:
        if word_count(body) <= WORD_LIMITS[step]:
            break
        blocks[name] = ""
        subject, body = _laid_out(step, scene, templates, blocks)
    return subject, body


def blocks_of(step: str, scene: Scene, templates: TemplateSet) -> dict[str, str]:
    """One wording for each block of the step."""
    name = f"{scene.tongue.code}/_blocks/{step}.txt.j2"
    found = wordings(name, templates, scene.values, spelling=scene.tongue.spelling)
    blocks = {block: _chosen(block, found, scene) for block in dict.fromkeys(each.split(".")[0] for each in found)}
    for block in FRAGMENT_BLOCKS:
        sentence = blocks.pop(f"{block}_sentence", "")
        fragment = getattr(scene.share, block)
        blocks[block] = (
            (sentence or blocks.get(block, "")) if fragment and fragment.is_sentence else blocks.get(block, "")
        )
        blocks[block] = blocks[block] if fragment else ""
    return blocks


def _chosen(block: str, found: Wordings, scene: Scene) -> str:
    if block == "mark":
        return next((mark for mark in found[block] if len(mark) <= MARK_ROOM), found[block][-1])
    pools = [found[f"{block}.{variant}"] for variant in scene.variants if f"{block}.{variant}" in found]
    return pick([*pools, found.get(block, ())], f"{scene.panel_key}\x1f{block}", place=scene.place)


def _laid_out(step: Step, scene: Scene, templates: TemplateSet, blocks: Mapping[str, str]) -> tuple[str, str]:
    name = f"{scene.tongue.code}/{step.value}.txt.j2"
    text = render(name, templates, scene.values | {"blocks": blocks}, spelling=scene.tongue.spelling)
    subject, body = parted(text.strip())
    body = tidy(body)
    if not body or len(body) > BODY_LIMIT:
        raise TemplateFault(name, None, f"gives {len(body):,} characters; a letter has between 1 and {BODY_LIMIT:,}")
    return subject, body


def parted(text: str) -> tuple[str, str]:
    """A first line "Subject: ..." apart from the letter."""
    first, _, rest = text.partition("\n")
    if first.lower().startswith("subject:"):
        return first[len("subject:") :].strip(), rest
    return "", text


def tidy(text: str) -> str:
    """Lines without spaces at their ends, paragraphs parted by one empty line."""
    lines = (" ".join(line.split()) for line in text.replace("\r\n", "\n").split("\n"))
    joined = re.sub(r" +([.,;:?!])(?=\s|$)", r"\1", "\n".join(lines))
    return re.sub(r"\n{3,}", "\n\n", joined).strip()
