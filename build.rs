//! Before the crate itself: the words become functions, the migrations become a scratch database against which
//! every statement is checked, and static files get a name from their content and are compressed once.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, try_build_from_locales_folder};
use sha2::{Digest, Sha256};
use sqlx::migrate::Migrator;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection, Row};

/// What the running program compares its file with, so that a lost trigger is noticed; each ended by a separator.
const GOLDEN_SCHEMA: &str =
    "SELECT type || ' ' || name || ' ' || coalesce(sql, '') || char(30) FROM sqlite_schema
    WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name";

fn main() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    words(&out)?;
    schema(&out.join("schema.db"))?;
    assets(Path::new("static"), &out)
}

fn words(out: &Path) -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=locales");
    let text = |name: &str| out.join(name).to_string_lossy().into_owned();
    let options = BuildOptions::default()
        .with_output_file_path(&text("messages.rs"))
        .with_ftl_output(FtlOutputOptions::single_file(&text("messages.ftl")))
        .with_default_language("kk")
        .with_prefix("")
        .with_lint_level(LintLevel::Strict)
        .without_bidi_isolation();
    try_build_from_locales_folder(options).map_err(|e| e.to_string().into())
}

fn schema(file: &Path) -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=migrations");
    println!("cargo::rustc-env=DATABASE_URL=sqlite://{}", file.display());
    // An inherited `true` would look for a folder that does not exist.
    println!("cargo::rustc-env=SQLX_OFFLINE=false");
    if file.exists() {
        fs::remove_file(file)?;
    }
    tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
        let mut db = SqliteConnectOptions::new().filename(file).create_if_missing(true).connect().await?;
        Migrator::new(Path::new("migrations/sqlite")).await?.run(&mut db).await?;
        let rows = sqlx::query(GOLDEN_SCHEMA).fetch_all(&mut db).await?;
        let lines: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
        fs::write(file.with_file_name("schema.txt"), lines.concat())?;
        db.close().await?;
        Ok(())
    })
}

/// Writes `assets.rs`: a list of `Asset { name, path, kind, plain, gzip, brotli }`, `path` carrying the hash.
fn assets(folder: &Path, out: &Path) -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files = Vec::new();
    collect(folder, &mut files)?;
    files.sort();
    let mut code = String::from("static ASSETS: &[Asset] = &[\n");
    for (index, file) in files.iter().enumerate() {
        let plain = fs::read(file)?;
        let name = file.strip_prefix(folder)?.to_string_lossy().into_owned();
        let kind = kind_of(&name)?;
        let hash: String = Sha256::digest(&plain).iter().take(6).fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        });
        let (stem, ending) = name.rsplit_once('.').ok_or("a static file without an ending")?;
        let stored = |suffix: &str| out.join(format!("asset-{index}{suffix}")).display().to_string();
        fs::write(stored(""), &plain)?;
        fs::write(stored(".gz"), gzip(&plain)?)?;
        fs::write(stored(".br"), brotli(&plain)?)?;
        writeln!(
            code,
            "Asset {{ name: {name:?}, path: \"/static/{stem}.{hash}.{ending}\", kind: {kind:?}, \
             plain: include_bytes!({:?}), gzip: include_bytes!({:?}), brotli: include_bytes!({:?}) }},",
            stored(""),
            stored(".gz"),
            stored(".br")
        )?;
    }
    code.push_str("];\n");
    fs::write(out.join("assets.rs"), code)?;
    Ok(())
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { collect(&path, files)? } else { files.push(path) }
    }
    Ok(())
}

fn kind_of(name: &str) -> Result<&'static str, String> {
    match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("css") => Ok("text/css; charset=utf-8"),
        Some("svg") => Ok("image/svg+xml"),
        _ => Err(format!("static/{name}: no content type is known for it")),
    }
}

fn gzip(plain: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    writer.write_all(plain)?;
    writer.finish()
}

fn brotli(plain: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut packed = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    brotli::BrotliCompress(&mut &plain[..], &mut packed, &params)?;
    Ok(packed)
}
