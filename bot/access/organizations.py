"""
The organizations that are configured, found by what people call them.

Only what is the same counts as found: slug, id, name or alias, in any case, with or without accents, spaces and
hyphens. What is merely alike is offered and never taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz

from bot.access.permissions import Person, is_customer, is_open_to
from bot.names import fold

MOST_NEAR = 3
LONGEST_NAME = 200
"""Characters that are read of what should be a name."""

_ALIKE = 72.0  # of 100: `acne` and `acme` are 75; below it are names that share no more than some letters
_PREFIX = 3  # characters that may stand for a name that begins with them


@dataclass(frozen=True, slots=True)
class Organization:
    """
    A customer of an integration: `slug` is how we call it, `id` how its integration does.

    The four lists say who may act on it and whose it is, see `permissions`.
    """

    slug: str
    id: str
    name: str
    integration: str
    aliases: tuple[str, ...] = ()
    teams: frozenset[str] = frozenset()
    channels: frozenset[str] = frozenset()
    users: frozenset[str] = frozenset()
    usergroups: frozenset[str] = frozenset()

    @property
    def called(self) -> tuple[str, ...]:
        """Everything that it is called."""
        return (self.slug, self.name, *self.aliases, self.id)


@dataclass(frozen=True, slots=True)
class Found:
    """What a text names: one organization, or none and up to three that it may have meant, the likeliest first."""

    organization: Organization | None
    near: tuple[Organization, ...] = ()


class Directory:
    """Organizations by their names, in the order in which they are configured."""

    def __init__(self, organizations: Iterable[Organization] = ()) -> None:
        self.organizations = tuple(organizations)
        self._by_slug = {one.slug: one for one in self.organizations}
        self._names = {one.slug: tuple(map(_Name.of, one.called)) for one in self.organizations}
        self._by_key: dict[str, list[Organization]] = {}
        for one in self.organizations:
            for key in {name.whole for name in self._names[one.slug]} - {""}:
                self._by_key.setdefault(key, []).append(one)

    def __len__(self) -> int:
        return len(self.organizations)

    def __iter__(self) -> Iterator[Organization]:
        return iter(self.organizations)

    def get(self, slug: str) -> Organization | None:
        """The organization of exactly this slug."""
        return self._by_slug.get(slug)

    def keyed(self, key: str) -> tuple[Organization, ...]:
        """The organizations with a name that folds to `key`; several when it is the id of one in each of two."""
        return tuple(self._by_key.get(key, ()))

    def named(self, text: str) -> tuple[Organization, ...]:
        """The organizations of which `text` is a name."""
        return self.keyed(_key(text))

    def find(self, text: str) -> Found:
        """What `text` names. Nothing is found that is not exact, nor when several are called so."""
        exact = self.named(text)
        if len(exact) == 1:
            return Found(exact[0])
        return Found(None, exact[:MOST_NEAR] or self._near(_key(text)))

    def search(self, text: str = "") -> tuple[Organization, ...]:
        """The organizations that `text` may mean, by name: those that hold it, else those alike; all without a text."""
        wanted = _key(text)
        if not text.strip():
            found: Iterable[Organization] = self.organizations
        elif wanted:
            holding = [one for one in self if any(wanted in name.whole for name in self._names[one.slug])]
            found = holding or self._near(wanted)
        else:
            found = ()
        return tuple(sorted(found, key=lambda one: (fold(one.name), one.slug)))

    def seen_by(self, person: Person, channel: str | None) -> Directory:
        """Only those that `person`, if an agent, may look at from `channel`, so that no name is given away."""
        return Directory(one for one in self if is_open_to(one, person, channel))

    def of_person(self, person: Person, channel: str | None, installed_team: str) -> tuple[Organization, ...]:
        """The organizations that `person`, who writes in `channel`, belongs to as a customer."""
        return tuple(one for one in self if is_customer(one, person, channel, installed_team))

    def _near(self, wanted: str) -> tuple[Organization, ...]:
        """Those called nearly so, the likeliest first."""
        if not wanted:
            return ()
        scored = [(max(name.likeness(wanted) for name in self._names[one.slug]), one) for one in self]
        close = [(score, one) for score, one in scored if score >= _ALIKE]
        return tuple(one for _, one in sorted(close, key=lambda pair: -pair[0])[:MOST_NEAR])


def _key(text: str) -> str:
    """`text` folded; empty when it is too long to be a name."""
    return fold(text) if len(text) <= LONGEST_NAME else ""


@dataclass(frozen=True, slots=True)
class _Name:
    """A name, folded: all of it, and each of its words."""

    whole: str
    words: tuple[str, ...]

    @classmethod
    def of(cls, name: str) -> _Name:
        """Folds a name."""
        return cls(fold(name), tuple(filter(None, map(fold, name.replace("-", " ").split()))))

    def likeness(self, wanted: str) -> float:
        """How well a folded text fits, 0 to 100: the beginning of the name or of one of its words, or mistyped."""
        if len(wanted) >= _PREFIX and self.whole.startswith(wanted):
            return 99.0
        if len(wanted) >= _PREFIX and any(word.startswith(wanted) for word in self.words):
            return 95.0
        return max((fuzz.ratio(wanted, part) for part in (self.whole, *self.words[:1])), default=0.0)
