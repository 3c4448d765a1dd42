package id.pulang.casework.notes;

import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds the officers whom a note names by {@code @} and their log-in name. Only who may see the case is told: an
 * officer of its post, or of headquarters, in a role that works on cases.
 */
@Component
class NamedOfficers {

    private static final Pattern NAMED = Pattern.compile("(?<![\\p{L}\\p{N}.@_-])@([A-Za-z0-9][A-Za-z0-9._-]{0,63})");
    private static final int MOST = 20;

    private final Access access;

    NamedOfficers(Access access) {
        this.access = access;
    }

    /** Returns the log-in names that stand in a text, in small letters, without the full stop that ends a sentence. */
    static Set<String> in(String text) {
        return NAMED.matcher(text)
                .results()
                .map(found -> found.group(1).replaceAll("[.-]+$", "").toLowerCase(Locale.ROOT))
                .limit(MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Collection<UserId> of(String text, PostCode post) {
        return access.byLogin(in(text)).stream()
                .filter(officer -> officer.post().equals(post) || officer.reachesAllPosts())
                .filter(officer -> officer.role().holdsAny(Role.CASEWORKERS))
                .map(Actor::id)
                .collect(Collectors.toSet());
    }
}
