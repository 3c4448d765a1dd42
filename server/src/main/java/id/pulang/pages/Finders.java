package id.pulang.pages;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Acting;
import id.pulang.identity.IdSource;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of the search over everything: each kind by its own module, each search with a line in the audit trail. */
@Service
@Transactional
public class Finders {

    /** With fewer letters than these nothing is looked for. */
    public static final int SHORTEST = 3;

    private final List<Finder> all;
    private final AuditTrail trail;
    private final IdSource ids;

    Finders(List<Finder> all, AuditTrail trail, IdSource ids) {
        this.all = all.stream().sorted(Comparator.comparingInt(Finder::order)).toList();
        this.trail = trail;
        this.ids = ids;
    }

    /**
     * What was found of one kind.
     *
     * @param kind its name in the messages, under {@code pages.find.<kind>}
     */
    public record Group(String kind, List<Found> found) {

        public Group {
            found = List.copyOf(found);
        }
    }

    /** Looks for the words among all that the acting person may see; groups in which nothing is found are left out. */
    public List<Group> find(String words, int most) {
        String asked = words.strip();
        if (asked.length() < SHORTEST) {
            return List.of();
        }
        List<Group> groups = all.stream()
                .filter(finder -> Acting.actor().role().holdsAny(finder.roles()))
                .flatMap(finder -> finder.find(asked, most).stream())
                .filter(group -> !group.found().isEmpty())
                .toList();
        String told = groups.stream()
                .map(group -> group.kind() + " " + group.found().size())
                .collect(Collectors.joining(", "));
        trail.wrote("searched", Purpose.SEARCH, new Subject("search", ids.next()), told);
        return groups;
    }
}
