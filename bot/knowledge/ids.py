"""Ids of products and entries, which are the paths of their files."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

_FORM = re.compile(r"[a-z0-9-]+/[a-z0-9-]+")


def misnamed(folder: str, products: Mapping[str, str], entries: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """
    The path below `folder`, as `acme/product` or `acme/tax-rate`, of each file whose id is another, and what to do.

    `products` are the ids in the product files by their folders, `entries` those of the entries by their paths. An
    entry that is called as its product, whose folder is called otherwise, is none: there is one name to correct.
    """
    for key, said in products.items():
        if said != key:
            yield f"{key}/product", f"The id is “{said}” and the folder {key}. Make both the same."
    for path, said in entries.items():
        product, _, slug = path.partition("/")
        if said not in {path, f"{products.get(product, product)}/{slug}"}:
            yield path, _other(folder, path, said, taken=said in entries)


def _other(folder: str, path: str, said: str, *, taken: bool) -> str:
    if not _FORM.fullmatch(path):
        right = "/".join(re.sub(r"[^a-z0-9]+", "-", part.casefold()).strip("-") for part in path.split("/"))
        return f"A file's path has small letters, digits and hyphens only. Rename it to {right}.yml."
    if taken:
        return f"The id “{said}” is that of {folder}/{said}.yml. Write “{path}”, as the path is."
    return f"The id is “{said}”, while the file's path makes it “{path}”. Write “{path}”, or rename it."
