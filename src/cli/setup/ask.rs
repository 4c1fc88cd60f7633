//! Asking and listening: somebody at a terminal, or a program through a pipe.

use std::io::{self, BufRead, IsTerminal, Write};

use secrecy::{ExposeSecret, SecretString};

use super::Failure;

/// Asks.
pub(super) struct Asker {
    /// What is known is not asked.
    yes: bool,
    is_terminal: bool,
}

/// One question: what an option said, and what was known before.
pub(super) struct Question<'a> {
    pub(super) label: &'a str,
    pub(super) given: Option<&'a str>,
    pub(super) known: Option<&'a str>,
}

impl Asker {
    pub(super) fn new(yes: bool) -> Self {
        Self { yes, is_terminal: io::stdin().is_terminal() }
    }

    /// An answer that can be kept. A wrong option is an error; a wrong answer is asked again.
    pub(super) fn ask<T>(
        &self,
        question: &Question<'_>,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> Result<T, Failure> {
        let Question { label, given, known } = question;
        if let Some(told) = given.or(known.filter(|_| self.yes)) {
            return read(told).map_err(|why| format!("{label}, {told:?}: {why}").into());
        }
        loop {
            let typed = match known {
                Some(known) => Some(self.listen(&format!("{label} [{known}]"))?)
                    .filter(|typed| !typed.trim().is_empty())
                    .unwrap_or_else(|| (*known).to_owned()),
                None => self.listen(label)?,
            };
            match read(&typed) {
                Ok(answer) => return Ok(answer),
                Err(why) => println!("  This cannot be kept: {why}"),
            }
        }
    }

    /// The same without showing what is typed; at a terminal it is typed twice.
    pub(super) fn secret(
        &self,
        label: &str,
        judge: impl Fn(&SecretString) -> Result<(), String>,
    ) -> Result<SecretString, Failure> {
        loop {
            let typed = self.hidden(label)?;
            if let Err(why) = judge(&typed) {
                println!("  This cannot be kept: {why}");
            } else if self.is_terminal
                && self.hidden("The same again")?.expose_secret() != typed.expose_secret()
            {
                println!("  The two are not the same.");
            } else {
                return Ok(typed);
            }
        }
    }

    /// True when all is right; not asked of whoever said yes.
    pub(super) fn is_right(&self) -> Result<bool, Failure> {
        if self.yes {
            return Ok(true);
        }
        let question = Question { label: "Is this right? yes or no", given: None, known: None };
        self.ask(&question, |typed| match typed.trim().to_lowercase().as_str() {
            "yes" | "y" => Ok(true),
            "no" | "n" => Ok(false),
            _ => Err("answer yes or no".to_owned()),
        })
    }

    fn hidden(&self, label: &str) -> Result<SecretString, Failure> {
        if self.is_terminal {
            return Ok(rpassword::prompt_password(format!("{label}: "))?.into());
        }
        Ok(self.listen(label)?.into())
    }

    fn listen(&self, label: &str) -> Result<String, Failure> {
        print!("{label}: ");
        if !self.is_terminal {
            println!();
        }
        io::stdout().flush()?;
        let mut line = String::new();
        if io::stdin().lock().read_line(&mut line)? == 0 {
            return Err(format!("{label}: there is no answer; nothing was changed").into());
        }
        Ok(line.trim_end_matches(['\r', '\n']).to_owned())
    }
}
