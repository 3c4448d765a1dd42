package id.pulang.reports.web;

import id.pulang.reports.handling.Handled;
import java.util.Map;

/**
 * What was typed for an act that could not be done, to be kept in its form.
 *
 * @param act which form it was; empty for none
 * @param fields what stood in it
 * @param problem the key of the message that says why
 */
public record TypedAct(String act, Map<String, String> fields, String problem) {

    /** Nothing was typed. */
    public static final TypedAct NONE = new TypedAct("", Map.of(), "");

    public TypedAct {
        fields = Map.copyOf(fields);
    }

    static TypedAct refused(String act, Map<String, String> fields, Handled why) {
        return new TypedAct(act, fields, "reports.handled." + why);
    }

    /** Returns what was typed into a field of a form; else what stands there at first. */
    public String text(String form, String field, String first) {
        return act.equals(form) ? fields.getOrDefault(field, first) : first;
    }

    /** Whether a box of a form is ticked; at first it is as given. */
    public boolean ticked(String form, String field, boolean first) {
        return act.equals(form) ? fields.containsKey(field) : first;
    }
}
