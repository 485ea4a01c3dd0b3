"""sheet: a checklist to print, without a conversation."""

from pathlib import Path
from typing import Annotated

import typer

from wallethelp.cli.completion import sheet_names
from wallethelp.cli.options import DEFAULT_PROVIDER, Lang, Playbooks, ProviderName

Name = Annotated[str, typer.Argument(metavar="NAME", help="backup or safety.", autocompletion=sheet_names)]
Html = Annotated[Path | None, typer.Option("--html", metavar="FILE", help="Write a page for printing instead.")]


def sheet(
    name: Name,
    lang: Lang = "",
    provider: ProviderName = DEFAULT_PROVIDER,
    html: Html = None,
    playbooks: Playbooks = [],  # noqa: B006 - Typer copies it
) -> None:
    r"""Print a checklist to tick: backup (before you reinstall the app) or safety (of your account).

    \b
    Examples:
      wallethelp sheet backup --lang id
      wallethelp sheet safety --html safety.html
    """
    from wallethelp.cli.language import language_of
    from wallethelp.cli.wiring import Wishes, open_library, wallet_named
    from wallethelp.cli.writing_files import write_new
    from wallethelp.errors import NotFound
    from wallethelp.storage.nearest import suggest
    from wallethelp.terminal.safe import safe
    from wallethelp.writing.paper_forms import compose_html, compose_markdown
    from wallethelp.writing.sheet import compose_sheet

    language = language_of(lang)
    wallet, library = wallet_named(open_library(Wishes(playbooks=tuple(playbooks))), provider)
    known = {it.name: it for it in library.sheets}
    if name not in known:
        raise NotFound(f"There is no sheet {name}.", hint=suggest(name, list(known)))
    paper = compose_sheet(known[name], wallet, language)
    if html is None:
        typer.echo(safe(compose_markdown(paper)), nl=False)
        return
    write_new(html, compose_html(paper))
    typer.echo(safe(f"Written: {html}"))
