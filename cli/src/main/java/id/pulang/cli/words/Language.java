package id.pulang.cli.words;

/** The languages that the command speaks. */
public enum Language {
    /** The one in which the program speaks if nobody asks for another. */
    ID,
    /** English. */
    EN
}
