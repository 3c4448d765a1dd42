package id.pulang.casework.photographs;

import id.pulang.cases.CaseSummary;
import id.pulang.identity.UserId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a page shows of the photographs of a case: that they are there, never what is on them.
 *
 * @param photographs the latest first, also those whose picture was deleted
 * @param names how the officers are called who took them
 */
public record PhotographView(
        CaseSummary about, Optional<PhotographRule> rule, List<Photograph> photographs, Map<UserId, String> names) {

    public PhotographView {
        photographs = List.copyOf(photographs);
        names = Map.copyOf(names);
    }

    /** Whether one may be added now. */
    public boolean canAdd() {
        return isAllowed() && photographs.stream().noneMatch(Photograph::isKept);
    }

    /** Whether the pack allows photographs. */
    public boolean isAllowed() {
        return rule.filter(PhotographRule::allowed).isPresent();
    }

    /** Returns the case as addresses name it. */
    public String id() {
        return about.id().value().toString();
    }

    /** Returns how an officer is called. */
    public String name(UserId officer) {
        return names.getOrDefault(officer, "");
    }
}
