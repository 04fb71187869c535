"""
What can go wrong, as one tree.

    ConciergeError
    ├── KnowledgeError      a knowledge file cannot be used
    ├── ConfigurationError  concierge.yml or the environment cannot be used
    ├── TemplateError       a reply could not be rendered
    ├── FileUnavailable     a file pasted into Slack could not be read
    └── CasesError          labelled messages could not be read
"""


class ConciergeError(Exception):
    """Everything that this program raises on purpose; its text is a whole sentence for the person who reads it."""


class KnowledgeError(ConciergeError):
    """A knowledge file cannot be used."""


class ConfigurationError(ConciergeError):
    """`concierge.yml` or the environment cannot be used."""


class TemplateError(ConciergeError):
    """A reply could not be rendered from its template."""


class FileUnavailable(ConciergeError):  # noqa: N818 - it names a state, as people say it
    """A file pasted into Slack could not be read."""


class CasesError(ConciergeError):
    """Labelled messages for the evaluation could not be read."""
