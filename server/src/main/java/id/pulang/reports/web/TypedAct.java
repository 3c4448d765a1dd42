package id.pulang.reports.web;

import id.pulang.reports.handling.Handled;

/**
 * What was typed for an act that could not be done, to be kept in its form.
 *
 * @param act which form it was; empty for none
 * @param problem the key of the message that says why
 */
public record TypedAct(String act, String words, String problem) {

    /** Nothing was typed. */
    public static final TypedAct NONE = new TypedAct("", "", "");

    static TypedAct refused(String act, String words, Handled why) {
        return new TypedAct(act, words, "reports.handled." + why);
    }

    /** Returns the words where they belong to a form. */
    public String words(String form) {
        return act.equals(form) ? words : "";
    }
}
