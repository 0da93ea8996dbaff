//! The command line: every command, each argument with its default (the demo's port) and its help text.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

/// Takes employees from CrewPlanner to MobieTrain, signed in.
///
/// Without a command it runs the demo.
#[derive(Parser)]
#[command(name = "jwt-link", version)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Subcommand)]
pub enum Command {
    /// Run both sites on this machine, with a company, its people and courses
    Demo(Demo),
    /// Run one site in production
    Serve {
        #[command(subcommand)]
        site: Serve,
    },
    /// Administer CrewPlanner
    Crewplanner {
        #[command(flatten)]
        config: ConfigFile,
        #[command(subcommand)]
        command: Crewplanner,
    },
    /// Administer MobieTrain
    Mobietrain {
        #[command(flatten)]
        config: ConfigFile,
        #[command(subcommand)]
        command: Mobietrain,
    },
    /// Explain the link on standard input, check by check
    Inspect(Inspect),
    /// Make a link from a private key, for tests
    Mint(Mint),
}

#[derive(Args)]
pub struct Demo {
    /// The port of both sites
    #[arg(long, default_value_t = 8080)]
    pub port: u16,
    /// Where the demo keeps its data; restarting with the same folder keeps it
    #[arg(long, default_value = "data/demo", value_name = "DIR")]
    pub data: PathBuf,
}

impl Default for Demo {
    fn default() -> Self {
        Self { port: 8080, data: "data/demo".into() }
    }
}

#[derive(Args, Clone)]
pub struct ConfigFile {
    /// The configuration (TOML); each setting can also be an environment variable, such as JWT_LINK_DATABASE
    #[arg(long, value_name = "FILE", global = true)]
    pub config: Option<PathBuf>,
}

#[derive(Subcommand)]
pub enum Serve {
    /// The portal
    Crewplanner(ServeSite),
    /// The training app and its CMS
    Mobietrain(ServeSite),
}

#[derive(Args)]
pub struct ServeSite {
    #[command(flatten)]
    pub config: ConfigFile,
    /// Check the configuration and the database, then exit
    #[arg(long)]
    pub check: bool,
}

#[derive(Subcommand)]
pub enum Crewplanner {
    /// Create a client with its first administrator
    CreateClient {
        /// The client slug: the first part of its address
        slug: String,
        /// The company's name
        name: String,
        /// The administrator's e-mail address
        #[arg(long)]
        admin_email: String,
        /// The administrator's full name
        #[arg(long)]
        admin_name: String,
    },
    /// List the employees of a client, or those with these words in name, address or number
    ListEmployees { client: String, words: Vec<String> },
    /// Add an employee, who cannot sign in before `invite` or `set-password`
    ///
    /// They sign in with their address or with their number: one of the two is needed.
    AddEmployee {
        client: String,
        name: String,
        /// The e-mail address
        #[arg(long)]
        email: Option<String>,
        #[command(flatten)]
        details: EmployeeDetails,
    },
    /// Change an employee: what is not given stays
    ///
    /// An empty value takes away what is there: --number "" the number, --email "" the address, --department "" all departments.
    ChangeEmployee {
        client: String,
        /// The e-mail address or the employee number
        employee: String,
        /// Another e-mail address; "" for none
        #[arg(long)]
        email: Option<String>,
        /// Another full name
        #[arg(long)]
        name: Option<String>,
        #[command(flatten)]
        details: EmployeeDetails,
    },
    /// Mark an employee as inactive; they still sign on
    DeactivateEmployee { client: String, employee: String },
    /// Mark an employee as active again
    ActivateEmployee { client: String, employee: String },
    /// Delete an employee: no more sign-in and no more links; what they did in MobieTrain stays
    DeleteEmployee { client: String, employee: String },
    /// End all sessions of an employee, those in MobieTrain too
    EndSessions { client: String, employee: String },
    /// Say what a file of employees (CSV or .xlsx) would do, and do it with --apply. No mail is sent
    ///
    /// Columns, in English, Dutch, French or German: employee number, name (or first name and last name), e-mail, departments
    /// (separated by semicolons), language, status. People are matched by number, else by address; an empty cell leaves what is there.
    ImportEmployees(Import),
    /// Write all employees to a CSV file, which `import-employees` understands
    ExportEmployees { client: String, file: PathBuf },
    /// Print a link with which an employee chooses a password; it goes out by mail, too, where there is an address and a mail server
    Invite { client: String, employee: String },
    /// Take the second factors of an employee away who has lost them: their password alone lets them in then
    ResetSecondFactor { client: String, employee: String },
    /// Say through which OpenID Connect provider a client signs its people in, and for whom it is the only way
    CompanySignIn {
        client: String,
        /// Switch it off: everybody signs in as before. For a provider that is gone, when no administrator gets in
        #[arg(long)]
        off: bool,
    },
    /// Send a message to try out the mail server, and print what it answers
    TestMail(TestMail),
    /// Give an employee a new password and end their sessions
    SetPassword { client: String, employee: String },
    /// List the signing keys of a client
    Keys { client: String },
    /// Start signing with the next key; the old one stays published until its last link has expired
    RotateKeys {
        client: String,
        /// Do not wait until the next key has been published for half an hour
        #[arg(long)]
        now: bool,
    },
    /// Take a signing key out of the published set at once: links on their way stop working
    RevokeKey { client: String, key_id: String },
}

/// Whom a test message goes to.
#[derive(Args)]
pub struct TestMail {
    /// The e-mail address
    #[arg(long, value_name = "ADDRESS")]
    pub to: String,
}

/// What an employee has beside name and address.
#[derive(Args)]
pub struct EmployeeDetails {
    #[arg(long)]
    pub given_name: Option<String>,
    #[arg(long)]
    pub family_name: Option<String>,
    /// The company's own number; "" for none
    #[arg(long)]
    pub number: Option<String>,
    /// A tag, such as nl
    #[arg(long)]
    pub language: Option<String>,
    /// employee, team_lead or client_admin
    #[arg(long)]
    pub role: Option<String>,
    /// A department by its name; given several times for several. All that they are in; "" for none
    #[arg(long = "department", value_name = "NAME")]
    pub departments: Vec<String>,
    /// The departments that a team lead leads, by their names with commas between them. All that they lead, at least one
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub leads: Vec<String>,
}

#[derive(Args)]
pub struct Import {
    pub client: String,
    pub file: PathBuf,
    /// The sheet of a spreadsheet; the first one otherwise
    #[arg(long)]
    pub sheet: Option<String>,
    /// Do it, after saying it
    #[arg(long)]
    pub apply: bool,
    /// Mark people who are not in the file as inactive
    #[arg(long)]
    pub deactivate_missing: bool,
    /// … only those in this department and the ones below it
    #[arg(long, value_name = "DEPARTMENT", requires = "deactivate_missing")]
    pub among: Option<String>,
    /// How many become inactive, when they are more than a tenth of those among whom they are looked for
    #[arg(long, value_name = "N")]
    pub expect: Option<usize>,
    /// Where to write the rows that are refused, each with its reason
    #[arg(long, value_name = "FILE")]
    pub refused: Option<PathBuf>,
}

#[derive(Subcommand)]
pub enum Mobietrain {
    /// Create an account
    CreateAccount {
        /// The account login slug
        slug: String,
        /// The company's name
        name: String,
    },
    /// Create an operator, who may administer every account in the CMS
    CreateOperator { email: String, name: String },
    /// Create a content admin of one account
    CreateContentAdmin { account: String, email: String, name: String },
    /// List who works in an account, or the operators
    ListStaff {
        #[arg(long)]
        account: Option<String>,
    },
    /// Invite somebody to work in an account, or as an operator: by mail, or with a link that is told once
    InviteStaff {
        email: String,
        name: String,
        #[arg(long)]
        account: Option<String>,
        #[command(flatten)]
        role: StaffRole,
    },
    /// Say what somebody may do in an account
    SetStaffRole {
        account: String,
        email: String,
        #[command(flatten)]
        role: StaffRole,
    },
    /// Take somebody out of an account, or from among the operators
    RemoveStaff {
        email: String,
        #[arg(long)]
        account: Option<String>,
    },
    /// Send a message to try out the mail server, and print what it answers
    TestMail(TestMail),
    /// Take the second factors of somebody away who has lost them: their password alone lets them in then
    ResetSecondFactor { email: String },
    /// Connect an account to the client of CrewPlanner that may sign its employees on
    Connect { account: String, client: String },
    /// List the signing keys of the installation's events
    Keys,
    /// Start signing with the next key; the old one stays published until its last event has expired
    RotateKeys {
        /// Do not wait until the next key has been published for half an hour
        #[arg(long)]
        now: bool,
    },
    /// Take a signing key out of the published set at once: events on their way are signed anew
    RevokeKey { key_id: String },
}

/// What somebody may do in an account.
#[derive(Args)]
pub struct StaffRole {
    /// content_admin, editor or manager
    #[arg(long, default_value = "content_admin")]
    pub role: String,
    /// A group whose learners a manager sees, by its name; given several times for several
    #[arg(long = "group", value_name = "NAME")]
    pub groups: Vec<String>,
}

#[derive(Args)]
pub struct Inspect {
    /// The issuer's published keys (a JWKS file), to check the signature with
    #[arg(long, value_name = "FILE")]
    pub jwks: Option<PathBuf>,
    /// The issuer to expect
    #[arg(long)]
    pub issuer: Option<String>,
    /// The audience to expect
    #[arg(long)]
    pub audience: Option<String>,
}

#[derive(Args)]
pub struct Mint {
    /// The private key (PKCS#8, DER or PEM); Ed25519 or P-256
    #[arg(long, value_name = "FILE")]
    pub key: PathBuf,
    #[arg(long)]
    pub issuer: String,
    #[arg(long)]
    pub audience: String,
    #[arg(long)]
    pub subject: String,
    #[arg(long)]
    pub name: String,
    /// A department, as id=name; may be given several times
    #[arg(long = "department", value_name = "ID=NAME")]
    pub departments: Vec<String>,
    /// The employee is inactive
    #[arg(long)]
    pub inactive: bool,
    /// A path to land on
    #[arg(long)]
    pub target_link_uri: Option<String>,
    /// Print the public key set (JWKS) of the key instead of a link
    #[arg(long)]
    pub jwks: bool,
}
