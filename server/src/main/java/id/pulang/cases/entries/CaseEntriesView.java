package id.pulang.cases.entries;

import id.pulang.cases.CaseSummary;
import id.pulang.identity.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Records of one kind as the page of a case shows them.
 *
 * @param lines the latest first
 */
public record CaseEntriesView(CaseEntryKind<?> kind, CaseSummary about, List<Shown> lines) {

    /** How many records stand on the page. */
    public static final int MOST = 50;

    public CaseEntriesView {
        lines = List.copyOf(lines);
    }

    /** One record, by the names of its fields. */
    public record Shown(Map<String, String> said, Instant at, String by) {

        public Shown {
            said = Map.copyOf(said);
        }

        /** Returns what stands in a field; empty where nothing does. */
        public String in(EntryField field) {
            return said.getOrDefault(field.name(), "");
        }
    }

    static <T extends Record> CaseEntriesView of(
            CaseEntryKind<T> kind,
            CaseSummary about,
            List<CaseEntry<T>> kept,
            List<T> said,
            Map<UserId, String> names) {
        return new CaseEntriesView(
                kind,
                about,
                IntStream.range(0, kept.size())
                        .mapToObj(at -> new Shown(
                                texts(kind, said.get(at)),
                                kept.get(at).at(),
                                names.getOrDefault(kept.get(at).by(), "")))
                        .toList());
    }

    private static Map<String, String> texts(CaseEntryKind<?> kind, Record said) {
        return kind.fields().stream().collect(Collectors.toMap(EntryField::name, field -> field.of(said)));
    }

    /** Returns the case as addresses name it. */
    public String id() {
        return about.id().value().toString();
    }
}
