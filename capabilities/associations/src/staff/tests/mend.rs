//! Notes, the list, the archive.

use super::*;

#[test]
fn a_case_officer_notes_hides_archives_and_brings_back() {
    on_each_engine(|fresh| {
        let stage = Stage::set(fresh);
        let browser = staff(&stage, RoleKind::CaseOfficer, &[]);
        let public = stage.house.browser(HOST);
        let (page, there) = (here(&stage, CHOIR), stage.path("nb", CHOIR, ""));
        let noted = browser.post(&page, &[("do", "note"), ("body", "Ønsker post på papir.")]);
        assert!(
            noted.text().contains("Ønsker post på papir.") && noted.text().contains("Marit Lunde")
        );
        assert!(
            !public.get(&there).text().contains("post på papir"),
            "it is for colleagues"
        );
        let number = version(&stage, CHOIR);
        let silent = browser.post(&page, &[("do", "unlist"), ("version", &number)]);
        assert_eq!(silent.status, 422, "a reason is asked for");
        let told = browser.post(
            &page,
            &[
                ("do", "unlist"),
                ("version", &number),
                ("because", "Ønsker det selv"),
            ],
        );
        assert!(told.text().contains("Grunn: Ønsker det selv"));
        assert_eq!(public.get(&there).status, 404);
        let late = browser.send_form(&page, &[("do", "list"), ("version", &number)]);
        assert_eq!(late.status(), 409);
        browser.post(
            &page,
            &[("do", "list"), ("version", &version(&stage, CHOIR))],
        );
        assert_eq!(public.get(&there).status, 200);
        browser.post(
            &page,
            &[
                ("do", "archive"),
                ("version", &version(&stage, CHOIR)),
                ("because", "Lagt ned"),
            ],
        );
        assert_eq!(public.get(&there).status, 404);
        assert!(
            browser
                .get("/nb/saker/foreninger?vis=arkivert")
                .text()
                .contains(CHOIR)
        );
        browser.post(
            &page,
            &[("do", "reopen"), ("version", &version(&stage, CHOIR))],
        );
        assert_eq!(public.get(&there).status, 200);
        let trail = stage
            .town
            .db
            .read_now(|conn| access::about(conn, &stage.id(CHOIR).0, 10));
        let remarks: Vec<_> = trail
            .expect("a trail")
            .into_iter()
            .filter_map(|line| line.remark)
            .collect();
        assert_eq!(remarks, ["reopen", "archive", "list", "unlist", "note"]);
    });
}
