package id.pulang.rescue.web;

import java.util.Map;

/**
 * What was typed about a request and could not be recorded, to be kept in its form.
 *
 * @param act which form it was; empty for none
 */
public record TypedReply(String act, Map<String, String> fields) {

    public TypedReply {
        fields = Map.copyOf(fields);
    }

    /** Returns what was typed into a field of a form; else what stands there at first. */
    public String text(String form, String field, String first) {
        return act.equals(form) ? fields.getOrDefault(field, first) : first;
    }
}
