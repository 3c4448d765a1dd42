package id.pulang.casework.situation;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.cases.entries.CaseEntries;
import id.pulang.cases.entries.CaseEntry;
import id.pulang.identity.Access;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.protection.Sealed;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens with whom people are, for those who bring them home together: many cases with one line in the trail. */
@Service
@Transactional
public class TravelCompanions {

    private final CaseEntries entries;
    private final Cases cases;
    private final Access access;
    private final AuditTrail trail;

    TravelCompanions(CaseEntries entries, Cases cases, Access access, AuditTrail trail) {
        this.entries = entries;
        this.cases = cases;
        this.access = access;
        this.trail = trail;
    }

    /**
     * Finds with whom each of some people is, as it was recorded last on their case; by the case that lives where one
     * came to rest in another. Nothing else of the situation is handed out.
     */
    public Map<CaseId, Set<CaseId>> of(Collection<CaseId> about) {
        access.require(Role.CASEWORKERS);
        List<CaseEntry<Situation>> latest = entries.latest(Situations.KIND, about);
        if (latest.isEmpty()) {
            return Map.of();
        }
        List<Situation> said =
                Sealed.openAll(latest.stream().map(CaseEntry::said).toList(), Purpose.TRAVEL, trail);
        Map<CaseId, Set<CaseId>> named = new HashMap<>();
        for (int at = 0; at < said.size(); at++) {
            named.put(latest.get(at).about(), ids(said.get(at)));
        }
        return living(named);
    }

    private static Set<CaseId> ids(Situation said) {
        return said.companions().stream().map(CaseId::new).collect(Collectors.toSet());
    }

    private Map<CaseId, Set<CaseId>> living(Map<CaseId, Set<CaseId>> named) {
        Set<CaseId> all = named.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<CaseId, CaseId> living = all.isEmpty() ? Map.of() : cases.livingOf(all);
        Map<CaseId, Set<CaseId>> found = new HashMap<>();
        named.forEach((who, with) -> found.put(
                who,
                with.stream()
                        .flatMap(each -> Optional.ofNullable(living.get(each)).stream())
                        .filter(each -> !each.equals(who))
                        .collect(Collectors.toSet())));
        return found;
    }
}
