"""Looks at every PDF in a folder: PDF/A-2a and PDF/UA-1 by one checker, PDF/UA-1 by another, and the
tree of tags as the program that people's screen readers build on reads it.

    python check.py FOLDER

Prints a line for each paper and ends with «N passed, M failed».
"""

import subprocess
import sys
from pathlib import Path

import page

PDFUA = Path(sys.executable).with_name("pdfua")


def remarks(paper: Path) -> list[str]:
    """What is wrong with a paper."""
    found = []
    for profile in ("2a", "ua1"):
        report = page.validate_pdf(paper, profile=profile)
        if report.rules.total == 0:
            found.append(f"{profile}: no rule was looked at")
        found += [f"{profile} {one.rule_id}: {one.message}" for one in report.failures]
    other = subprocess.run([PDFUA, "check", paper], capture_output=True, text=True, check=False)
    if other.returncode != 0:
        found.append(f"pdfua: {other.stdout}{other.stderr}")
    tags = subprocess.run(["pdfinfo", "-struct-text", paper], capture_output=True, check=False)
    if tags.returncode != 0 or not tags.stdout.startswith(b"Document"):
        found.append("it has no tree of tags")
    return found


def main() -> int:
    papers = sorted(Path(sys.argv[1]).glob("*.pdf"))
    failed = 0
    for paper in papers:
        wrong = remarks(paper)
        failed += bool(wrong)
        print(f"{'✗' if wrong else '✓'} {paper.name}", *wrong, sep="\n    ")
    if not papers:
        print("no test made a paper")
        failed = 1
    print(f"papers: {len(papers) - failed if papers else 0} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
