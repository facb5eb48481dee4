//! Tables and queries; every other file of the room comes here for what is stored.

mod digests;
mod mailings;
mod merging;
mod public;
mod segments;
mod table;
mod threads;

pub use digests::{decline, declined, told, write_told};
pub use mailings::{
    add_file, add_recipients, associations_of_mail, file_of, files_of, forget_mailing,
    forget_recipient, insert_mailing, mailing, mailings, recipients, remove_file, save_mailing,
    set_state, was_mailed,
};
pub use merging::{merge, unmerge};
pub use public::{
    deadline, deadlines, insert_deadline, insert_notice, notice, notices, save_deadline,
    save_notice,
};
pub use segments::{SavedSegment, forget_segment, keep_segment, segments};
pub use threads::{
    NewThread, add_post, add_threads, export_of, file_in_thread, forget_person, latest,
    of_association, opened, openings, post_files, posts, thread, threads_of_mailing,
    unopened_since, waiting,
};
