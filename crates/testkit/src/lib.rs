//! What tests share: both sites running on both engines, their people, a clock to turn and a browser.
