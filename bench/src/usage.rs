//! What a process has used of the machine.

use crate::Outcome;

/// What a process has used so far, all threads (proc(5)).
pub struct Usage {
    pub cpu_micros: f64,
    /// The most memory it ever had.
    pub peak_megabytes: f64,
}

impl Usage {
    /// Of the process with this id, or of `self`.
    ///
    /// # Errors
    /// When there is no such process.
    pub fn of(process: &str) -> Outcome<Self> {
        let stat = std::fs::read_to_string(format!("/proc/{process}/stat"))?;
        let (_, fields) = stat.rsplit_once(')').ok_or("proc(5) has changed.")?;
        // Fields 14 and 15: user and system time, in hundredths of a second.
        let ticks =
            fields.split_whitespace().skip(11).take(2).map(str::parse).collect::<Result<Vec<u32>, _>>()?;
        let status = std::fs::read_to_string(format!("/proc/{process}/status"))?;
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB"));
        let kilobytes: u32 = peak.ok_or("proc(5) has changed.")?.parse()?;
        let cpu_micros = f64::from(ticks.iter().sum::<u32>()) * 10_000.0;
        Ok(Self { cpu_micros, peak_megabytes: f64::from(kilobytes) / 1024.0 })
    }
}
