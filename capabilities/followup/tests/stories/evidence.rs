//! Evidence: found in other rooms, counted by a rule, or written; public only what may be.

use testkit::on_each_engine;

use crate::stage::Stage;

#[test]
fn evidence_is_found_counted_and_written_and_only_the_public_is_shown() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let owner = stage.as_person(&stage.owner);
        let path = format!("/nb/saker/oppfolging/tiltak/{}", stage.measures[0]);
        let found = owner.get(&format!("{path}?slag=beside.grant&q=instrum"));
        assert!(
            found.text().contains("Instrumenter, 40 000 kr"),
            "{}",
            found.text()
        );
        assert!(!found.text().contains("Skjult støtte"));
        for thing in ["beside.grant|1", "beside.grant|2", "beside.grant|1"] {
            assert_eq!(owner.post(&path, &[("thing", thing)]).status, 200);
        }
        let rule = [("rule", "beside.of_scheme"), ("choice", "drift")];
        assert_eq!(owner.post(&path, &rule).status, 200);
        let wrong = owner.post(&path, &[("sort", "link"), ("link", "ftp://x")]);
        assert_eq!(wrong.status, 422);
        let meeting = [
            ("sort", "meeting"),
            ("words", "Møte med idrettsrådet"),
            ("on-day", "3"),
            ("on-month", "3"),
            ("on-year", "2025"),
        ];
        let page = owner.post(&path, &meeting);
        let tied = page.texts("form[action$=fjern] li");
        assert_eq!(tied.len(), 4, "the same twice is as once: {tied:?}");
        let public = stage
            .nobody()
            .get("/nb/oppfolging")
            .text()
            .replace('\u{a0}', " ");
        assert!(public.contains("Instrumenter, 40 000 kr"), "{public}");
        assert!(
            public.contains("Driftstilskudd: 125 000 kr") && public.contains("n = 7"),
            "{public}"
        );
        assert!(
            !public.contains("Skjult støtte"),
            "what everybody may not know"
        );
        assert!(!public.contains("idrettsrådet"), "not ticked as public");

        let ids = page.attributes("button[name=tie]", "value");
        let gone = owner.post(&format!("{path}/fjern"), &[("tie", ids[0].as_str())]);
        assert_eq!(gone.texts("form[action$=fjern] li").len(), 3);
        let other = format!("/nb/saker/oppfolging/tiltak/{}/fjern", stage.measures[1]);
        let stolen = owner.post(&other, &[("tie", ids[1].as_str())]);
        assert_eq!(stolen.status, 404, "of another measure");
    });
}
