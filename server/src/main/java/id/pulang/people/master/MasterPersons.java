package id.pulang.people.master;

import static java.util.stream.Collectors.toMap;

import id.pulang.people.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of the Master Person Index: who of different incidents is one human being. */
@Service
@Transactional
public class MasterPersons {

    private final MasterRows rows;

    MasterPersons(MasterRows rows) {
        this.rows = rows;
    }

    /**
     * Finds who of other incidents is the same human being as somebody whom the acting person may see; of those whom
     * they may not see, no more than their post is to be told.
     */
    public List<SameHuman> others(PersonId person) {
        return rows.sameHuman(List.of(person));
    }

    /** Returns the master person of each of some people whom the acting person may see. */
    public Map<PersonId, MasterPersonId> of(Collection<PersonId> people) {
        return people.isEmpty()
                ? Map.of()
                : rows.indexed(people).stream()
                        .collect(toMap(IndexedAbove::person, each -> new MasterPersonId(each.master())));
    }

    /** Whether somebody whom the acting person may see is protected: other posts are not told that they are known. */
    public boolean isProtected(PersonId person) {
        return rows.isProtected(person);
    }

    /**
     * Holds the master persons of people until the transaction ends, so that nobody else joins them, seats them or
     * issues a travel document to them meanwhile.
     */
    public void hold(Collection<PersonId> people) {
        if (!people.isEmpty()) {
            rows.hold(people);
        }
    }
}
