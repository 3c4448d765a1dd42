package id.pulang.offers.agencies;

import id.pulang.offers.contacts.ContactReader;
import id.pulang.offers.data.DataFiles;
import id.pulang.offers.data.DataRow;
import id.pulang.offers.data.Mistake;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The licensed agencies of {@code agencies.tsv}. Without a row that says of which day it tells, nothing is known of any
 * agency. Immutable.
 */
public final class AgencyRegister {

    private static final String TABLE = "agencies";

    private final @Nullable ListSource source;
    private final Map<Agency, Set<String>> contacts;

    private AgencyRegister(@Nullable ListSource source, Map<Agency, Set<String>> contacts) {
        this.source = source;
        this.contacts = contacts;
    }

    /** Reads the table. */
    public static AgencyRegister from(DataFiles files, ContactReader reader) {
        var sources = new ArrayList<ListSource>();
        var contacts = new LinkedHashMap<Agency, Set<String>>();
        for (DataRow row : files.rows(TABLE, Agency.COLUMNS)) {
            if (row.text(0).equals(ListSource.MARK)) {
                sources.add(ListSource.of(row));
            } else {
                if (sources.isEmpty()) {
                    row.wrong(0, Mistake.NO_LIST_SOURCE, "");
                }
                Agency agency = Agency.of(row, reader);
                contacts.put(agency, agency.comparedContacts(reader));
            }
        }
        return new AgencyRegister(sources.isEmpty() ? null : sources.getLast(), contacts);
    }

    /** Where the list comes from, if it can be relied on that day. */
    public Optional<ListSource> sourceOn(LocalDate day) {
        return Optional.ofNullable(source).filter(each -> each.holdsOn(day));
    }

    /** The agencies in the order of the list. */
    public List<Agency> agencies() {
        return List.copyOf(contacts.keySet());
    }

    /** Whether the list gives contacts of an agency. */
    public boolean hasContacts(Agency agency) {
        return !contacts.getOrDefault(agency, Set.of()).isEmpty();
    }

    /** Whether a contact, in the form in which they are compared, is one of the agency's own. */
    public boolean isOwn(Agency agency, String contact) {
        Set<String> own = contacts.getOrDefault(agency, Set.of());
        return own.contains(contact) || own.contains(contact.substring(contact.indexOf('@') + 1));
    }
}
