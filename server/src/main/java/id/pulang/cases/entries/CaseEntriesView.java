package id.pulang.cases.entries;

import id.pulang.cases.CaseSummary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Records of one kind as the page of a case shows them.
 *
 * @param lines the latest first; of a kind that replaces, the one that holds
 */
public record CaseEntriesView(CaseEntryKind<?> kind, CaseSummary about, List<Shown> lines, LocalDate today) {

    /**
     * One record, by the names of its fields.
     *
     * @param cases those that it names
     */
    public record Shown(UUID id, Map<String, String> said, Map<String, List<NamedCase>> cases, Instant at, String by) {

        public Shown {
            said = Map.copyOf(said);
            cases = Map.copyOf(cases);
        }

        /** Returns what stands in a field; empty where nothing does. */
        public String in(EntryField field) {
            return said.getOrDefault(field.name(), "");
        }

        /** Returns the cases that a field names. */
        public List<NamedCase> named(EntryField field) {
            return cases.getOrDefault(field.name(), List.of());
        }

        /** Whether it says nothing. */
        public boolean isEmpty() {
            return said.values().stream().allMatch(String::isEmpty)
                    && cases.values().stream().allMatch(List::isEmpty);
        }

        private Map<String, String> typed() {
            Map<String, String> typed = new HashMap<>(said);
            cases.forEach((field, with) -> typed.put(
                    field,
                    with.stream().map(each -> each.about().number().value()).collect(Collectors.joining(", "))));
            return typed;
        }
    }

    public CaseEntriesView {
        lines = List.copyOf(lines);
    }

    /** Whether a further record replaces the one that holds. */
    public boolean replaces() {
        return kind.keeping() == CaseEntryKind.Keeping.REPLACES && !lines.isEmpty();
    }

    /** Returns the id of the record that is shown; empty where none is. */
    public String shown() {
        return replaces() ? lines.getFirst().id().toString() : "";
    }

    /** Returns what the form is filled with: what holds, where a further record replaces it. */
    public EntryForm form() {
        return new EntryForm(replaces() ? lines.getFirst().typed() : Map.of()).beside(shown());
    }

    /** Returns the case as addresses name it. */
    public String id() {
        return about.id().value().toString();
    }
}
