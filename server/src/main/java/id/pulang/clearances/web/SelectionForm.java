package id.pulang.clearances.web;

import id.pulang.cases.CaseId;
import id.pulang.clearances.facts.GateFact;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is recorded of several people at once, as it was typed.
 *
 * @param fields the gate with its word, the number of the document and its day
 * @param problem what has to be mended, as the key of a message; empty where nothing was sent
 */
public record SelectionForm(List<UUID> cases, Map<String, String> fields, String problem) {

    /** Nobody was chosen and nothing was typed. */
    static final SelectionForm EMPTY = new SelectionForm(List.of(), Map.of(), "");

    /** The field of the gate and its word, which belong together. */
    private static final String SAID = "said";

    public SelectionForm {
        cases = List.copyOf(cases);
        fields = Map.copyOf(fields);
    }

    /** Whether a person was chosen. */
    public boolean has(CaseId id) {
        return cases.contains(id.value());
    }

    /** Returns what was typed into a field. */
    public String typed(String field) {
        return fields.getOrDefault(field, "");
    }

    List<CaseId> chosen() {
        return cases.stream().map(CaseId::new).toList();
    }

    /** Reads what is to be recorded. */
    GateFact fact() {
        String[] said = typed(SAID).split("/", 2);
        return FactForm.read(
                said[0],
                Map.of("word", said.length < 2 ? "" : said[1], "document", typed("document"), "on", typed("on")));
    }

    SelectionForm with(String found) {
        return new SelectionForm(cases, fields, found);
    }
}
