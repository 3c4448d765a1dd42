package id.pulang.cases.entries;

import id.pulang.cases.CaseSection;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.following.FollowsItsCase;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.protection.KeyPurpose;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A kind of record on cases, declared once as a bean of the room that it belongs to. Its table is made by
 * {@code select cases.entries('…')} and holds each record sealed as a whole; rows are only added, follow the case, and go
 * with the person.
 *
 * @param table with its schema
 * @param type what one record says; its components are the fields of the form
 * @param roles who writes and reads
 * @param milestone the code on the timeline of the case
 * @param section the place on the case page
 * @param rule the key of the text that says why a record cannot be kept; empty where it can
 * @param <T> what one record says
 */
public record CaseEntryKind<T extends Record>(
        String table,
        Class<T> type,
        Seal seal,
        Set<Role> roles,
        String milestone,
        Keeping keeping,
        CaseSection section,
        BiFunction<CaseSummary, T, Optional<String>> rule)
        implements FollowsItsCase {

    /** The key under which a kind is sealed, and the purpose for which it is opened. */
    public record Seal(KeyPurpose ring, Purpose purpose) {}

    /** What a further record does to those before. */
    public enum Keeping {
        /** It stands beside them. */
        ADDS,
        /** The latest one holds. */
        REPLACES
    }

    public CaseEntryKind {
        if (!table.matches("[a-z]+\\.[a-z_]+")) {
            throw new IllegalArgumentException("No table: " + table);
        }
        roles = Set.copyOf(roles);
    }

    /** Declares a kind whose records stand beside each other, in a section that the case page makes from its fields. */
    public static <T extends Record> CaseEntryKind<T> added(
            String table, Class<T> type, Seal seal, Set<Role> roles, CaseSection.Position position, int order) {
        String path = "/desk/entries/" + named(table) + "/{case}";
        return new CaseEntryKind<>(
                table,
                type,
                seal,
                roles,
                table.substring(table.indexOf('.') + 1).toUpperCase(Locale.ROOT) + "_RECORDED",
                Keeping.ADDS,
                new CaseSection(position, order, path, roles),
                (_, _) -> Optional.empty());
    }

    /** Declares a kind of which the latest record holds, on a page of its own. */
    public static <T extends Record> CaseEntryKind<T> replaced(
            String table, Class<T> type, Seal seal, String milestone, CaseSection section) {
        return new CaseEntryKind<>(
                table, type, seal, section.roles(), milestone, Keeping.REPLACES, section, (_, _) -> Optional.empty());
    }

    /** Returns the same kind with a rule. */
    public CaseEntryKind<T> refusing(BiFunction<CaseSummary, T, Optional<String>> rule) {
        return new CaseEntryKind<>(table, type, seal, roles, milestone, keeping, section, rule);
    }

    /** Returns the fields of the form. */
    public List<EntryField> fields() {
        return EntryField.of(type);
    }

    /** Returns the name in addresses and before the keys of texts. */
    public String name() {
        return named(table);
    }

    /** Returns the key of the text that names a field, a choice or the kind itself. */
    public String key(String of) {
        return table.substring(0, table.indexOf('.')) + "." + name() + (of.isEmpty() ? "" : "." + of);
    }

    /** Returns the name of the sealed column with its table. */
    public String sealedColumn() {
        return table + ".said";
    }

    /** Whether the case page makes its section from the fields. */
    public boolean hasGeneralPage() {
        return section.path().startsWith("/desk/entries/");
    }

    @Override
    public String followingTable() {
        return table;
    }

    private static String named(String table) {
        return table.substring(table.indexOf('.') + 1).replace('_', '-');
    }
}
