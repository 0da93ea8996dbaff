//! What the tests of this crate and of others read and play.

/// A course with the kinds of cards that a class of the heading or a recording makes, and a question with several right
/// answers.
pub const MORE_KINDS: &str = r#"+++
title = "Behind the bar"
summary = "Pour, ask, count."
minutes = 5
+++

# Bar {#bar}

## Pour {#pour}

![Somebody pours a beer.](pour.mp4 "pour.vtt")

## Bell {#bell}

![The last round is rung.](bell.mp3)

Ding.

## Which have no alcohol? {#none}

- [x] Water
- [ ] Beer
- [x] Juice

> Look at the label.

## The bar closes at two {#closes .false}

> At three.

## In which order? {#steps .order}

1. Look.
2. Ask.
3. Pour.

> Looking comes first.

## Which wristband? {#wrist .match}

| Wristband | Drink |
| --- | --- |
| Green | Water |
| Pink | Beer |

> Green is for the young.

## Words {#words .flash}

|  |  |
| --- | --- |
| ABV | Alcohol by volume |

## Which number? {#number .answer}

- 112
- one one two

> Everywhere.
"#;
