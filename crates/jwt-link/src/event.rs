//! Events between the sites, as Security Event Tokens (RFC 8417).

use serde::ser::SerializeMap as _;
use serde::{Deserialize, Serialize, Serializer};

/// What one side tells the other without being asked: the one event of a Security Event Token (RFC 8417). The
/// serde form of this type is for the outbox of whoever sends it; on the wire it stands in [`EventClaims`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum SecurityEvent {
    /// From the audience: what somebody of this account may play has changed. One for all its people.
    CatalogueChanged {
        /// The account login slug.
        account: String,
        /// Rises with every change.
        catalogue_version: i64,
    },
    /// From the audience: the person has been shown courses that were new to them.
    CoursesSeen {
        /// Who.
        person: Person,
    },
    /// From the audience: the person has finished a course, for the first time or once more.
    CourseCompleted {
        /// Who.
        person: Person,
        /// The address of the course, which is its identity.
        course: String,
        /// Its title, in the language that it was played in.
        title: String,
        /// Which language that is, as a tag (RFC 5646); an audience may leave it out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        language: Option<String>,
        /// Unix seconds.
        completed_at: i64,
        /// What they are qualified for by it; where it is missing, the title says it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        qualification: Option<String>,
        /// The last day on which it counts, as `2027-06-19` (RFC 3339 §5.6 `full-date`); missing: it does not run out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        valid_until: Option<String>,
        /// Unix seconds: when somebody changed what is said of this completion, or wrote it down. The later word of one completion counts;
        /// missing, it is the first.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        revised_at: Option<i64>,
    },
    /// From the audience: what was told of a completion is not so. A later word that they have completed it counts again.
    CompletionWithdrawn {
        /// Who.
        person: Person,
        /// The address of the course.
        course: String,
        /// Unix seconds, as they were told.
        completed_at: i64,
        /// Unix seconds, by the clock of `revised_at`.
        withdrawn_at: i64,
    },
    /// From the issuer: sessions are over (OpenID CAEP 1.0 §3.1).
    SessionRevoked {
        /// Who.
        person: Person,
        /// The one session at the issuer that is over, by the `sid` of its links: what they have opened is over, whenever
        /// they were minted. `None`: all that began with a link minted at the time below or before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        session: Option<String>,
        /// Unix seconds, by the clock that mints the links.
        event_timestamp: i64,
    },
    /// From the audience: the person was deleted there, with everything they had done. What is told of a time before it is
    /// to be forgotten, also when it comes later.
    LearnerDeleted {
        /// Who.
        person: Person,
        /// Unix seconds, by the clock that says when courses were completed.
        deleted_at: i64,
    },
    /// From either side: its key set is another one than before, because a key was revoked. It is no more than a reason to
    /// look again: which keys are trusted, the key set alone says.
    KeysChanged,
    /// From the issuer: its people are others, or what it says of them, or whether it says it. One, whatever has changed: ask for
    /// the roster.
    PeopleChanged,
}

/// An employee, as both sides name them: a subject identifier of the format `iss_sub` (RFC 9493 §3.2.3).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Person {
    /// The issuer of their links.
    pub iss: String,
    /// Their permanent opaque id.
    pub sub: String,
}

/// What can have happened, without what it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    CatalogueChanged,
    CoursesSeen,
    CourseCompleted,
    CompletionWithdrawn,
    SessionRevoked,
    LearnerDeleted,
    KeysChanged,
    PeopleChanged,
}

impl Kind {
    pub(crate) const ALL: [Self; 8] = [
        Self::CatalogueChanged,
        Self::CoursesSeen,
        Self::CourseCompleted,
        Self::CompletionWithdrawn,
        Self::SessionRevoked,
        Self::LearnerDeleted,
        Self::KeysChanged,
        Self::PeopleChanged,
    ];

    const fn name(self) -> &'static str {
        match self {
            Self::CatalogueChanged => "catalogue-changed",
            Self::CoursesSeen => "courses-seen",
            Self::CourseCompleted => "course-completed",
            Self::CompletionWithdrawn => "completion-withdrawn",
            Self::SessionRevoked => "session-revoked",
            Self::LearnerDeleted => "learner-deleted",
            Self::KeysChanged => "keys-changed",
            Self::PeopleChanged => "people-changed",
        }
    }

    pub(crate) const fn uri(self) -> &'static str {
        match self {
            Self::CatalogueChanged => "urn:jwt-link:event:catalogue-changed",
            Self::CoursesSeen => "urn:jwt-link:event:courses-seen",
            Self::CourseCompleted => "urn:jwt-link:event:course-completed",
            Self::CompletionWithdrawn => "urn:jwt-link:event:completion-withdrawn",
            Self::SessionRevoked => "https://schemas.openid.net/secevent/caep/event-type/session-revoked",
            Self::LearnerDeleted => "urn:jwt-link:event:learner-deleted",
            Self::KeysChanged => "urn:jwt-link:event:keys-changed",
            Self::PeopleChanged => "urn:jwt-link:event:people-changed",
        }
    }
}

impl SecurityEvent {
    /// Short, for people and metrics.
    pub const fn name(&self) -> &'static str {
        self.kind().name()
    }

    /// Its member of the claim `events`.
    pub const fn uri(&self) -> &'static str {
        self.kind().uri()
    }

    /// Whom it is about; `None` when it is about all people of an account or of a client.
    pub const fn person(&self) -> Option<&Person> {
        match self {
            Self::CatalogueChanged { .. } | Self::KeysChanged | Self::PeopleChanged => None,
            Self::CoursesSeen { person }
            | Self::CourseCompleted { person, .. }
            | Self::CompletionWithdrawn { person, .. }
            | Self::LearnerDeleted { person, .. }
            | Self::SessionRevoked { person, .. } => Some(person),
        }
    }

    const fn kind(&self) -> Kind {
        match self {
            Self::CatalogueChanged { .. } => Kind::CatalogueChanged,
            Self::CoursesSeen { .. } => Kind::CoursesSeen,
            Self::CourseCompleted { .. } => Kind::CourseCompleted,
            Self::CompletionWithdrawn { .. } => Kind::CompletionWithdrawn,
            Self::SessionRevoked { .. } => Kind::SessionRevoked,
            Self::LearnerDeleted { .. } => Kind::LearnerDeleted,
            Self::KeysChanged => Kind::KeysChanged,
            Self::PeopleChanged => Kind::PeopleChanged,
        }
    }
}

/// A Security Event Token (RFC 8417 §2.2) to be minted with [`mint`](crate::mint). It has no `exp`: `iat` is when
/// this delivery was signed, `toe` when the thing happened. A delivery that is tried again keeps `jti` and `toe`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventClaims {
    /// The origin of the sender.
    pub iss: String,
    /// The address that it is pushed to, byte for byte.
    pub aud: String,
    /// Unix seconds.
    pub iat: i64,
    /// Makes its effect happen once: see [`new_jti`](crate::new_jti).
    pub jti: String,
    /// Unix seconds.
    pub toe: i64,
    /// What happened.
    pub event: SecurityEvent,
}

impl Serialize for EventClaims {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut claims = serializer.serialize_map(None)?;
        claims.serialize_entry("iss", &self.iss)?;
        claims.serialize_entry("aud", &self.aud)?;
        claims.serialize_entry("iat", &self.iat)?;
        claims.serialize_entry("jti", &self.jti)?;
        claims.serialize_entry("toe", &self.toe)?;
        if let Some(subject) = SubjectIdentifier::of(&self.event) {
            claims.serialize_entry("sub_id", &subject)?;
        }
        claims.serialize_entry("events", &Events(&self.event))?;
        claims.end()
    }
}

/// RFC 9493 §3; `complex` is of the OpenID Shared Signals Framework 1.0, which CAEP's events are told with.
#[derive(Serialize)]
#[serde(tag = "format", rename_all = "snake_case")]
enum SubjectIdentifier<'a> {
    IssSub { iss: &'a str, sub: &'a str },
    Opaque { id: &'a str },
    Complex { user: Box<Self>, session: Box<Self> },
}

impl<'a> SubjectIdentifier<'a> {
    /// `None`: the event is about its sender, whom `iss` names.
    fn of(event: &'a SecurityEvent) -> Option<Self> {
        Some(match event {
            SecurityEvent::CatalogueChanged { account, .. } => Self::Opaque { id: account },
            SecurityEvent::SessionRevoked { person, session: Some(session), .. } => Self::Complex {
                user: Box::new(Self::person(person)),
                session: Box::new(Self::Opaque { id: session }),
            },
            SecurityEvent::CoursesSeen { person }
            | SecurityEvent::CourseCompleted { person, .. }
            | SecurityEvent::CompletionWithdrawn { person, .. }
            | SecurityEvent::SessionRevoked { person, .. }
            | SecurityEvent::LearnerDeleted { person, .. } => Self::person(person),
            SecurityEvent::KeysChanged | SecurityEvent::PeopleChanged => return None,
        })
    }

    fn person(person: &'a Person) -> Self {
        Self::IssSub { iss: &person.iss, sub: &person.sub }
    }
}

/// The claim `events`: the event's own member, and what it says.
struct Events<'a>(&'a SecurityEvent);

impl Serialize for Events<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut events = serializer.serialize_map(Some(1))?;
        events.serialize_entry(self.0.uri(), &self.payload())?;
        events.end()
    }
}

impl Events<'_> {
    fn payload(&self) -> serde_json::Value {
        use serde_json::json;
        match self.0 {
            SecurityEvent::CatalogueChanged { catalogue_version, .. } => {
                json!({ "catalogue_version": catalogue_version })
            }
            SecurityEvent::CoursesSeen { .. } | SecurityEvent::KeysChanged | SecurityEvent::PeopleChanged => {
                json!({})
            }
            SecurityEvent::CourseCompleted {
                course,
                title,
                language,
                completed_at,
                qualification,
                valid_until,
                revised_at,
                ..
            } => {
                let mut told = json!({ "course": course, "title": title, "completed_at": completed_at });
                for (member, value) in
                    [("language", language), ("qualification", qualification), ("valid_until", valid_until)]
                {
                    if let Some(value) = value {
                        told[member] = value.as_str().into();
                    }
                }
                if let Some(at) = revised_at {
                    told["revised_at"] = (*at).into();
                }
                told
            }
            SecurityEvent::CompletionWithdrawn { course, completed_at, withdrawn_at, .. } => {
                json!({ "course": course, "completed_at": completed_at, "withdrawn_at": withdrawn_at })
            }
            SecurityEvent::SessionRevoked { event_timestamp, .. } => {
                json!({ "event_timestamp": event_timestamp })
            }
            SecurityEvent::LearnerDeleted { deleted_at, .. } => json!({ "deleted_at": deleted_at }),
        }
    }
}
