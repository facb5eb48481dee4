//! What this room puts on the staff's desk: the kinds of tasks, and which of them end by saying so.
//!
//! What opens and closes each stands in `actions/watch.rs`.

use web::TaskKind;

const fn seen_to(kind: &'static str, text_id: &'static str) -> TaskKind {
    TaskKind {
        kind,
        text_id,
        ends_by_hand: true,
    }
}

const fn on_its_page(kind: &'static str, text_id: &'static str) -> TaskKind {
    TaskKind {
        ends_by_hand: false,
        ..seen_to(kind, text_id)
    }
}

pub const TASK_KINDS: &[TaskKind] = &[
    seen_to("associations.new", texts::id("watch-kind-new")),
    seen_to(
        "associations.moved_here",
        texts::id("watch-kind-moved-here"),
    ),
    seen_to(
        "associations.moved_away",
        texts::id("watch-kind-moved-away"),
    ),
    seen_to("associations.dissolved", texts::id("watch-kind-dissolved")),
    seen_to("associations.bankrupt", texts::id("watch-kind-bankrupt")),
    seen_to(
        "associations.winding_up",
        texts::id("watch-kind-winding-up"),
    ),
    seen_to(
        "associations.left_voluntary",
        texts::id("watch-kind-left-voluntary"),
    ),
    seen_to("associations.board_changed", texts::id("watch-kind-board")),
    seen_to("associations.remark", texts::id("watch-kind-remark")),
    seen_to(
        "associations.not_in_latest_file",
        texts::id("watch-kind-missing"),
    ),
    on_its_page("associations.fault", texts::id("watch-kind-fault")),
    on_its_page("associations.duplicate", texts::id("watch-kind-duplicate")),
];
