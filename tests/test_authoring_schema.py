"""The JSON Schemas say the same as the models, and the files in the repository are the ones the models give."""

import datetime as dt
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator, FormatChecker
from pydantic import ValidationError

from bot.authoring.schema import MODELS, schemas, write
from bot.knowledge.file import read_file
from bot.knowledge.loading import data_folder, entry_files
from bot.models import Entry
from tests import knowledge_samples
from tests.conftest import ROOT

KNOWLEDGE = data_folder("knowledge")
SELF_EXPLANATORY = {"answer", "name", "publisher", "question", "section", "steps", "text", "title"}


def kind_of(path: Path) -> str:
    """Which schema a knowledge file has to fit."""
    if path.parent == KNOWLEDGE:
        return path.stem
    return "product" if path.name == "product.yml" else "entry"


def files() -> list[Path]:
    top = [KNOWLEDGE / "vocabulary.yml", KNOWLEDGE / "elsewhere.yml"]
    return [*top, *sorted(KNOWLEDGE.glob("*/product.yml")), *entry_files(KNOWLEDGE)]


def schema(kind: str) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(schemas()[f"{kind}.schema.json"])
    return made


def as_json(value: Any) -> Any:
    """What an editor takes YAML for: JSON, in which a day is a text."""
    if isinstance(value, dict):
        return {key: as_json(item) for key, item in value.items()}
    if isinstance(value, list):
        return [as_json(item) for item in value]
    return value.isoformat() if isinstance(value, dt.date) else value


def complaints(kind: str, text: str) -> list[str]:
    validator = Draft202012Validator(schema(kind), format_checker=FormatChecker())
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(as_json(yaml.safe_load(text)))]


def properties(kind: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
    made = schema(kind)
    for name, model in {made["title"]: made, **made.get("$defs", {})}.items():
        for key, value in model["properties"].items():
            yield name, key, value


def test_the_schemas_in_the_repository_are_current() -> None:
    committed = {path.name: path.read_text(encoding="utf-8") for path in (KNOWLEDGE / "schema").iterdir()}
    assert committed == schemas(), "Write them anew with `concierge kb learn`."


@pytest.mark.parametrize("path", files(), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_knowledge_file_fits_its_schema(path: Path) -> None:
    assert complaints(kind_of(path), path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("kind", MODELS)
def test_a_schema_is_one_and_holds_no_address_but_its_dialect(kind: str) -> None:
    made = schema(kind)
    Draft202012Validator.check_schema(made)
    assert made.pop("$schema") == "https://json-schema.org/draft/2020-12/schema"
    assert not re.search(r"[a-z]+://", json.dumps(made))


@pytest.mark.parametrize("kind", MODELS)
def test_every_key_says_what_it_is_for(kind: str) -> None:
    silent = [f"{name}.{key}" for name, key, value in properties(kind) if not value.get("description")]
    assert [name for name in silent if name.partition(".")[2] not in SELF_EXPLANATORY] == []


@pytest.mark.parametrize("kind", MODELS)
def test_every_mapping_is_closed(kind: str) -> None:
    made = schema(kind)
    assert all(model["additionalProperties"] is False for model in (made, *made.get("$defs", {}).values()))


@pytest.mark.parametrize("name", knowledge_samples.FILES)
def test_a_sound_file_fits(name: str) -> None:
    kind = "product" if name.endswith("product.yml") else Path(name).stem if "/" not in name else "entry"
    assert complaints(kind, knowledge_samples.FILES[name]) == []


def test_a_statement_is_a_text_or_a_mapping_in_the_schema_too() -> None:
    plain, whole = "- The cartridge is empty.", "- {text: The cartridge is empty., source: errors}"
    assert complaints("entry", knowledge_samples.NO_INK.replace(plain, whole)) == []
    assert complaints("entry", knowledge_samples.NO_INK.replace(plain, "- 7")) != []
    assert complaints("entry", knowledge_samples.NO_INK.replace(plain, "- {source: errors}")) != []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("id: sampledesk/no-ink", "id: Sample Desk"),
        ("title: The sample printer is out of ink", "title: Ink"),
        ("title: The sample printer is out of ink", "titel: The sample printer is out of ink"),
        ("summary: There is no ink in the sample printer.", f"summary: {'long ' * 50}"),
        ("checked: 2026-01-12", "checked: soon"),
        ("source: errors\n", ""),
        ("source: errors", "source: errors\nkind: other"),
        ("source: errors", "source: errors\ncodes: [ink]"),
        ("source: errors", "source: errors\nplaceholders: {Ink: {label: a, example: b, unknown: c}}"),
        ("source: errors", "source: errors\nplaceholders: {ink: {label: a, example: b}}"),
        ("source: errors", "source: errors\nescalation: {when: Always., to: support, collect: [wishes]}"),
        ("cause:\n  - The cartridge is empty.", "cause: []"),
        ("cause:\n  - The cartridge is empty.", "cause: The cartridge is empty."),
        ("- The cartridge is empty.", "- ''"),
        ("- title: Change the cartridge", "- title: Change the cartridge\n    steps_: []"),
    ],
)
def test_what_the_model_refuses_does_not_fit_the_schema(old: str, new: str) -> None:
    assert old in knowledge_samples.NO_INK
    text = knowledge_samples.NO_INK.replace(old, new)
    assert complaints("entry", text) != []
    with pytest.raises(ValidationError):
        MODELS["entry"].model_validate(yaml.safe_load(text))


@pytest.mark.parametrize(("heading", "name"), [("### An entry", "entry"), ("### A product", "product")])
def test_the_sample_in_the_guide_for_authors_fits_the_schema(tmp_path: Path, heading: str, name: str) -> None:
    guide = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    text = guide.split(f"{heading}\n")[1].split("```yaml\n")[1].split("```")[0]
    assert complaints(name, text) == []
    path = tmp_path / "sample.yml"
    path.write_text(text, encoding="utf-8")
    assert read_file(path, MODELS[name], tmp_path).problems == []


def test_the_guide_for_authors_names_every_field_of_an_entry() -> None:
    guide = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    section = guide.split("### An entry\n")[1].split("\n### ")[0]
    written = {*re.findall(r"^(\w+):", section, re.MULTILINE), *re.findall(r"`(\w+)`", section)}
    assert [field for field in Entry.model_fields if field not in written] == []


def test_the_schemas_are_written_when_they_changed(tmp_path: Path) -> None:
    assert sorted(path.name for path in write(tmp_path)) == sorted(schemas())
    assert write(tmp_path) == []
    changed = tmp_path / "schema" / "entry.schema.json"
    changed.write_text("{}", encoding="utf-8")
    assert write(tmp_path) == [changed]
    assert changed.read_text(encoding="utf-8") == schemas()["entry.schema.json"]
