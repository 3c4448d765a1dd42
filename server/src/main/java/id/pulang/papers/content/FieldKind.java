package id.pulang.papers.content;

import java.util.Locale;

/** What the field of a paper holds, and so how it is written. */
public enum FieldKind {
    /** Words as they are. */
    TEXT,
    /** A day, written in the language of the paper. */
    DATE,
    /** A moment with its time zone, written in the language of the paper. */
    MOMENT,
    /** The number of a document or of a case. */
    NUMBER,
    /** The name of a person. */
    PERSON,
    /** One of several codes, each with its words in the form. */
    CHOICE,
    /** A list of rows, each with fields of its own. */
    ROWS;

    /** Returns the word by which a form names it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
