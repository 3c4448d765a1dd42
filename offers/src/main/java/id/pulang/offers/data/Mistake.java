package id.pulang.offers.data;

/** What can be wrong in a table; of each kind an editor can say how to mend it. */
public enum Mistake {
    /** The table is not written in UTF-8. */
    NOT_UTF8("is not written in UTF-8"),
    /** A row has too few cells; the column is how many there must be. */
    TOO_FEW_COLUMNS("has %2$s columns instead of %1$d; they are separated by tabs"),
    /** A cell is empty that must not be. */
    EMPTY("column %1$d is empty"),
    /** A cell holds no day. */
    NO_DAY("column %1$d holds no day such as 2026-11-30: %2$s"),
    /** A cell holds no number. */
    NO_NUMBER("column %1$d holds no number such as 1.5: %2$s"),
    /** A cell holds none of the words that it may hold. */
    NONE_OF("column %1$d is none of %2$s"),
    /** Something stands in the table twice. */
    TWICE("%2$s is there already"),
    /** A form belongs to another word already. */
    FORM_OF_ANOTHER("%2$s already"),
    /** No sign has this code. */
    NO_SUCH_SIGN("there is no sign %2$s"),
    /** No group of words has this name. */
    NO_SUCH_GROUP("there is no group %2$s"),
    /** No sign and no group of signs has this name. */
    NO_SUCH_SIGN_OR_GROUP("there is no sign or group %2$s"),
    /** Before the colon of a condition stands no number. */
    NO_COUNT("a number stands before the colon: %2$s"),
    /** A phrase begins or ends with a gap. */
    PHRASE_ENDS("a phrase begins and ends with a word, a number or an amount: %2$s"),
    /** More than one letter stands where one is expected. */
    NOT_ONE_LETTER("column %1$d must be one Latin letter"),
    /** The list of agencies does not say first of which day it tells. */
    NO_LIST_SOURCE("a row AS_OF with day, source and last day must come first"),
    /** What should be a contact is none. */
    NO_CONTACT("column %1$d holds no telephone number, e-mail or web address: %2$s");

    private final String english;

    Mistake(String english) {
        this.english = english;
    }

    /** Says it in English, for whoever edits a table by hand. */
    String in(int column, String found) {
        return english.formatted(column, found);
    }
}
