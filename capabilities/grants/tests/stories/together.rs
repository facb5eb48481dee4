//! Two officers write in one draft: neither loses a word, and what both touched is shown to a person.

use testkit::on_each_engine;

use super::stage::{Stage, owned, with_hidden};

#[test]
fn what_one_did_not_touch_is_left_as_the_other_wrote_it() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (ingrid, jon) = (
            stage.as_person(&stage.chair),
            stage.as_person(&stage.treasurer),
        );
        let application = stage.begin(&ingrid, &stage.choir, "");
        assert_eq!(
            stage.begin(&jon, &stage.choir, ""),
            application,
            "one draft"
        );
        let path = format!("{application}/steg/1");
        let (hers, his) = (ingrid.get(&path), jon.get(&path));
        let title = [("a-title", "Sommerkonsert"), ("a-plan", "")];
        ingrid.post(&path, &owned(&with_hidden(&hers, &title)));
        let plan = [("a-title", ""), ("a-plan", "Vi synger ute")];
        let page = jon.post(&path, &owned(&with_hidden(&his, &plan)));
        assert_eq!(page.attributes("#a-title", "value"), ["Sommerkonsert"]);
        assert_eq!(page.texts("#a-plan"), ["Vi synger ute"]);
        assert!(
            page.text().contains("Ingrid Solbakken skriver også nå"),
            "{}",
            page.text()
        );
    });
}

#[test]
fn what_both_touched_is_for_the_last_to_choose_and_never_lost() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (ingrid, jon) = (
            stage.as_person(&stage.chair),
            stage.as_person(&stage.treasurer),
        );
        let application = stage.begin(&ingrid, &stage.choir, "");
        let path = format!("{application}/steg/1");
        let (hers, his) = (ingrid.get(&path), jon.get(&path));
        ingrid.post(
            &path,
            &owned(&with_hidden(&hers, &[("a-title", "Sommerkonsert")])),
        );
        let page = jon.post(
            &path,
            &owned(&with_hidden(&his, &[("a-title", "Høstkonsert")])),
        );
        assert_eq!(page.status, 409);
        assert!(
            page.text().contains("Ingrid Solbakken skrev her"),
            "{}",
            page.text()
        );
        assert!(page.text().contains("Sommerkonsert"));
        assert_eq!(
            page.attributes("#a-title", "value"),
            ["Høstkonsert"],
            "his words are kept"
        );
        // He lets hers stand.
        let keep = [("a-title", "Høstkonsert"), ("theirs", "title")];
        let page = jon.post(&path, &owned(&with_hidden(&page, &keep)));
        assert_eq!(page.attributes("#a-title", "value"), ["Sommerkonsert"]);
        // Or his, when he sends the page that showed both.
        let page = jon.post(
            &path,
            &owned(&with_hidden(&page, &[("a-title", "Vårkonsert")])),
        );
        assert_eq!(page.attributes("#a-title", "value"), ["Vårkonsert"]);
    });
}

#[test]
fn what_is_written_is_kept_while_it_is_written() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let (ingrid, jon) = (
            stage.as_person(&stage.chair),
            stage.as_person(&stage.treasurer),
        );
        let application = stage.begin(&ingrid, &stage.choir, "");
        let shown = ingrid.get(&format!("{application}/steg/1"));
        let his = jon.get(&format!("{application}/steg/1"));
        let save = format!("{application}/lagre/1");
        for written in ["Somm", "Sommerkon", "Sommerkonsert"] {
            let fields = with_hidden(&shown, &[("a-title", written)]);
            let answer = ingrid.send_form(&save, &owned(&fields));
            assert_eq!(answer.status(), 200);
            let words = String::from_utf8(answer.into_body()).expect("a sentence");
            assert!(words.contains("Lagret kl.\u{a0}10.00"), "{words}");
        }
        let fields = with_hidden(&his, &[("a-title", "Noe annet")]);
        let answer = jon.send_form(&save, &owned(&fields));
        assert_eq!(answer.status(), 409);
        let again = jon.get(&format!("{application}/steg/1"));
        assert_eq!(again.attributes("#a-title", "value"), ["Sommerkonsert"]);
    });
}
