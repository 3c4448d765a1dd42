package id.pulang.cases.entries;

import java.util.HashMap;
import java.util.Map;

/** What was typed into the form of a kind of record, by the names of its fields. */
public record EntryForm(Map<String, String> typed) {

    private static final String SHOWN = "shown";

    public EntryForm {
        typed = Map.copyOf(typed);
    }

    /** Returns what was typed into a field; empty where nothing was. */
    public String in(EntryField field) {
        return typed.getOrDefault(field.name(), "").strip();
    }

    /** Returns the id of the record beside which the form was shown; empty where none was. */
    public String shown() {
        return typed.getOrDefault(SHOWN, "");
    }

    /** Returns the same beside the record that is shown now. */
    public EntryForm beside(String record) {
        Map<String, String> now = new HashMap<>(typed);
        now.put(SHOWN, record);
        return new EntryForm(now);
    }
}
