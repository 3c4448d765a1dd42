package id.pulang.incidents.registration;

import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.IncidentSummary;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.ListKind;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.TooMuchToCompare;
import id.pulang.incidents.closure.Closures;
import id.pulang.incidents.imports.ImportBook;
import id.pulang.incidents.rosters.RegisterChange;
import id.pulang.incidents.rosters.RegisterEntry;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of registers: lists of an incident to which officers add rows one by one, so that who stands before them is
 * a statement like each row of a file, read by the same reader, compared and erased like it. Each post has one for each
 * kind of list in an incident; it begins with the first row. Safe for many threads: rows get their places one after the
 * other.
 */
@Service
@Transactional
public class Registers {

    private final RegisterBook book;
    private final ImportBook imports;
    private final Incidents incidents;
    private final Closures closures;
    private final Access access;

    Registers(RegisterBook book, ImportBook imports, Incidents incidents, Closures closures, Access access) {
        this.book = book;
        this.imports = imports;
        this.incidents = incidents;
        this.closures = closures;
        this.access = access;
    }

    /**
     * Takes the next place in a register; empty where the incident is closed or holds as many statements as can be
     * compared. Whoever does so waits for all who have taken one in a transaction that goes on, so that many who
     * register at once take it in a transaction of its own.
     *
     * @param kind what a row attests: that the person was there, or that somebody told of them
     */
    public Optional<RegisterPlace> next(IncidentId id, ListKind kind) {
        Actor actor = access.require(Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER);
        IncidentSummary.Reference incident = incidents.reference(id);
        if (closures.of(id).isPresent() || isFull(id)) {
            return Optional.empty();
        }
        PostCode post = actor.reachesAllPosts() ? incident.post() : actor.post();
        return Optional.of(book.next(new RegisterBook.Place(id, post, kind), actor));
    }

    /** Adds the row of a place. */
    public StatementId add(RegisterPlace place, RegisterEntry entry) {
        return book.add(place, access.require(Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER), entry);
    }

    /** Counts what was stated only where the rows of all lists are more than can be compared. */
    private boolean isFull(IncidentId incident) {
        return book.rowsOfLists(incident) >= TooMuchToCompare.MOST_STATEMENTS
                && incidents.statementCount(incident) >= TooMuchToCompare.MOST_STATEMENTS;
    }

    /** Lists the registers of the posts that the acting person sees, with when the last row was added and by whom. */
    public List<RegisterChange> changes() {
        return imports.registers();
    }
}
