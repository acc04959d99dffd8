"""Where things stand in the files of a ruleset: `file:line:column`, for findings."""

from dataclasses import dataclass
from pathlib import Path

from couvert.language.once import cached_property
from couvert.language.reader import wording_files
from couvert.language.rules import Ruleset
from couvert.language.strict_yaml import Document, Place, YamlError, read_file


@dataclass(frozen=True, eq=False)
class Places:
    """Finds places in the files of one ruleset. A file that cannot be read gives its first line."""

    ruleset: Ruleset

    @cached_property
    def home(self) -> Path:
        """The folder of the ruleset: rules know their file, one folder down."""
        return Path(next(iter(self._files.values()))).parent.parent

    @cached_property
    def _files(self) -> dict[str, str]:
        return {name: table.file for name, table in self.ruleset.decisions.items()}

    @cached_property
    def _documents(self) -> dict[Path, Document]:
        return {}

    def of(self, name: str, loc: Place = ()) -> str:
        """Give the place of `loc` in the file `name` of the ruleset."""
        return self._place(self.home / name, loc)

    def in_words(self, language: str, loc: Place) -> str:
        """Give the place of `loc` in the words of a language: in the file that leads furthest towards it."""
        names = wording_files(self.home, language)
        return self.of(max(names, key=lambda name: self._depth(self.home / name, loc)), loc)

    def in_decision(self, decision: str, loc: Place) -> str:
        """Give the place of `loc` in the file of a decision."""
        return self._place(Path(self._files[decision]), loc)

    def keys(self, name: str, key: str) -> tuple[str, ...]:
        """Give the keys of the mapping that stands under a key in the file `name`; none where there is no such mapping."""
        value = self._document(self.home / name).value
        below = value.get(key) if isinstance(value, dict) else None
        return tuple(below) if isinstance(below, dict) else ()

    def _depth(self, path: Path, loc: Place) -> int:
        """Tell how many steps of `loc` a file holds."""
        marks = self._document(path).marks
        return next((length for length in range(len(loc), 0, -1) if loc[:length] in marks), 0)

    def _place(self, path: Path, loc: Place) -> str:
        return self._document(path).place(loc)

    def _document(self, path: Path) -> Document:
        if path not in self._documents:
            try:
                self._documents[path] = read_file(path)
            except (OSError, YamlError):
                self._documents[path] = Document(str(path), None, {})
        return self._documents[path]
