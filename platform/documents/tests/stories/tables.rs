//! Tables as spreadsheets write them are read line by line; tables we write are read by them.

use documents::{
    Cell, FileRefusal, Row, Table, TableRefusal, harmless, read_table, write_csv, write_xlsx,
};
use proptest::prelude::*;

use crate::builders::{EXCEL, libre, office, pdf};

fn rows(lines: &[(usize, &[&str])]) -> Table {
    let row = |(line, cells): &(usize, &[&str])| Row {
        line: *line,
        cells: cells.iter().map(|cell| (*cell).to_owned()).collect(),
    };
    Table {
        rows: lines.iter().map(row).collect(),
    }
}

const BOOK: &[u8] =
    b"<workbook xmlns:r='r'><sheets><sheet name='Skjult' state='hidden' r:id='r1'/>\
    <sheet name='Tom' r:id='r2'/><sheet name='Tall' r:id='r3'/></sheets></workbook>";
const POINTS: &[u8] = b"<Relationships><Relationship Id='x' Type='http://a/officeDocument' Target='xl/workbook.xml'/></Relationships>";
const BOOK_POINTS: &[u8] = b"<Relationships>\
    <Relationship Id='r1' Type='http://a/worksheet' Target='worksheets/sheet1.xml'/>\
    <Relationship Id='r2' Type='http://a/worksheet' Target='worksheets/sheet2.xml'/>\
    <Relationship Id='r3' Type='http://a/worksheet' Target='/xl/worksheets/sheet3.xml'/>\
    <Relationship Id='r4' Type='http://a/sharedStrings' Target='sharedStrings.xml'/>\
    <Relationship Id='r5' Type='http://a/styles' Target='styles.xml'/></Relationships>";
/// Cells without a format, as days, as times of the day, and as days with times.
const STYLES: &[u8] = b"<styleSheet><numFmts><numFmt numFmtId='164' formatCode='[$-414]dd.mm.yyyy hh:mm'/></numFmts>\
    <cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>\
    <cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='20'/><xf numFmtId='164'/></cellXfs></styleSheet>";
const SHARED: &[u8] = "<sst><si><t>Gruppe</t></si><si><r><t>Gutter </t></r><r><t>&amp; jenter</t></r><rPh><t>x</t></rPh></si></sst>".as_bytes();

fn excel(sheet: &str) -> Vec<u8> {
    let hidden =
        b"<worksheet><sheetData><row r='1'><c r='A1'><v>99</v></c></row></sheetData></worksheet>";
    let sheet = format!("<worksheet><sheetData>{sheet}</sheetData></worksheet>");
    office(
        EXCEL,
        &[
            ("_rels/.rels", POINTS),
            ("xl/workbook.xml", BOOK),
            ("xl/_rels/workbook.xml.rels", BOOK_POINTS),
            ("xl/sharedStrings.xml", SHARED),
            ("xl/styles.xml", STYLES),
            ("xl/worksheets/sheet1.xml", hidden),
            (
                "xl/worksheets/sheet2.xml",
                b"<worksheet><sheetData/></worksheet>",
            ),
            ("xl/worksheets/sheet3.xml", sheet.as_bytes()),
        ],
    )
}

fn ods(tables: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content><office:automatic-styles>\
         <style:style style:name='ta1'><style:table-properties table:display='false'/></style:style>\
         <style:style style:name='ta2'><style:table-properties table:display='true'/></style:style>\
         </office:automatic-styles><office:body><office:spreadsheet>{tables}\
         </office:spreadsheet></office:body></office:document-content>"
    );
    libre("spreadsheet", &[("content.xml", content.as_bytes())])
}

#[test]
fn csv_is_read_as_it_comes() {
    let expected = rows(&[(1, &["Bånd", "Gutter"]), (4, &["6–12", "14"])]);
    let text = "Bånd;Gutter\n;\n\n6–12; 14 \n\n";
    let excel = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let tabs = text.replace(';', "\t");
    let commas = text.replace(';', ",");
    let old = b"B\xe5nd;Gutter\r\n;\r\n\r\n6\x9612;14\r\n".to_vec();
    for bytes in [
        text.into(),
        excel.into_bytes(),
        tabs.into(),
        commas.into(),
        old,
    ] {
        assert_eq!(read_table(&bytes, 10), Ok(expected.clone()));
    }
    let told = "sep=,\nNavn,\"Kor; korps\"\n\"Linje\nto\",1\nx,2\n";
    let expected = rows(&[
        (2, &["Navn", "Kor; korps"]),
        (3, &["Linje\nto", "1"]),
        (5, &["x", "2"]),
    ]);
    assert_eq!(read_table(told.as_bytes(), 10), Ok(expected));
}

#[test]
fn excel_gives_the_values_of_its_first_sheet_that_shows() {
    let sheet = "<row r='2'><c r='A2' t='s'><v>0</v></c><c r='C2' t='s'><v>1</v></c></row>\
        <row r='5'><c r='A5' t='inlineStr'><is><t>Sum</t></is></c>\
        <c r='B5'><f>SUM(B1:B4)</f><v>12.000000000000002</v></c><c t='b'><v>1</v></c>\
        <c t='str'><f>A1</f><v>blå</v></c><c><v>1E3</v></c><c><v>-0.5</v></c></row>";
    let expected = rows(&[
        (2, &["Gruppe", "", "Gutter & jenter"]),
        (5, &["Sum", "12", "true", "blå", "1000", "-0.5"]),
    ]);
    assert_eq!(read_table(&excel(sheet), 10), Ok(expected));
}

#[test]
fn excel_gives_days_and_times_as_they_are_shown() {
    let sheet = "<row r='1'><c s='0'><v>46380</v></c><c s='1'><v>46380</v></c>\
        <c s='2'><v>0.77083333333333337</v></c><c s='3'><v>46380.75</v></c><c s='3'><v>46380</v></c>\
        <c s='1' t='inlineStr'><is><t>24.12.2026</t></is></c><c s='1'><v>-1</v></c><c s='9'><v>46380</v></c></row>";
    let expected = rows(&[(
        1,
        &[
            "46380",
            "2026-12-24",
            "18:30",
            "2026-12-24 18:00",
            "2026-12-24",
            "24.12.2026",
            "-1",
            "46380",
        ],
    )]);
    assert_eq!(read_table(&excel(sheet), 10), Ok(expected));
}

#[test]
fn libreoffice_gives_the_values_of_its_first_sheet_that_shows() {
    let file = ods(
        "<table:table table:style-name='ta1'><table:table-row><table:table-cell><text:p>Skjult</text:p>\
         </table:table-cell></table:table-row></table:table><table:table table:style-name='ta2'>\
         <table:table-row table:number-rows-repeated='3'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>\
         <table:table-row table:number-rows-repeated='2'><table:table-cell office:value-type='string'><text:p>Jenter<text:s/>19</text:p>\
         <office:annotation><text:p>notat</text:p></office:annotation></table:table-cell><table:covered-table-cell/>\
         <table:table-cell table:number-columns-repeated='2' office:value-type='float' office:value='7'><text:p>7,00</text:p></table:table-cell>\
         <table:table-cell table:number-columns-repeated='16380'/></table:table-row>\
         <table:table-row table:number-rows-repeated='1048570'><table:table-cell/></table:table-row></table:table>",
    );
    let cells: &[&str] = &["Jenter 19", "", "7", "7"];
    assert_eq!(read_table(&file, 10), Ok(rows(&[(4, cells), (5, cells)])));
}

#[test]
fn limits_hold_whatever_a_file_claims() {
    let many = "1\n".repeat(11);
    let most = 10;
    assert_eq!(
        read_table(many.as_bytes(), most),
        Err(TableRefusal::TooManyRows { most })
    );
    assert!(read_table(&many.as_bytes()[..20], most).is_ok());
    let far = "<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>";
    let line = 1_048_576;
    assert_eq!(
        read_table(&excel(far), most),
        Err(TableRefusal::TooWide { line })
    );
    let low = "<row r='1'><c><v>1</v></c></row><row r='1048576'><c><v>2</v></c></row>";
    assert_eq!(
        read_table(&excel(low), most),
        Ok(rows(&[(1, &["1"]), (line, &["2"])]))
    );
    let row = |times: &str, across: &str| {
        ods(&format!(
            "<table:table><table:table-row table:number-rows-repeated='{times}'><table:table-cell \
             table:number-columns-repeated='{across}'><text:p>x</text:p></table:table-cell></table:table-row></table:table>"
        ))
    };
    assert_eq!(
        read_table(&row("999999999999", "1"), most),
        Err(TableRefusal::TooManyRows { most })
    );
    assert_eq!(
        read_table(&row("1", "999999999999"), most),
        Err(TableRefusal::TooWide { line: 1 })
    );
    let novel = "a".repeat(5_000);
    assert_eq!(
        read_table(novel.as_bytes(), most),
        Err(TableRefusal::TooWide { line: 1 })
    );
    let wide = ";".repeat(300) + "x";
    assert_eq!(
        read_table(wide.as_bytes(), most),
        Err(TableRefusal::TooWide { line: 1 })
    );
}

#[test]
fn what_is_no_table_is_refused() {
    let refused = |bytes: &[u8]| read_table(bytes, 10).expect_err("no table");
    assert_eq!(refused(b""), TableRefusal::File(FileRefusal::Empty));
    assert_eq!(refused(&excel("")), TableRefusal::NoRows);
    let found = refused(&pdf(""));
    assert!(matches!(
        found,
        TableRefusal::File(FileRefusal::NotTakenHere { .. })
    ));
    let bomb = excel(&" ".repeat(20 * 1024 * 1024));
    assert_eq!(refused(&bomb), TableRefusal::File(FileRefusal::Swells));
    let broken = excel("<row><c t='s'><v>9</v></c></row>");
    assert_eq!(refused(&broken), TableRefusal::File(FileRefusal::Broken));
    let word = "<row><c t='str'><v>&unknown;</v></c></row>";
    assert_eq!(
        refused(&excel(word)),
        TableRefusal::File(FileRefusal::Broken)
    );
    let crossed = excel("<row><c><v>1</c></v></row>");
    assert_eq!(refused(&crossed), TableRefusal::File(FileRefusal::Broken));
}

#[test]
fn formulas_in_what_people_wrote_are_text() {
    for text in [
        "=1+1",
        "@SUM(A1)",
        "+1+cmd|' /C calc'!A0",
        "-1-1",
        "\t=1",
        " =1",
        "＝1",
        "\r=1",
    ] {
        assert_eq!(harmless(text), format!("'{text}"));
    }
    for text in [
        "Sandvik IL",
        "-5",
        "+47 22 22 22 22",
        "1,5",
        "",
        "a=b",
        "'x",
    ] {
        assert_eq!(harmless(text), text);
    }
    let header = ["Navn".to_owned(), "=Antall".to_owned()];
    let lines = || vec![vec![Cell::from("=cmd()"), Cell::from(-5)]];
    let csv = write_csv(b';', &header, lines()).expect("text");
    assert_eq!(csv, "\u{feff}Navn;'=Antall\n'=cmd();-5\n");
    let xlsx = write_xlsx("Liste", &header, lines()).expect("a file");
    let expected = rows(&[(1, &["Navn", "'=Antall"]), (2, &["'=cmd()", "-5"])]);
    assert_eq!(read_table(&xlsx, 10), Ok(expected));
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(
        cells in proptest::collection::vec(proptest::collection::vec("[a-zæøå<>&\"'=+;,\n0-9 ]{0,12}", 1..6), 1..8),
        sheet in any::<String>(),
    ) {
        let lines = || cells.iter().map(|row| row.iter().map(|text| Cell::from(text.as_str())).collect());
        let header = ["Overskrift".to_owned()];
        let xlsx = write_xlsx(&sheet, &header, lines()).expect("a file");
        let csv = write_csv(b';', &header, lines()).expect("text");
        for bytes in [xlsx, csv.into_bytes()] {
            let table = read_table(&bytes, 100).expect("a table");
            let read: Vec<Vec<&str>> = table.rows[1..].iter()
                .map(|row| row.cells.iter().map(String::as_str).collect())
                .collect();
            let trimmed = |text: &String| harmless(text).trim().to_owned();
            let mut written: Vec<Vec<String>> = cells.iter().map(|row| row.iter().map(trimmed).collect()).collect();
            for row in &mut written {
                while row.last().is_some_and(String::is_empty) {
                    row.pop();
                }
            }
            written.retain(|row: &Vec<String>| !row.is_empty());
            prop_assert_eq!(read, written);
        }
    }

    #[test]
    fn no_bytes_make_it_fall(bytes in proptest::collection::vec(any::<u8>(), 0..400), head in 0..5_usize) {
        let heads: [&[u8]; 5] = [b"", b"%PDF-1.7\n", b"\xff\xd8\xff\xe1", b"\x89PNG\r\n\x1a\n", b"PK\x03\x04"];
        let file = [heads[head], &bytes].concat();
        let _ = read_table(&file, 10);
        let accepted = documents::accept("a", file, &documents::Allowed::PAPERS);
        if let Ok(accepted) = accepted {
            prop_assert!(!accepted.bytes().is_empty());
        }
    }
}
