//! Tests of the configuration.

use super::*;

fn env(pairs: &[(&str, &str)]) -> Result<Config, Failure> {
    let pairs: Vec<_> = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    Config::read(None, pairs.into_iter())
}

const WHOLE: [(&str, &str); 4] = [
    ("JWT_LINK_CREWPLANNER", "https://crewplanner.com"),
    ("JWT_LINK_MOBIETRAIN", "https://mobietrain.com"),
    ("JWT_LINK_DATABASE", "/var/lib/jwt-link/db.sqlite"),
    ("JWT_LINK_DATA", "/var/lib/jwt-link"),
];

#[test]
fn the_environment_alone_can_configure_a_site() {
    let config = env(&[&WHOLE[..], &[("JWT_LINK_PROXY_HOPS", "1"), ("JWT_LINK_LOG_JSON", "true")]].concat());
    let config = config.expect("a whole configuration");
    assert_eq!(config.proxy_hops, 1);
    assert_eq!(config.erase_deleted_after_days, None);
    let erased = env(&[&WHOLE[..], &[("JWT_LINK_ERASE_DELETED_AFTER_DAYS", "7")]].concat()).expect("whole");
    assert_eq!(erased.erase_deleted_after_days, Some(7));
    assert_eq!(config.log_format(), LogFormat::Json);
}

/// 32 bytes that are all zero.
const SECRET: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

#[test]
fn the_audit_log_is_kept_as_long_as_the_setting_says() {
    let kept = |pairs: &[(&str, &str)]| {
        let key = ("JWT_LINK_SECRET_KEY", SECRET);
        let config = env(&[&WHOLE[..], &[key], pairs].concat()).expect("whole");
        let rng = Rng::seeded(1);
        let portal = config.crewplanner_settings(&rng).expect("settings of the portal").audit_kept;
        let cms = config.mobietrain_settings(&rng).expect("settings of the CMS").audit_kept;
        assert_eq!(portal, cms, "both sites keep theirs as long");
        portal
    };
    let days = |days: u64| Duration::from_secs(days * 24 * 3600);
    assert_eq!(kept(&[]), days(396));
    assert_eq!(kept(&[("JWT_LINK_AUDIT_KEPT_DAYS", "14")]), days(14));
}

#[test]
fn people_stay_signed_in_as_long_as_the_setting_says() {
    let kept = |days: &[(&str, &str)]| {
        let key = ("JWT_LINK_SECRET_KEY", SECRET);
        let config = env(&[&WHOLE[..], &[key], days].concat()).expect("whole");
        let rng = Rng::seeded(1);
        let portal = config.crewplanner_settings(&rng).expect("settings of the portal").session_kept;
        let cms = config.mobietrain_settings(&rng).expect("settings of the CMS").session_kept;
        assert_eq!(portal, cms);
        portal.map(|kept| kept.as_secs() / (24 * 3600))
    };
    assert_eq!(kept(&[]), Some(30));
    assert_eq!(kept(&[("JWT_LINK_SESSION_KEPT_DAYS", "400")]), Some(400));
    assert_eq!(kept(&[("JWT_LINK_SESSION_KEPT_DAYS", "0")]), None);
    let more = env(&[&WHOLE[..], &[("JWT_LINK_SESSION_KEPT_DAYS", "401")]].concat());
    assert!(more.expect_err("a mistake").to_string().contains("session_kept_days"));
}

#[test]
fn what_concerns_a_site_reaches_it() {
    let set = [
        ("JWT_LINK_SECURITY_CONTACT", "mailto:security@mobietrain.com"),
        ("JWT_LINK_ERASE_DELETED_AFTER_DAYS", "7"),
        ("JWT_LINK_SECRET_KEY", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"),
    ];
    let (config, rng) = (env(&[&WHOLE[..], &set].concat()).expect("whole"), Rng::seeded(1));
    let planner = config.crewplanner_settings(&rng).expect("settings");
    let training = config.mobietrain_settings(&rng).expect("settings");
    let contact = "mailto:security@mobietrain.com".parse().ok();
    assert_eq!((&planner.security_contact, &training.security_contact), (&contact, &contact));
    assert_eq!(planner.erase_deleted_after, Duration::from_secs(7 * 24 * 3600));
    let plain = env(&[&WHOLE[..], &set[2..]].concat()).expect("whole");
    let planner = plain.crewplanner_settings(&rng).expect("settings");
    assert_eq!(planner.erase_deleted_after, crewplanner::Settings::ERASE_DELETED_AFTER);
    assert_eq!(planner.security_contact, None);
}

#[test]
fn a_mistake_is_named() {
    let said = |pairs: &[(&str, &str)]| env(pairs).expect_err("a mistake").to_string();
    assert!(said(&WHOLE[..3]).contains("data"));
    assert!(said(&[&WHOLE[..], &[("JWT_LINK_DATABSE", "x")]].concat()).contains("JWT_LINK_DATABSE"));
    assert!(said(&[&WHOLE[..], &[("JWT_LINK_TIME_ZONE", "Mars")]].concat()).contains("Mars"));
    let mail = ("JWT_LINK_SMTP", "smtps://mail.example.com");
    assert!(said(&[&WHOLE[..], &[mail]].concat()).contains("mail_from"));
    let from = ("JWT_LINK_MAIL_FROM", "nobody");
    assert!(said(&[&WHOLE[..], &[mail, from]].concat()).contains("nobody"));
    let from = ("JWT_LINK_MAIL_FROM", "CrewPlanner <no-reply@crewplanner.com>");
    let ca = ("JWT_LINK_SMTP_CA", "/nowhere.pem");
    assert!(said(&[&WHOLE[..], &[ca]].concat()).contains("smtp_ca goes with smtp"));
    assert!(said(&[&WHOLE[..], &[mail, from, ca]].concat()).contains("The file /nowhere.pem"));
    let clear = ("JWT_LINK_SMTP", "smtp://me:secret@mail.example.com?tls=none");
    let refused = said(&[&WHOLE[..], &[clear, from]].concat());
    assert!(refused.contains("over the network") && !refused.contains("secret"), "{refused}");
    let http = [&WHOLE[1..], &[("JWT_LINK_CREWPLANNER", "http://crewplanner.com")]].concat();
    assert!(said(&http).contains("localhost"));
}

#[test]
fn media_go_into_a_bucket_that_is_named_in_full() {
    let bucket = |pairs: &[(&str, &str)]| env(&[&WHOLE[..], pairs].concat()).map(|config| config.bucket());
    let said = |pairs: &[(&str, &str)]| bucket(pairs).err().expect("a mistake").to_string();
    let (name, region) =
        (("JWT_LINK_MEDIA_S3_BUCKET", "media"), ("JWT_LINK_MEDIA_S3_REGION", "eu-central-1"));
    let (key, secret) = (("JWT_LINK_MEDIA_S3_KEY", "AKIA"), ("JWT_LINK_MEDIA_S3_SECRET", "hush"));
    let endpoint = |address| ("JWT_LINK_MEDIA_S3_ENDPOINT", address);
    assert!(bucket(&[]).expect("whole").expect("right").is_none());
    let all = bucket(&[name, region, key, secret, endpoint("https://s3.example.com")]);
    let all = all.expect("whole").expect("right").expect("a bucket");
    assert_eq!((all.name.as_str(), all.region.as_str()), ("media", "eu-central-1"));
    assert_eq!(all.key, Some(("AKIA".to_owned(), "hush".to_owned())));
    assert!(said(&[region]).contains("media_s3_bucket"));
    assert!(said(&[name]).contains("media_s3_region"));
    assert!(said(&[name, region, key]).contains("media_s3_secret"));
    let clear = said(&[name, region, endpoint("http://s3.example.com")]);
    assert!(clear.contains("https") && clear.contains("s3.example.com"), "{clear}");
    for here in ["http://localhost:9000", "http://127.0.0.1:9000/"] {
        assert!(bucket(&[name, region, endpoint(here)]).is_ok(), "{here}");
    }
}
