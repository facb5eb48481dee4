//! A task as Min forening shows it: a day, what it is, what is missing, where to do it.

use jiff::civil::Date;
use tasks::Task;
use web::Visit;

/// Shown warm: due within so many days, or overdue.
const SOON_DAYS: i32 = 7;

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
        let left = task.due_on.map(|due| (due - today).get_days());
        let is_soon = left.is_some_and(|days| days <= SOON_DAYS);
        let left = match left {
            Some(days) if days < 0 => say.tn("officers-days-over", i64::from(-days)),
            Some(days) if is_soon => say.tn("officers-days-left", i64::from(days)),
            _ => String::new(),
        };
        let remark = if task.remark.is_empty() {
            String::new()
        } else {
            say.ta(&task.remark, &named)
        };
        Self {
            due: task.due_on,
            is_soon,
            left,
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
