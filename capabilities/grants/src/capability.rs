//! What this room brings to the house; see [`web::Capability`].

use access::Scope;
use db::Migration;
use jobs::Daily;
use web::{
    Capability, MyNavigation, Navigation, PersonRights, PersonalData, SettingsPage,
    StaffNavigation, TaskKind,
};

use crate::{
    ROUND_TASK, SENT_TASK, access::RULES, circles, demo, goals, impartiality, nightly, open_data,
    pages, parts, rights, routes::ROUTES, store,
};

/// The manifest.
pub fn capability() -> Capability {
    Capability {
        migrations: MIGRATIONS,
        pages: pages::routes,
        open: open_data::routes,
        indicators: open_data::figures::INDICATORS,
        evidence: open_data::evidence::EVIDENCE,
        serving: goals::serving,
        routes: ROUTES,
        navigation: NAVIGATION,
        staff_navigation: STAFF_NAVIGATION,
        permissions: || access::describe(RULES),
        jobs: nightly::jobs,
        schedule: SCHEDULE,
        demo: demo::fill,
        personal_data: PERSONAL_DATA,
        person: PersonRights {
            export: rights::export,
            erase: rights::erase,
        },
        parts: parts::parts,
        task_kinds: TASK_KINDS,
        my_navigation: MY_NAVIGATION,
        settings: SETTINGS,
        merge: store::joining::merge,
        unmerge: store::joining::unmerge,
        circles: circles::CIRCLES,
        ..Capability::new("grants", TEXTS)
    }
}

const TEXTS: texts::Source = texts::Source {
    room: "grants",
    nb: concat!(
        include_str!("../texts/nb.ftl"),
        include_str!("../texts/staff/nb.ftl"),
        include_str!("../texts/weighing/nb.ftl"),
        include_str!("../texts/letters/nb.ftl"),
        include_str!("../texts/councils/nb.ftl"),
        include_str!("../texts/figures/nb.ftl"),
        include_str!("../texts/bodies/nb.ftl"),
    ),
    nn: concat!(
        include_str!("../texts/nn.ftl"),
        include_str!("../texts/staff/nn.ftl"),
        include_str!("../texts/weighing/nn.ftl"),
        include_str!("../texts/letters/nn.ftl"),
        include_str!("../texts/councils/nn.ftl"),
        include_str!("../texts/figures/nn.ftl"),
        include_str!("../texts/bodies/nn.ftl"),
    ),
    en: concat!(
        include_str!("../texts/en.ftl"),
        include_str!("../texts/staff/en.ftl"),
        include_str!("../texts/weighing/en.ftl"),
        include_str!("../texts/letters/en.ftl"),
        include_str!("../texts/councils/en.ftl"),
        include_str!("../texts/figures/en.ftl"),
        include_str!("../texts/bodies/en.ftl"),
    ),
};

const MIGRATIONS: &[Migration] = &[
    Migration::shared(
        "grants",
        "0001_grants",
        include_str!("../schema/0001_grants.sql"),
    ),
    Migration::shared(
        "grants",
        "0002_letters",
        include_str!("../schema/0002_letters.sql"),
    ),
    Migration::shared(
        "grants",
        "0003_weighing",
        include_str!("../schema/0003_weighing.sql"),
    ),
    Migration::shared(
        "grants",
        "0004_missing_reports",
        include_str!("../schema/0004_missing_reports.sql"),
    ),
    Migration::shared(
        "grants",
        "0005_councils",
        include_str!("../schema/0005_councils.sql"),
    ),
    Migration::shared(
        "grants",
        "0006_waivers",
        include_str!("../schema/0006_waivers.sql"),
    ),
    Migration::shared(
        "grants",
        "0007_council_voices",
        include_str!("../schema/0007_council_voices.sql"),
    ),
    Migration::shared(
        "grants",
        "0008_goals",
        include_str!("../schema/0008_goals.sql"),
    ),
    Migration::shared(
        "grants",
        "0009_kept",
        include_str!("../schema/0009_kept.sql"),
    ),
    Migration::shared(
        "grants",
        "0010_sittings",
        include_str!("../schema/0010_sittings.sql"),
    ),
    Migration::shared(
        "grants",
        "0011_stand_ins",
        include_str!("../schema/0011_stand_ins.sql"),
    ),
    Migration::shared(
        "grants",
        "0012_reported",
        include_str!("../schema/0012_reported.sql"),
    ),
    Migration::shared(
        "grants",
        "0013_told_years",
        include_str!("../schema/0013_told_years.sql"),
    ),
    Migration::shared(
        "grants",
        "0014_council_trials",
        include_str!("../schema/0014_council_trials.sql"),
    ),
    Migration::shared(
        "grants",
        "0015_commitments",
        include_str!("../schema/0015_commitments.sql"),
    ),
    Migration::shared(
        "grants",
        "0016_duplicates",
        include_str!("../schema/0016_duplicates.sql"),
    ),
];

const SCHEDULE: &[Daily] = &[nightly::AT];

const NAVIGATION: &[Navigation] = &[Navigation {
    path: "/tilskudd",
    text_id: texts::id("grants-calls"),
}];

const STAFF_NAVIGATION: &[StaffNavigation] = &[StaffNavigation {
    path: "/saker/tilskudd",
    text_id: texts::id("grantdesk-nav"),
    may: |actor| crate::access::may_as_staff(actor, crate::access::Action::Read).is_ok(),
}];

const MY_NAVIGATION: &[MyNavigation] = &[MyNavigation {
    path: "/tilskudd",
    text_id: texts::id("grants-mine"),
    scope: Scope::Grants,
    rank: 35,
}];

const SETTINGS: &[SettingsPage] = &[impartiality::PAGES[0], open_data::PAGE];

const TASK_KINDS: &[TaskKind] = &[
    TaskKind {
        kind: SENT_TASK,
        text_id: texts::id("grantdesk-tasks-sent"),
        ends_by_hand: true,
    },
    TaskKind {
        kind: ROUND_TASK,
        text_id: texts::id("grantdesk-tasks-round"),
        ends_by_hand: true,
    },
];

const TASK: &str = "public task, GDPR art. 6(1)(e)";

const PERSONAL_DATA: &[PersonalData] = &[
    PersonalData {
        place: "grant_application.person_id, grant_application.sent_by, grant_application.group_name",
        purpose: "who began and sent an application; the applicant, when there is no association",
        basis: TASK,
        retention: "as long as the case; drafts that came to nothing a year",
        erasure: "handed out; her own drafts are emptied, what was sent is kept by law",
    },
    PersonalData {
        place: "grant_application.entered_by, grant_application.handled_by",
        purpose: "which of the municipality's own entered and handles a case",
        basis: TASK,
        retention: "as the case: the years the guidelines say after it ended",
        erasure: "the id stays, and leads to nobody once the person is emptied",
    },
    PersonalData {
        place: "grant_answer.value, grant_answer.saved_by, grant_submission.content, grant_submission.sent_by",
        purpose: "what was applied with, and who wrote it",
        basis: TASK,
        retention: "as the case: the years the guidelines say after it ended",
        erasure: "handed out; answers of her own drafts are deleted, what was sent is kept by law",
    },
    PersonalData {
        place: "grant_presence.person_id, grant_presence.seen_at",
        purpose: "who writes in an application now, for those who write with her",
        basis: TASK,
        retention: "a day",
        erasure: "by the morning's tidying, or at once with the person",
    },
    PersonalData {
        place: "grant_file.file_id, grant_file.given_by",
        purpose: "attachments, which may name persons; who gave them",
        basis: TASK,
        retention: "as the case: the years the guidelines say after it ended",
        erasure: "deleted with her own drafts; what was sent is kept by law",
    },
    PersonalData {
        place: "grant_event.by_person, grant_event.text, grant_question.asked_by, grant_question.answered_by, grant_question.text, grant_question.answer",
        purpose: "what has happened with an application, what was asked and answered",
        basis: TASK,
        retention: "as the case: the years the guidelines say after it ended",
        erasure: "the lines stay; the ids lead to nobody once the person is emptied",
    },
    PersonalData {
        place: "grant_inside_note.text, grant_inside_note.written_by, grant_figure.set_by",
        purpose: "notes and figures among the municipality's own",
        basis: TASK,
        retention: "as the case: the years the guidelines say after it ended",
        erasure: "the id stays, and leads to nobody once the person is emptied",
    },
    PersonalData {
        place: "grant_decision.decided_by, grant_decision.reasons, grant_decision.letter",
        purpose: "who decided, why, and what the applicant was told",
        basis: TASK,
        retention: "kept for the archive",
        erasure: "kept by law",
    },
    PersonalData {
        place: "grant_letter.content, grant_notice.receiver, grant_opening.person_id, grant_opening.opened_at",
        purpose: "letters as they were posted, whom they were told to, and who opened them when",
        basis: TASK,
        retention: "kept for the archive",
        erasure: "handed out; the ids stay, and lead to nobody once the person is emptied",
    },
    PersonalData {
        place: "grant_sitting.entered_by, grant_sitting.minutes",
        purpose: "which of the municipality's own entered what a body decided; who took part, and stepped aside for what",
        basis: TASK,
        retention: "kept for the archive",
        erasure: "kept by law",
    },
    PersonalData {
        place: "grant_stand_in.person_id, grant_stand_in.stand_in_id, grant_stand_in.named_by, grant_stand_in.ended_by, grant_event.on_behalf_of",
        purpose: "who stood in for whom among staff, and on whose behalf something was done",
        basis: TASK,
        retention: "kept for the archive with the decisions",
        erasure: "handed out; kept by law",
    },
    PersonalData {
        place: "grant_score.scored_by, grant_score.why, grant_sample.drawn_by, grant_hearing.made_by",
        purpose: "which of the municipality's own gave points, drew samples and asked for comments",
        basis: TASK,
        retention: "as the case: the years the guidelines say after it ended",
        erasure: "the id stays, and leads to nobody once the person is emptied",
    },
    PersonalData {
        place: "grant_council_voice.answered_by, grant_council_voice.answer",
        purpose: "what a council answered when guidelines were sent for comment, and who wrote it",
        basis: TASK,
        retention: "as the guidelines",
        erasure: "the id stays, and leads to nobody once the person is emptied",
    },
    PersonalData {
        place: "grant_voice.answered_by, grant_voice.answer",
        purpose: "what an association answered when guidelines were sent for comment, and who wrote it",
        basis: TASK,
        retention: "as the guidelines",
        erasure: "the id stays, and leads to nobody once the person is emptied",
    },
    PersonalData {
        place: "grant_guidelines.made_by, grant_form.made_by, grant_told_year.entered_by",
        purpose: "which of the municipality's own wrote guidelines and forms, and entered what others gave",
        basis: TASK,
        retention: "as long as cases rest on them",
        erasure: "the id stays, and leads to nobody once the person is emptied",
    },
    PersonalData {
        place: "grant_declaration.person_id, grant_declaration.additions, grant_declaration.shown",
        purpose: "what ties somebody declared before she saw the rows of a round",
        basis: TASK,
        retention: "kept for the archive with the decisions",
        erasure: "handed out; kept by law",
    },
    PersonalData {
        place: "grant_waiver.person_id, grant_waiver.why, grant_waiver.found_by, grant_waiver.taken_back_by",
        purpose: "whom a leader found impartial in spite of a tie, and why",
        basis: TASK,
        retention: "kept for the archive with the decisions",
        erasure: "handed out; kept by law",
    },
    PersonalData {
        place: "grant_duplicate.merged_by, grant_duplicate.parted_by, grant_duplicate.why",
        purpose: "which of the municipality's own merged two applications or parted them, and why",
        basis: TASK,
        retention: "as the case; the words of why go with its content",
        erasure: "handed out; the ids stay, and lead to nobody once the person is emptied",
    },
    PersonalData {
        place: "grant_unit_leader.person_id",
        purpose: "who leads a unit, whose stepping aside reaches those she leads",
        basis: TASK,
        retention: "until another leads it",
        erasure: "deleted with the person",
    },
    PersonalData {
        place: "grant_recommending.meeting, grant_recommending.minutes, grant_recommending.handed_by, grant_council_row.deviation_by, grant_council_trial.made_by",
        purpose: "who took part in a council's advice, and stepped aside for what",
        basis: TASK,
        retention: "kept for the archive with the decisions",
        erasure: "kept by law",
    },
];
