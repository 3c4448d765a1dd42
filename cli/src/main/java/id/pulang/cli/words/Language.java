package id.pulang.cli.words;

/** The languages that the command speaks. */
public enum Language {
    /** Indonesian. */
    ID,
    /** English. */
    EN
}
