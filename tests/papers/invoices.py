"""Shows every invoice in a folder to a validator that is none of ours.

    python invoices.py FOLDER

Each NAME.xml is held to the schemas of UBL 2.1 and to the rules of Peppol BIS Billing 3.0. A document with
a sum that is not the sum of its lines is made from the first of them and must be refused, so that a
validator that says yes to all is seen. Prints a line for each and ends with «invoices: N passed, M failed».
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

VALIDATOR = Path(sys.executable).with_name("peppol-ubl-validate")


def refused(invoice: Path) -> str:
    """What the validator has against it; empty when it has nothing."""
    told = subprocess.run([VALIDATOR, invoice], capture_output=True, text=True, check=False)
    return f"{told.stdout}{told.stderr}" if told.returncode else ""


def is_sharp(invoice: Path) -> bool:
    """Whether the same invoice with another sum to pay is refused."""
    wrong, changed = re.subn(r"(PayableAmount[^>]*>)\d+", r"\g<1>9999999", invoice.read_text("utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        other = Path(folder) / "wrong.xml"
        other.write_text(wrong, "utf-8")
        return changed == 1 and bool(refused(other))


def main() -> int:
    invoices = sorted(Path(sys.argv[1]).glob("*.xml"))
    failed = 0
    for invoice in invoices:
        wrong = refused(invoice)
        failed += bool(wrong)
        print(f"{'✗' if wrong else '✓'} {invoice.name}", *wrong.splitlines(), sep="\n    ")
    if not invoices or not is_sharp(invoices[0]):
        print("no test made an invoice, or a wrong one was let through")
        failed += 1
    print(f"invoices: {len(invoices) - failed if invoices else 0} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
