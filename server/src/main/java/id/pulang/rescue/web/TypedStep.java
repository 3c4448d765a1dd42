package id.pulang.rescue.web;

import id.pulang.rescue.RescueAct;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was typed of a step that could not be recorded, to be kept in its form.
 *
 * @param act which form it was; null for none
 */
public record TypedStep(@Nullable RescueAct act, Map<String, String> fields) {

    /** Nothing was typed. */
    public static final TypedStep NONE = new TypedStep(null, Map.of());

    public TypedStep {
        fields = Map.copyOf(fields);
    }

    /** Returns what was typed into a field of a form; else what stands there at first. */
    public String text(RescueAct form, String field, String first) {
        return form == act ? fields.getOrDefault(field, first) : first;
    }
}
