//! Closed days from a workbook, with the dates as spreadsheets keep them.

use documents::{Cell, write_xlsx};
use testkit::on_each_engine;

use crate::town::Town;

#[test]
fn a_workbook_of_closed_days_fills_the_form_in_as_a_list_of_text_does() {
    on_each_engine(|fresh| {
        let town = Town::open(fresh);
        let browser = town.browser();
        let head = ["Fra", "Til", "Grunn"].map(str::to_owned);
        let row = |from, to, reason| vec![from, to, Cell::from(reason)];
        let rows = [
            // As a spreadsheet keeps dates: days since 30 December 1899.
            row(Cell::Number(46_300), Cell::Number(46_304), "Høstferie"),
            row(Cell::from("2026-11-16"), Cell::from(""), "Plandag"),
            row(Cell::from("31.11.2026"), Cell::from(""), "Finnes ikke"),
            row(Cell::Number(5), Cell::from(""), "Ingen dato"),
        ];
        let book = write_xlsx("Skolerute", &head, rows).expect("a workbook");
        let there = "/nb/saker/lokaler/stengt/nytt/fil";
        let page = browser.post_files(there, &[], &[("file", "skolerute.xlsx", &book)]);
        assert_eq!(page.status, 200);
        let of = |end: &str| page.attributes(&format!("input[name$=-{end}]"), "value");
        assert_eq!(of("from")[..2], ["05.10.2026", "16.11.2026"]);
        assert_eq!(of("to")[..2], ["09.10.2026", "16.11.2026"]);
        assert_eq!(of("reason")[..2], ["Høstferie", "Plandag"]);
        assert!(
            of("from")[2..].iter().all(String::is_empty),
            "{:?}",
            of("from")
        );
        for line in ["Linje 4, fra:", "Linje 5, fra:"] {
            assert!(page.text().contains(line), "{}", page.text());
        }
        let list = browser.get("/nb/saker/lokaler/stengt");
        assert!(list.text().contains("ingen kalendere"), "{}", list.text());
        let cut = [("file", "skolerute.xlsx", &book[..book.len() / 2])];
        assert_eq!(browser.post_files(there, &[], &cut).status, 422);
    });
}
