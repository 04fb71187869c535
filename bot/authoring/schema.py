"""
JSON Schemas of the knowledge files, generated from the models, so that editors complete and check what people write.

`concierge kb learn` writes them anew to `knowledge/schema/`, and a test finds those that are older than the models. An
editor with a YAML language server uses them when a file begins with

    # yaml-language-server: $schema=../schema/entry.schema.json
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaMode, JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from bot.knowledge.writing import write_whole
from bot.models import Elsewhere, Entry, Product, Vocabulary

DIALECT = "https://json-schema.org/draft/2020-12/schema"
MODELS: Mapping[str, type[BaseModel]] = {
    "entry": Entry,
    "product": Product,
    "vocabulary": Vocabulary,
    "elsewhere": Elsewhere,
}

_SOURCE = "A key of `sources` in the product file, when it is not the source of what stands around it."
_DESCRIPTIONS: Mapping[str, str] = {
    "Entry.id": "The path of this file without `knowledge/` and `.yml`, as `unleashed/lock-date`. It never changes.",
    "Entry.kind": "`error`, or `guide` for what people look up and no error names.",
    "Entry.title": "What is wrong, in plain words; at most 70 characters are read at a glance.",
    "Entry.codes": "Error codes exactly as shown, as `XERO11`. A code belongs to one entry.",
    "Entry.errors": "Every documented error text, exactly, with `{placeholders}` for what changes.",
    "Entry.placeholders": "Describes each `{placeholder}` of the error texts, by its name.",
    "Entry.not_this": "Messages that look alike and must not bring back this entry.",
    "Entry.cause": "Why it happens. Each item is a text, or a text with its own source.",
    "Entry.fix": "What to do, as titled groups of steps.",
    "Entry.warnings": "What holds for the whole fix and is read before it.",
    "Entry.faq": "Frequent questions, addressed as `<id>#<slug>`.",
    "Entry.related": "Ids of entries that a reader may really have instead.",
    "Entry.escalation": "When a human is needed, and who.",
    "ErrorText.source": _SOURCE,
    "Step.source": _SOURCE,
    "StepGroup.source": _SOURCE,
    "Question.source": _SOURCE,
    "Escalation.source": _SOURCE,
    "Escalation.when": "When the person should ask a human, as a whole sentence.",
    "Party.source": "A key of `sources` in this file.",
    "Party.how": "How to reach them, by web and by mobile if the document tells them apart.",
    "Contact.device": "The kind of device.",
    "Product.id": "The name of this folder.",
    "Product.documents": "The help documents, by a number in quotes, as `'002'`.",
    "Product.sources": "Sections of the documents, by the key with which statements name them.",
    "Product.parties": "Who takes over, by the key with which escalations name them.",
    "Question.slug": "The name of the question after `#`. It never changes.",
    "NotThis.why": "Why it is something else, for whoever looks at this entry next.",
    "Vocabulary.groups": "Each group is one idea, by its name, with the words and phrases that express it.",
}
"""What fields are for that say nothing about themselves in the models, by model and field."""


class _Schemas(GenerateJsonSchema):
    """As pydantic's own, but a statement that may be written as a plain text is so in the schema, too."""

    schema_dialect = DIALECT

    def function_before_schema(self, schema: core_schema.BeforeValidatorFunctionSchema) -> JsonSchemaValue:
        """`Annotated[Statement, BeforeValidator(_as_statement)]` and its like: a text, or a mapping with `text`."""
        made = super().function_before_schema(schema)
        convert: Any = schema["function"]["function"]
        if convert("a text") != {"text": "a text"}:
            return made
        return {"anyOf": [{"type": "string"}, made]}

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002 - pydantic decides the signature
        """Titles repeat the names of the keys."""
        return False

    def generate(self, schema: CoreSchema, mode: JsonSchemaMode = "validation") -> JsonSchemaValue:
        """The schema, with descriptions for every field and closed mappings."""
        made = super().generate(schema, mode)
        for name, model in {made["title"]: made, **made.get("$defs", {})}.items():
            for key, value in model.get("properties", {}).items():
                _refine(value)
                if text := _DESCRIPTIONS.get(f"{name}.{key}"):
                    value.setdefault("description", text)
        _limit_plain_texts(made, made.get("$defs", {}))
        return {"$schema": DIALECT, **made}


def _refine(value: dict[str, Any]) -> None:
    """Say the same more simply, and refuse keys that the models refuse."""
    if "patternProperties" in value:
        value["additionalProperties"] = False
    if value.get("default", ...) in (None, []):
        del value["default"]
    options = value.get("anyOf", [])
    if len(options) == 2 and options[1] == {"type": "null"} and isinstance(options[0].get("type"), str):
        del value["anyOf"]
        value.update({**options[0], "type": [options[0]["type"], "null"]})


def _limit_plain_texts(node: Any, models: Mapping[str, Any]) -> None:
    """Give a plain text that stands for a model the limits of the model's `text`."""
    if isinstance(node, dict):
        match node.get("anyOf"):
            case [{"type": "string"} as plain, {"$ref": str(reference)}]:
                text = models[reference.rpartition("/")[2]]["properties"]["text"]
                plain.update({key: text[key] for key in ("minLength", "maxLength") if key in text})
    for value in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        _limit_plain_texts(value, models)


def schemas() -> dict[str, str]:
    """The text of each schema file, by its name."""
    return {
        f"{name}.schema.json": json.dumps(
            model.model_json_schema(schema_generator=_Schemas), ensure_ascii=False, indent=2
        )
        + "\n"
        for name, model in MODELS.items()
    }


def write(folder: Path) -> list[Path]:
    """
    Write the schemas to `schema/` in the knowledge folder `folder`, and give the paths of those that changed.

    The same models always give the same files. Raises OSError.
    """
    changed = []
    for name, text in schemas().items():
        path = folder / "schema" / name
        if not path.is_file() or path.read_bytes() != text.encode():
            path.parent.mkdir(exist_ok=True)
            write_whole(path, text.encode())
            changed.append(path)
    return changed
