//! What a council said, what a body decided, questions, reports and changes go to the archive too, each as
//! a step with its words, and the council's minutes as a step of the round. A report that is written on
//! while it waits is left, and goes when it comes again.

use complaints::archiving::give;
use testkit::on_each_engine;

use super::{archiving::Core, shape, told::Told};

/// Rows as the rooms of grants and payments write them.
fn happened(stage: &Told) {
    let id = &stage.application;
    let at = "2026-03-16 08:00:00";
    let minutes = format!(
        r#"{{"council":"Kulturrådet","met_on":"2026-03-10","present":[],"text":"Et godt år",
        "rows":[{{"application":"{id}","number":"T-2026-00001","name":"Koret","amount":1500000,
        "text":"Mange unge med","aside":[]}}]}}"#
    );
    for row in [
        format!(
            "INSERT INTO grant_question (id, application_id, text, due_on, asked_at, answer, \
             answered_at) VALUES ('q1', '{id}', 'Hvor mange kommer?', '2026-03-20', '{at}', \
             'Rundt førti', '{at}')"
        ),
        format!(
            "INSERT INTO grant_recommending (id, round_id, council_id, kinds, fields, key_id, text, \
             meeting, minutes, hash, handed_at, version) SELECT 'm1', round_id, 'k1', '', '', '', \
             '', '{{}}', '{minutes}', 'ab', '{at}', 1 FROM grant_application WHERE id = '{id}'"
        ),
        format!(
            "UPDATE grant_decision SET body = 'Kulturutvalget', case_number = '12/26' \
             WHERE application_id = '{id}'"
        ),
        format!(
            "INSERT INTO follow_up (application_id, decision_id, amount, account, confirmed, \
             ending, end_reason, laid_at, version) \
             VALUES ('{id}', 'd1', 1800000, '', '', '', '', '{at}', 1)"
        ),
        format!(
            "INSERT INTO payment_report (id, application_id, rank, due_on, state, done, accounts, \
             participants, delivered_at, answer, version, answers) VALUES ('r1', '{id}', 1, \
             '2026-12-01', 'delivered', 'Vi sang', '[]', 80, '{at}', '', 1, '{{}}')"
        ),
        format!(
            "INSERT INTO payment_change (id, application_id, text, state, asked_at, answer, \
             answered_at) VALUES ('c1', '{id}', 'En annen dag', 'approved', '{at}', 'Greit', '{at}')"
        ),
    ] {
        stage.sql(&row);
    }
}

#[test]
fn what_is_asked_advised_decided_reported_and_changed_goes_too() {
    on_each_engine(|fresh| {
        let stage = Told::set(fresh);
        let town = stage.served();
        let open = Core::refusing("nothing of ours");
        assert_eq!(give(&town, &open).expect("a night"), [""; 0]);
        assert_eq!(open.taken().len(), 4, "two that were sent, two letters");
        happened(&stage);
        assert_eq!(give(&town, &open).expect("a night"), [""; 0]);
        let given = open.taken();
        let mut told = Vec::new();
        for it in &given {
            assert_eq!(shape::wrong(&it.xml), [""; 0], "{}", it.xml);
            assert!(it.files[0].1.starts_with(b"%PDF-"), "{}", it.xml);
            let read = shape::read(&it.xml);
            let kind = read.all("registrering/journalposttype/n5mdk:kode").concat();
            let title = read.all("registrering/tittel").concat();
            let shields = read.all("registrering/dokumentbeskrivelse/skjerming/skjermingshjemmel");
            told.push((title, kind, !shields.is_empty()));
        }
        told.sort();
        let told: Vec<_> = told
            .iter()
            .map(|(title, kind, is_shielded)| (title.as_str(), kind.as_str(), *is_shielded))
            .collect();
        let all = [
            ("Innstilling fra råd: Kulturrådet", "X", false),
            ("Møtebok: Kulturrådet", "X", true),
            ("Rapport: 1", "I", true),
            ("Spørsmål til søkeren", "U", true),
            ("Svar fra søkeren", "I", true),
            ("Svar på ønske om endring", "U", true),
            ("Vedtak: Kulturutvalget 12/26", "X", false),
            ("Ønske om å endre tilskuddet", "I", true),
        ];
        assert_eq!(told, all);
        assert_eq!(give(&town, &open).expect("a night"), [""; 0]);
        assert_eq!(open.taken(), [], "nothing twice");
    });
}

#[test]
fn a_report_that_is_written_on_while_it_waits_goes_when_it_comes_again() {
    on_each_engine(|fresh| {
        let stage = Told::set(fresh);
        let town = stage.served();
        happened(&stage);
        let locked = Core::refusing("Rapport: 1");
        assert_eq!(give(&town, &locked).expect("a night").len(), 1);
        locked.taken();
        let open = Core::refusing("nothing of ours");
        stage.sql("UPDATE payment_report SET state = 'lacking'");
        assert_eq!(give(&town, &open).expect("a night"), [""; 0]);
        assert_eq!(open.taken(), [], "it is written on");
        let again = "UPDATE payment_report SET state = 'delivered', done = 'Vi sang og spilte', \
                     delivered_at = '2026-03-16 10:00:00'";
        stage.sql(again);
        assert_eq!(give(&town, &open).expect("a night"), [""; 0]);
        let given = open.taken();
        assert!(
            given.len() == 1 && given[0].xml.contains("Rapport: 1"),
            "{given:?}"
        );
    });
}
