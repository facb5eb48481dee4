//! The task in service: it works until it is told to stop, and ends what it has begun.

use std::sync::mpsc;

use testkit::on_each_engine;
use tokio::{runtime::Builder, sync::watch};

use crate::town::{Town, doing};

#[test]
fn a_worker_in_service_does_what_is_due_and_ends_what_it_has_begun_before_it_stops() {
    on_each_engine(|fresh| {
        let town = Town::new(fresh);
        let (begun, has_begun) = mpsc::channel::<()>();
        let (go_on, may_go_on) = mpsc::channel::<()>();
        let may_go_on = std::sync::Mutex::new(may_go_on);
        let notes = town.notes.clone();
        let worker = town.worker(doing(move |_, _| {
            begun.send(()).expect("a listener");
            may_go_on
                .lock()
                .expect("one at a time")
                .recv()
                .expect("a sign");
            notes.write("ended");
            Ok(())
        }));
        town.ask(None, "");
        let runtime = Builder::new_multi_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let (stop, stopped) = watch::channel(false);
        let running = runtime.spawn(worker.run(stopped));
        has_begun.recv().expect("a beginning");
        stop.send(true).expect("a worker");
        go_on.send(()).expect("the job");
        runtime.block_on(running).expect("an end without a panic");
        assert_eq!(town.notes.all(), ["ended"]);
        let status = town.status();
        assert_eq!((status.waiting, status.running), (0, 0));
    });
}
