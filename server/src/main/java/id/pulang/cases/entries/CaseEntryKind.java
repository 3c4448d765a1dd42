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
 * A kind of record on cases, declared once as a bean of the room that it belongs to. Its table is made by {@code select
 * cases.entries('…')} and holds each record sealed as a whole; rows are only added, follow the case, and go with the
 * person. The case page makes its section, form and line on the timeline from what is said here.
 *
 * @param table with its schema
 * @param type what one record says; its components are the fields of the form
 * @param roles who writes and reads, all of them caseworkers
 * @param position the place on the case page
 * @param order its turn among the sections there
 * @param rule the key of the text that says why a record cannot be kept; empty where it can
 * @param <T> what one record says
 */
public record CaseEntryKind<T extends Record>(
        String table,
        Class<T> type,
        Seal seal,
        Set<Role> roles,
        Keeping keeping,
        CaseSection.Position position,
        int order,
        BiFunction<CaseSummary, T, Optional<String>> rule)
        implements FollowsItsCase {

    /** The key under which a kind is sealed, and the purpose for which it is opened. */
    public record Seal(KeyPurpose ring, Purpose purpose) {

        /** What is written and read in the daily work on a case. */
        public static final Seal CASE_WORK = new Seal(KeyPurpose.NARRATIVE, Purpose.CASE_WORK);
    }

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

    /** Declares a kind whose records stand beside each other. */
    public static <T extends Record> CaseEntryKind<T> added(
            String table, Class<T> type, Seal seal, Set<Role> roles, CaseSection.Position position, int order) {
        return new CaseEntryKind<>(table, type, seal, roles, Keeping.ADDS, position, order, (_, _) -> Optional.empty());
    }

    /** Declares a kind of which the latest record holds. */
    public static <T extends Record> CaseEntryKind<T> replaced(
            String table, Class<T> type, Seal seal, Set<Role> roles, CaseSection.Position position, int order) {
        return new CaseEntryKind<>(
                table, type, seal, roles, Keeping.REPLACES, position, order, (_, _) -> Optional.empty());
    }

    /** Returns the same kind with a rule. */
    public CaseEntryKind<T> refusing(BiFunction<CaseSummary, T, Optional<String>> rule) {
        return new CaseEntryKind<>(table, type, seal, roles, keeping, position, order, rule);
    }

    /** Returns the fields of the form. */
    public List<EntryField> fields() {
        return EntryField.of(type);
    }

    /** Returns the name in addresses and before the keys of texts. */
    public String name() {
        return local().replace('_', '-');
    }

    /** Returns the key of the text that names a field or a choice. */
    public String key(String of) {
        return table.substring(0, table.indexOf('.')) + "." + name() + "." + of;
    }

    /** Returns the key of the text that names the kind. */
    public String title() {
        return "navigation." + section().module();
    }

    /** Returns the code on the timeline of the case. */
    public String milestone() {
        return local().toUpperCase(Locale.ROOT) + "_RECORDED";
    }

    /** Returns the section of the case page. */
    public CaseSection section() {
        return new CaseSection(position, order, "/desk/entries/" + name() + "/{case}", roles);
    }

    /** Returns the name of the sealed column with its table. */
    public String sealedColumn() {
        return table + ".said";
    }

    @Override
    public String followingTable() {
        return table;
    }

    private String local() {
        return table.substring(table.indexOf('.') + 1);
    }
}
