//! A task as Min forening shows it: a day, what it is, what is missing, where to do it.

use jiff::civil::Date;
use tasks::Task;
use web::Visit;

/// A task, in the reader's language.
pub struct TaskLine {
    /// Its last day.
    pub due: Option<Date>,
    /// Whether it needs her now.
    pub is_soon: bool,
    /// «3 dager igjen.», when it needs her now.
    pub left: String,
    /// What it is.
    pub title: String,
    /// What is missing; may be empty.
    pub remark: String,
    /// Where to do it.
    pub path: String,
}

impl TaskLine {
    /// A task as it looks on `today`.
    pub fn of(visit: &Visit, task: &Task, today: Date) -> Self {
        let say = visit.say();
        let named = task.named();
        let left = web::days_left(say, task.due_on, today);
        let remark = if task.remark.is_empty() {
            String::new()
        } else {
            say.ta(&task.remark, &named)
        };
        Self {
            due: task.due_on,
            is_soon: left.is_some(),
            left: left.unwrap_or_default(),
            title: say.ta(&task.title, &named),
            remark,
            path: visit.to(&task.path),
        }
    }

    /// The address the heading links to; what needs her now has a button instead.
    pub fn heading_path(&self) -> &str {
        if self.is_soon { "" } else { &self.path }
    }
}
