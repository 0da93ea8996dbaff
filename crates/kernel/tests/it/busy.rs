//! What is busy: found behind errors that only wrap it.

use std::error::Error;
use std::fmt;

use kernel::Busy;

/// An error of another crate, with whatever brought it about.
#[derive(Debug)]
struct Failed(Option<Box<dyn Error + Send + Sync>>);

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("it failed")
    }
}

impl Error for Failed {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.as_ref().map(|cause| &**cause as _)
    }
}

#[test]
fn it_is_found_however_deep_it_lies() {
    let once = Failed(Some(Box::new(Busy::default())));
    assert!(Busy::is_behind(&Busy::default()));
    assert!(Busy::is_behind(&once));
    assert!(Busy::is_behind(&Failed(Some(Box::new(once)))));
}

#[test]
fn what_no_waiting_mends_is_not_busy() {
    assert!(!Busy::is_behind(&Failed(None)));
    assert!(!Busy::is_behind(&Failed(Some(Box::new(Failed(None))))));
}

#[test]
fn it_tells_what_the_system_said() {
    let busy = Busy::because(Failed(None));
    assert_eq!(busy.to_string(), "busy");
    assert_eq!(busy.source().map(ToString::to_string).as_deref(), Some("it failed"));
    assert!(Busy::default().source().is_none());
}
